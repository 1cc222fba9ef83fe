import { sheetNameKey } from '../../../src/spreadsheet/placement';
import { PLAIN_FORMAT, type CellFormat } from './cell-format';
import { AMERICAN, type Culture } from './culture';
import { Sheet } from './sheet';
import type { NameState } from './sheet-parts';

export interface CustomXmlState {
  readonly id: string;
  xml: string;
}

/** A workbook's whole state; everything that the add-in's requests change stands here. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  names: NameState[] = [];
  customXmlParts: CustomXmlState[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  readonly protection: { protected: boolean; password: string | undefined } = { protected: false, password: undefined };
  calculationMode = 'Automatic';
  culture: Culture = AMERICAN;
  readOnly = false;
  name = 'Book1.xlsx';
  plainFormat: CellFormat = PLAIN_FORMAT;
  /** The id of the sheet in front. */
  active = '';
  selection = { top: 1, left: 1, bottom: 1, right: 1 };
  private lastId = 0;

  /** An id in the shape that Excel gives. */
  newId(): string {
    this.lastId += 1;
    const number = this.lastId.toString(16).toUpperCase().padStart(8, '0');
    return `{${number}-0001-0000-0000-000000000000}`;
  }

  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this.newId(), name, this.plainFormat);
    this.sheets.splice(position, 0, sheet);
    if (this.active === '') this.active = sheet.id;
    return sheet;
  }

  /** By name, whatever its letter case, or by id. */
  findSheet(key: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || sheetNameKey(name) === sheetNameKey(key));
  }

  activeSheet(): Sheet | undefined {
    return this.sheets.find(({ id }) => id === this.active) ?? this.sheets[0];
  }
}
