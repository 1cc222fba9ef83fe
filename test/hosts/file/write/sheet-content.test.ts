import { readXlsx } from 'hucre/xlsx';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { HostError } from '../../../../src/spreadsheet/host-error';
import type { PrintSetup } from '../../../../src/spreadsheet/print-setup';
import type { CellPlan, SheetPlan } from '../../../../src/spreadsheet/sheet-plan';
import { apply, FONT, ownSheet, PLAIN, rowsOf, workbookOf } from './workbooks';

/** One own sheet in an empty workbook, as another library reads it, and as it stands in its part. */
async function written(said: Partial<SheetPlan>, others: readonly SheetPlan[] = []) {
  const { bytes } = await apply(OpcPackage.blank().save(), { ownSheets: [ownSheet('bang', said), ...others] });
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return { sheet, xml: OpcPackage.open(bytes).text('xl/worksheets/sheet1.xml') };
}

const cell = (said: Partial<CellPlan>): CellPlan => ({ column: 1, value: null, style: PLAIN, ...said });

describe('cells', () => {
  test.each([
    ['a sign that begins a formula', '=1+1'],
    ['a telephone number', '+84 256 3822 294'],
    ['a dash', '–'],
    ['a mail address in short', '@so-tttt'],
    ['an apostrophe', "'tis"],
    ['digits', '007'],
    ['signs of XML', '<b>"A" & \'B\'</b>'],
    ['a spelling that Excel would decode', '_x000D_ và _x0041_'],
    ['line breaks of both sorts and a tab', 'một\r\nhai\nba\tbốn'],
    ['control characters', 'a\u0001b\u000Bc'],
    ['blanks at the ends', '  hai bên  '],
    ['a decomposed letter', 'Sở Nội vụ'.normalize('NFD')],
    ['a line separator', 'a\u2028b'],
    ['no sign at all', ''],
    ['the longest that Excel takes', 'x'.repeat(32_767)],
  ])('a text stays the text that it is: %s', async (_, text) => {
    const { sheet } = await written({ rows: [{ cells: [cell({ value: text })] }] });
    expect(sheet.cells?.get('0,0')?.value ?? '').toBe(text);
    expect(sheet.cells?.get('0,0')?.formula).toBeUndefined();
  });

  test('a longer text is refused with its place', async () => {
    const rows = [{ cells: [] }, { cells: [cell({ column: 3, value: 'x'.repeat(32_768) })] }];
    await expect(written({ rows })).rejects.toEqual(new HostError('text-too-long', { sheet: 'bang', cell: 'C2' }));
  });

  test.each([0, -0, 1380, 92.75, 0.1 + 0.2, 1e-7, 1.7976931348623157e308, 123456789012345])(
    'a number keeps every digit: %d',
    async (value) => {
      const { sheet } = await written({ rows: [{ cells: [cell({ value })] }] });
      expect(sheet.rows[0]?.[0]).toBe(value + 0);
    },
  );

  test.each([NaN, Infinity])('%d is a fault of the plan', async (value) => {
    await expect(written({ rows: [{ cells: [cell({ value })] }] })).rejects.toThrow(RangeError);
  });

  test('a formula carries its result, whatever its type', async () => {
    const { sheet } = await written({
      rows: [
        {
          cells: [
            cell({ column: 1, formula: 'SUM(B1:C1)', value: 12.5 }),
            cell({ column: 2, formula: 'IF(A1>1,"<có>","không")', value: '<có>' }),
            cell({ column: 3, formula: 'A1>1', value: true }),
            cell({ column: 4, formula: 'A1', value: null }),
          ],
        },
      ],
    });
    const read = ['0,0', '0,1', '0,2', '0,3'].map((key) => sheet.cells?.get(key));
    expect(read.map((found) => found?.formula)).toEqual(['SUM(B1:C1)', 'IF(A1>1,"<có>","không")', 'A1>1', 'A1']);
    expect(sheet.rows[0]?.slice(0, 3)).toEqual([12.5, '<có>', true]);
  });

  test.each([
    [2, 1],
    [1, 1],
  ])('columns %d, %d are a fault of the plan', async (...columns) => {
    const cells = columns.map((column) => cell({ column }));
    await expect(written({ rows: [{ cells }] })).rejects.toThrow(RangeError);
  });

  test('rows are counted, empty ones too; heights are kept', async () => {
    const { sheet, xml } = await written({
      rows: [{ cells: [] }, { height: 42.5, cells: [] }, { cells: [cell({ value: 'ba' })] }],
    });
    expect(sheet.rows[2]).toEqual(['ba']);
    expect(sheet.rowDefs?.get(1)?.height).toBe(42.5);
    expect(xml).toContain('<row r="2" ht="42.5" customHeight="1"/><row r="3">');
  });
});

