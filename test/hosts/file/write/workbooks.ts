import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { writePlan, type WrittenWorkbook } from '../../../../src/hosts/file/file-writer';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import type { CellValue } from '../../../../src/spreadsheet/cell';
import type { Plan } from '../../../../src/spreadsheet/plan';
import type { ApplyOptions } from '../../../../src/spreadsheet/ports';
import type { CellPlan, RowPlan, SheetPlan } from '../../../../src/spreadsheet/sheet-plan';
import type { SheetId } from '../../../../src/spreadsheet/snapshot';
import type { CellStyle } from '../../../../src/spreadsheet/style';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const FONT = { name: 'Times New Roman', size: 13 };
export const PLAIN: CellStyle = { font: FONT };

export interface UserSheet {
  readonly name: string;
  /** What stands inside `<worksheet>`; an empty sheet where absent. */
  readonly inside?: string;
  readonly state?: string;
}

export interface UserWorkbook {
  readonly sheets: readonly (UserSheet | string)[];
  readonly activeTab?: number;
  /** Whole elements, as they stand in the workbook part. */
  readonly protection?: string;
  readonly definedNames?: string;
  /** Cells of formulas: `[sheet id, cell]`. */
  readonly calcChain?: readonly (readonly [number, string])[];
}

/** A user's workbook from the XML of its sheets; sheet n is the part `xl/worksheets/sheet<n>.xml`, with id n. */
export function workbookOf({ sheets, activeTab, protection, definedNames, calcChain }: UserWorkbook): OpcPackage {
  const opc = OpcPackage.blank();
  const listed = sheets.map((sheet, index) => {
    const { name, inside = '<sheetData/>', state }: UserSheet = typeof sheet === 'string' ? { name: sheet } : sheet;
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    opc.set(part, `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</worksheet>`);
    opc.contentTypes.add(part, `${TYPES}.worksheet+xml`);
    const id = opc.relationships('xl/workbook.xml').add(`${OFFICE}/worksheet`, { part });
    return `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="${id}"/>`;
  });
  if (calcChain) {
    opc.set(
      'xl/calcChain.xml',
      `<calcChain xmlns="${MAIN}">${calcChain.map(([id, cell]) => `<c r="${cell}" i="${id}"/>`).join('')}</calcChain>`,
    );
    opc.contentTypes.add('xl/calcChain.xml', `${TYPES}.calcChain+xml`);
    opc.relationships('xl/workbook.xml').add(`${OFFICE}/calcChain`, { part: 'xl/calcChain.xml' });
  }
  opc.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${protection ?? ''}` +
      `<bookViews><workbookView${activeTab === undefined ? '' : ` activeTab="${activeTab}"`}/></bookViews>` +
      `<sheets>${listed.join('')}</sheets>` +
      (definedNames ? `<definedNames>${definedNames}</definedNames>` : '') +
      '<calcPr calcId="191029"/></workbook>',
  );
  return opc;
}

/** Carries a Plan out on a file, as the tasks do. */
export async function apply(bytes: Uint8Array, plan: Partial<Plan>, options?: ApplyOptions): Promise<WrittenWorkbook> {
  const file = openWorkbookFile(bytes);
  const whole: Plan = { ownSheets: [], families: ['ket-qua'], edits: [], ...plan };
  return writePlan(file, await file.reader.outline(), whole, options);
}

/** The same, giving the new package. */
export async function applied(opc: OpcPackage, plan: Partial<Plan>): Promise<OpcPackage> {
  return OpcPackage.open((await apply(opc.save(), plan)).bytes);
}

/** An own sheet in which nothing is said but what the test says. */
export function ownSheet(key: string, said: Partial<SheetPlan> = {}): SheetPlan {
  return {
    mark: { family: 'ket-qua', key, schema: 1, run: 'r1' },
    name: key,
    position: 'last',
    visibility: 'visible',
    columnWidths: [],
    rows: [],
    merges: [],
    showGridLines: true,
    validations: [],
    conditionalFormats: [],
    charts: [],
    ...said,
  };
}

/** Rows of values from column A on; `undefined` leaves a cell out. */
export function rowsOf(rows: readonly (readonly (CellValue | undefined)[])[], style = PLAIN): RowPlan[] {
  return rows.map((values) => ({
    cells: values.flatMap((value, index): CellPlan[] =>
      value === undefined ? [] : [{ column: index + 1, value, style }],
    ),
  }));
}

/** The id that the reader gives to the sheet of `workbookOf` with that number. */
export function userSheet(number: number): SheetId {
  return `xl/worksheets/sheet${number}.xml` as SheetId;
}
