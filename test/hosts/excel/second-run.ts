import type { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { KEPT_FAMILY } from '../../../src/hosts/excel/safe/kept-mark';
import { MARK_NAME } from '../../../src/spreadsheet/own-sheet-mark';
import type { Plan } from '../../../src/spreadsheet/plan';
import type { SheetId } from '../../../src/spreadsheet/snapshot';
import type { CellStyle } from '../../../src/spreadsheet/style';
import { createOfficeHost, type OfficeHost } from '../../office-host/office-host';
import { excelOver, ownSheet, PLAIN, planOf, rowsOf } from './plans';

const GRID: CellStyle = {
  ...PLAIN,
  fill: 'E2EFDA',
  borders: { top: { style: 'thin' }, right: { style: 'thin' }, bottom: { style: 'thin' }, left: { style: 'thin' } },
  alignment: { horizontal: 'center', vertical: 'center', wrap: true },
};

/** A figure over its own cells, with all that a sheet can have. */
function figure(points: readonly number[]) {
  return ownSheet('hình', {
    rows: rowsOf(
      [
        ['Tốt', points[0]],
        ['Khá', points[1]],
        ['Trung bình', points[2]],
        ['Ghi chú', null],
      ],
      GRID,
    ),
    columnWidths: [20, 10],
    merges: [{ top: 4, left: 1, bottom: 4, right: 2 }],
    freezeAt: { row: 2, column: 1 },
    showGridLines: false,
    tabColour: '2F5597',
    conditionalFormats: [{ range: { top: 1, left: 2, bottom: 3, right: 2 }, formula: '$B1<5', fill: 'FFF2CC' }],
    validations: [
      {
        range: { top: 1, left: 2, bottom: 3, right: 2 },
        rule: { kind: 'decimal', minimum: 0, maximum: 100 },
        allowBlank: true,
      },
    ],
    charts: [
      {
        kind: 'pie',
        name: 'Tỉ lệ',
        alternativeText: '',
        from: { row: 6, column: 1 },
        to: { row: 16, column: 3 },
        categories: { top: 1, left: 1, bottom: 3, right: 1 },
        values: { top: 1, left: 2, bottom: 3, right: 2 },
        colours: ['00B050', 'FFC000', 'C00000'],
        font: { name: 'Times New Roman', size: 12 },
      },
    ],
    print: {
      orientation: 'portrait',
      margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 },
      fitToWidth: true,
      repeatRows: { first: 1, last: 1 },
      firstPageHeader: {},
      header: { center: [{ text: { field: 'page-number' }, fontName: 'Times New Roman', size: 13 }] },
    },
  });
}

/** A workbook in which a first run stands, and the user's own formula points at one of its tables. */
export async function afterFirstRun(): Promise<OfficeHost> {
  const host = createOfficeHost();
  host.user.renameSheet('Sheet1', 'Của tôi');
  const first = planOf([ownSheet('bảng', { rows: rowsOf([['Hạng', 1]]) }), figure([1, 2, 3]), ownSheet('cũ')]);
  await excelOver(host).writer.apply(first, {});
  host.user.enter('Của tôi', 'A1', 'Kỳ trước');
  await host.run(async (context) => {
    context.workbook.worksheets.getItem('Của tôi').getRange('B1:B2').formulas = [
      ["='bảng'!B1"],
      ["=SUM('hình'!B1:B3)"],
    ];
    await context.sync();
  });
  host.resetCount();
  return host;
}

/** A second run that replaces two tables, makes one, removes one, and changes a cell of the user's. */
export function secondPlan(host: OfficeHost): Plan {
  const sheet = host.workbook.findSheet('Của tôi')?.id as SheetId;
  return planOf(
    [
      ownSheet('bảng', {
        rows: rowsOf(
          [
            ['Hạng', 2],
            ['Đơn vị', 'Sở Tài chính'],
          ],
          GRID,
        ),
      }),
      figure([7, 8, 9]),
      ownSheet('mới', { rows: rowsOf([['a']]), position: 'first' }),
    ],
    { edits: [{ kind: 'value', sheet, cell: { row: 1, column: 1 }, expected: 'Kỳ trước', value: 'Kỳ này' }] },
  );
}

/** The Excel host as it stands before a run's last word: the workbook was read, and requests count from 1. */
export async function readyToWrite(host: OfficeHost, patience?: number): Promise<ExcelWorkbook> {
  const excel = excelOver(host, patience);
  await excel.reader.outline();
  host.resetCount();
  return excel;
}

/** All that the user sees, kept copies apart. */
export function seen(host: OfficeHost): unknown[] {
  const kept = `="${KEPT_FAMILY}|`;
  return host.workbook.sheets
    .filter(({ names }) => !names.some(({ name, formula }) => name === MARK_NAME && formula.startsWith(kept)))
    .map(({ name }) => host.sheetState(name));
}

/** How many kept copies the workbook holds. */
export function keptCount(host: OfficeHost): number {
  return host.workbook.sheets.length - seen(host).length;
}