test('every cell under a merged one has its borders, those that the plan does not name too', async () => {
  const thin = { style: 'thin' as const };
  const boxed = { font: FONT, borders: { top: thin, bottom: thin }, fill: 'E2EFDA' };
  const double = { font: FONT, borders: { right: { style: 'double' as const, colour: 'C00000' } } };
  const { sheet } = await written({
    rows: [{ cells: [cell({ value: 'Mức tốt', style: boxed }), cell({ column: 4, style: double })] }],
    merges: [{ top: 1, left: 1, bottom: 3, right: 4 }],
  });
  expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 2, endCol: 3 }]);
  for (const key of ['0,0', '0,1', '0,2', '1,0', '2,3']) {
    expect(sheet.cells?.get(key)?.style?.border?.bottom?.style).toBe('thin');
    expect(sheet.cells?.get(key)?.style?.fill).toMatchObject({ pattern: 'solid', fgColor: { rgb: 'E2EFDA' } });
  }
  expect(sheet.cells?.get('0,3')?.style?.border?.right).toEqual({ style: 'double', color: { rgb: 'C00000' } });
});

test('columns, panes, grid lines and the tab are as planned', async () => {
  const { sheet } = await written({
    columnWidths: [5, 30],
    freezeAt: { row: 4, column: 2 },
    showGridLines: false,
    tabColour: '1F4E78',
    rows: rowsOf([['a']]),
  });
  // The empty workbook's default font is the one that plans count in: 45 and 245 pixels, of 8 each.
  expect(sheet.columns?.map(({ width }) => width)).toEqual([45 / 8, 245 / 8]);
  expect(sheet.freezePane).toEqual({ rows: 3, columns: 1 });
  expect(sheet.view).toMatchObject({ showGridLines: false, tabColor: { rgb: '1F4E78' } });
});

test.each([
  [{ row: 4, column: 1 }, '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'],
  [{ row: 1, column: 3 }, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
  [{ row: 2, column: 2 }, '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'],
  [{ row: 1, column: 1 }, ''],
])('what stands before %j stays in view', async (freezeAt, pane) => {
  const { xml } = await written({ freezeAt });
  expect(/<pane [^>]*>/.exec(xml)?.[0] ?? '').toBe(pane);
});

test('a sheet of which nothing is said has nothing that the schema wants filled', async () => {
  const { xml } = await written({});
  expect(xml.replace(/^.*?<sheetViews>/s, '')).toBe(
    '<sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      '<sheetData></sheetData></worksheet>',
  );
});

test.each([
  ['Times New Roman', 12, 8],
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
  ['Times New Roman', 14, 9],
  ['.VnTime', 12, 8],
])('columns are as wide as planned where the default font is %s %d', async (font, size, digit) => {
  const user = workbookOf({ sheets: ['Phiếu'] });
  const styles = user
    .text('xl/styles.xml')
    .replace('<sz val="12"/><name val="Times New Roman"/>', `<sz val="${size}"/><name val="${font}"/>`);
  user.set('xl/styles.xml', styles);
  const { bytes } = await apply(user.save(), { ownSheets: [ownSheet('a', { columnWidths: [10] })] });
  const width = /<col [^>]*width="([^"]*)"/.exec(OpcPackage.open(bytes).text('xl/worksheets/sheet2.xml'))?.[1];
  expect(Number(width)).toBeCloseTo(85 / digit, 2);
});

describe('print', () => {
  const print: PrintSetup = {
    orientation: 'landscape',
    margins: { top: 20, right: 15, bottom: 25.4, left: 30, header: 10, footer: 12.7 },
    fitToWidth: true,
    centerHorizontally: true,
    area: { top: 1, left: 1, bottom: 40, right: 6 },
    repeatRows: { first: 5, last: 6 },
    header: { center: [{ text: { field: 'page-number' }, fontName: 'Times New Roman', size: 13 }] },
    footer: { left: [{ text: '2016 & 2015', fontName: 'Arial', size: 10 }] },
    firstPageHeader: {},
    firstPageNumber: 1,
    breaksAfterRows: [20],
    blackAndWhite: true,
  };

  test('is A4 with its margins, fitted to one page in width', async () => {
    const { sheet, xml } = await written({ print });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: '$A$1:$F$40',
      printTitlesRow: '$5:$6',
    });
    expect(sheet.pageSetup?.margins?.bottom).toBe(1);
    expect(sheet.pageSetup?.margins?.footer).toBe(0.5);
    expect(sheet.pageSetup?.margins?.left).toBeCloseTo(1.1811, 4);
    expect(sheet.rowBreaks).toEqual([19]);
    expect(xml).toContain('blackAndWhite="1" firstPageNumber="1" useFirstPageNumber="1"');
  });

  test('has a first page whose header is empty and whose footer is not', async () => {
    const { sheet, xml } = await written({ print });
    const footer = '&L&10&"Arial,Regular"2016 && 2015';
    expect(sheet.headerFooter).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
      oddFooter: footer,
      firstFooter: footer,
    });
    expect(xml).not.toContain('firstHeader');
  });

  test('goes on counting pages where no first number is given', async () => {
    const { orientation, margins, fitToWidth, header = {} } = print;
    const { xml } = await written({ print: { orientation, margins, fitToWidth, header } });
    expect(xml).not.toMatch(/irstPageNumber|differentFirst/);
    expect(xml).toContain('<oddHeader>');
  });
});

