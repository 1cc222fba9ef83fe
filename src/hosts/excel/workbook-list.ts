import { MARK_NAME, parseMark, type OwnSheetMark } from '../../spreadsheet/own-sheet-mark';
import type { SheetId, Visibility } from '../../spreadsheet/snapshot';
import { RUN_MARKER } from './safe/run-marker';
import { RECORD_NAMESPACE } from './safe/run-record';

/** A sheet as the list of the workbook's sheets tells it. */
export interface ListedSheet {
  /** The id that Excel gives a sheet; it survives renaming and moving. */
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly protectionOptions?: Excel.WorksheetProtectionOptions;
  readonly charts: number;
  readonly mark?: OwnSheetMark;
}

/** The workbook apart from its cells. */
export interface WorkbookList {
  /** In tab order; chart sheets are not told of by Excel. */
  readonly sheets: readonly ListedSheet[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** A run of ours began to write and did not come to its end. */
  readonly interrupted: boolean;
  /** The id of the custom XML part that records the last run. */
  readonly recordPart?: string;
  readonly calculated: boolean;
  readonly hasMacros: boolean;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Hidden: 'hidden', VeryHidden: 'very-hidden' };
const SHEETS =
  'items/id,items/name,items/visibility,items/protection/protected,items/protection/options,items/names/items/name,items/names/items/formula,items/charts/items/name';

/** Asks for the list in the request at hand; the function given reads it once the request is answered. */
export function askForList(workbook: Excel.Workbook): () => WorkbookList {
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  workbook.application.load('calculationState');
  const marker = workbook.names.getItemOrNullObject(RUN_MARKER).load('name');
  const parts = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).load('items/id');
  const sheets = workbook.worksheets.load(SHEETS);
  return () => ({
    sheets: sheets.items.map(listed),
    structureProtected: workbook.protection.protected,
    readOnly: workbook.readOnly,
    interrupted: !marker.isNullObject,
    ...(parts.items[0] && { recordPart: parts.items[0].id }),
    // Excel tells apart what waits for F9 and what is being calculated; neither can be trusted yet.
    calculated: workbook.application.calculationState === 'Done',
    hasMacros: /\.x(ls[mb]|ltm|lam)$/i.test(workbook.name),
  });
}

function listed(sheet: Excel.Worksheet): ListedSheet {
  const mark = markOf(sheet.names.items);
  return {
    id: sheet.id as SheetId,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
    protected: sheet.protection.protected,
    ...(sheet.protection.protected && { protectionOptions: sheet.protection.options }),
    charts: sheet.charts.items.length,
    ...(mark && { mark }),
  };
}

function markOf(names: readonly Excel.NamedItem[]): OwnSheetMark | undefined {
  const item = names.find(({ name }) => name.toLowerCase() === MARK_NAME.toLowerCase());
  const text = /^="([^"]*)"$/.exec(String(item?.formula ?? ''))?.[1];
  return text === undefined ? undefined : parseMark(text);
}