describe('rules', () => {
  const options = ownSheet('danh-muc', { name: "Danh mục '25", rows: rowsOf([['Có'], ['Không']]) });
  const range = { top: 2, left: 1, bottom: 9, right: 1 };

  test('a list refers to cells of another own sheet by the name that it bears', async () => {
    const source = {
      sheet: { own: { family: 'ket-qua', key: 'danh-muc' } },
      range: { top: 1, left: 1, bottom: 2, right: 1 },
    };
    const prompt = { title: 'Chọn', message: 'Một trong hai:\ncó hay "không"' };
    const { sheet } = await written(
      {
        validations: [
          { range, allowBlank: true, rule: { kind: 'list', source }, prompt },
          {
            range: { ...range, left: 2, right: 3 },
            allowBlank: false,
            rule: { kind: 'decimal', minimum: 0, maximum: 100 },
            error: { severity: 'warning', title: 'Ngoài khoảng', message: 'Từ 0 đến 100' },
          },
        ],
      },
      [options],
    );
    expect(sheet.dataValidations).toEqual([
      {
        type: 'list',
        range: 'A2:A9',
        allowBlank: true,
        showInputMessage: true,
        inputTitle: 'Chọn',
        inputMessage: prompt.message,
        formula1: "'Danh mục ''25'!$A$1:$A$2",
      },
      expect.objectContaining({
        type: 'decimal',
        range: 'B2:C9',
        formula1: '0',
        formula2: '100',
        errorStyle: 'warning',
        errorTitle: 'Ngoài khoảng',
        errorMessage: 'Từ 0 đến 100',
        showErrorMessage: true,
      }),
    ]);
  });

  test('a list on a sheet that is nowhere is refused', async () => {
    const source = { sheet: { own: { family: 'ket-qua', key: 'khong-co' } }, range };
    const validations = [{ range, allowBlank: true, rule: { kind: 'list' as const, source } }];
    await expect(written({ validations })).rejects.toMatchObject({ code: 'sheet-missing' });
  });

  test('texts of the box end where Excel ends them, between letters', async () => {
    const prompt = { title: 'Tiêu đề dài quá ba mươi hai ký tự', message: 'ố'.normalize('NFD').repeat(100) };
    const { sheet } = await written({
      validations: [{ range, allowBlank: true, rule: { kind: 'whole', minimum: 0, maximum: 9 }, prompt }],
    });
    const [read] = sheet.dataValidations ?? [];
    expect(read?.inputTitle).toBe('Tiêu đề dài quá ba mươi hai ký …');
    expect(read?.inputMessage).toBe(`${'ố'.normalize('NFD').repeat(84)}…`);
  });

  test('conditional formats stand in the plan’s order, the first strongest', async () => {
    const { sheet } = await written({
      conditionalFormats: [
        { range, formula: 'A2<>"a&b"', fill: 'F4CCCC', fontColour: 'C00000', bold: true },
        { range, formula: 'A2>1', fill: 'E2EFDA' },
      ],
    });
    expect(sheet.conditionalRules).toMatchObject([
      { type: 'expression', range: 'A2:A9', priority: 1, formula: 'A2<>"a&b"' },
      { type: 'expression', range: 'A2:A9', priority: 2, formula: 'A2>1' },
    ]);
    expect(sheet.conditionalRules?.[0]?.style).toMatchObject({
      font: { bold: true, color: { rgb: 'C00000' } },
      fill: { bgColor: { rgb: 'F4CCCC' } },
    });
  });
});

test('links lead to cells of own and of the user’s sheets', async () => {
  const link = { sheet: { own: { family: 'ket-qua', key: 'khac' } }, cell: { row: 3, column: 2 } };
  const { sheet } = await written({ rows: [{ cells: [cell({ value: 'Đến Bảng 2', link })] }] }, [
    ownSheet('khac', { name: 'Bảng 2' }),
  ]);
  expect(sheet.cells?.get('0,0')?.hyperlink).toMatchObject({ location: "'Bảng 2'!B3" });
});

test('protection needs no password and leaves formatting open', async () => {
  const free = { ...PLAIN, locked: false };
  const { sheet, xml } = await written({ protect: true, rows: [{ cells: [cell({ value: 1, style: free })] }] });
  expect(sheet.protection?.sheet).toBe(true);
  expect(sheet.protection?.password).toBeUndefined();
  expect(xml).toContain('formatCells="0" formatColumns="0" formatRows="0"');
  expect(sheet.cells?.get('0,0')?.style?.protection?.locked).toBe(false);
});
