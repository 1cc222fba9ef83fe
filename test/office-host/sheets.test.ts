/// <reference types="office-js" />
import { createOfficeHost, type OfficeHost } from './office-host';

/** Does one thing with the sheets, in one request. */
function acting(host: OfficeHost, act: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => unknown) {
  return host.run(async (context) => {
    act(context.workbook.worksheets, context);
    await context.sync();
  });
}

const names = (host: OfficeHost) => host.workbook.sheets.map(({ name }) => name);

describe("a sheet's name", () => {
  it.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'])(
    'is not %j',
    async (name) => {
      const renamed = acting(createOfficeHost(), (sheets) => (sheets.getItem('Sheet1').name = name));
      await expect(renamed).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );

  it('may have 31 signs', async () => {
    const host = createOfficeHost();
    await acting(host, (sheets) => sheets.add('a'.repeat(31)));
    expect(names(host)).toEqual(['Sheet1', 'a'.repeat(31)]);
  });

  it.each(['sheet1', 'SHEET1'])('is taken, whatever the letter case: %s', async (name) => {
    const added = acting(createOfficeHost(), (sheets) => sheets.add(name));
    await expect(added).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('is followed by formulas, names, rules and charts', async () => {
    const host = createOfficeHost();
    await acting(host, (sheets, context) => {
      const results = sheets.add('Bảng 1');
      const sheet = sheets.getItem('Sheet1');
      sheet.getRange('A1').formulas = [["='Bảng 1'!B2&\"'Bảng 1'!\""]];
      context.workbook.names.add('Kết_quả', results.getRange('A1:B2'));
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: "='Bảng 1'!$A$1:$A$2" } };
      sheet.charts.add('Pie', results.getRange('A1:B2'));
      results.name = 'Bảng 2';
    });
    expect(host.sheetState('Sheet1')).toMatchObject({
      cells: { A1: { formula: "'Bảng 2'!B2&\"'Bảng 1'!\"" } },
      validations: [{ rule: { list: { source: "='Bảng 2'!$A$1:$A$2" } } }],
      charts: [{ series: [{ values: "='Bảng 2'!$B$1:$B$2" }] }],
    });
    expect(host.workbook.names).toMatchObject([{ formula: "='Bảng 2'!$A$1:$B$2" }]);
  });
});

describe('sheets come and go', () => {
  it('a deleted sheet leaves #REF! in formulas', async () => {
    const host = createOfficeHost();
    await acting(host, (sheets) => {
      sheets.add('Hai');
      sheets.getItem('Sheet1').getRange('A1').formulas = [['=Hai!B2']];
      sheets.getItem('Hai').delete();
    });
    expect(host.sheetState('Sheet1')).toMatchObject({ cells: { A1: { formula: '#REF!B2' } } });
  });

  it('the last visible one stays', async () => {
    const host = createOfficeHost();
    await acting(host, (sheets) => (sheets.add('Hai').visibility = 'Hidden'));
    await expect(acting(host, (sheets) => sheets.getItem('Sheet1').delete())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
    await expect(acting(host, (sheets) => (sheets.getItem('Sheet1').visibility = 'Hidden'))).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });

  it('a very hidden one cannot be deleted as it is', async () => {
    const host = createOfficeHost();
    await acting(host, (sheets) => (sheets.add('Lưu').visibility = 'VeryHidden'));
    await expect(acting(host, (sheets) => sheets.getItem('Lưu').delete())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
    await acting(host, (sheets) => {
      sheets.getItem('Lưu').visibility = 'Hidden';
      sheets.getItem('Lưu').delete();
    });
    expect(names(host)).toEqual(['Sheet1']);
  });

  it('a copy has everything of its original, hidden names too, and stands where it was asked', async () => {
    const host = createOfficeHost();
    await acting(host, (sheets) => {
      const sheet = sheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [['một', 2]];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('C1:D1').merge();
      sheet.pageLayout.orientation = 'Landscape';
      sheet.names.add('_cham_diem', '="results|table.1|1|r"').visible = false;
      sheet.charts.add('Pie', sheet.getRange('A1:B1'));
      sheets.add('Cuối');
      sheet.copy('After', sheet);
    });
    expect(names(host)).toEqual(['Sheet1', 'Sheet1 (2)', 'Cuối']);
    const state = (name: string) => ({ ...(host.sheetState(name) as object), name: '' });
    expect(state('Sheet1 (2)')).toEqual(state('Sheet1'));
  });

  it('are found by name and by id, and moved', async () => {
    const host = createOfficeHost();
    const id = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Hai').load('id');
      await context.sync();
      sheet.position = 0;
      sheet.tabColor = '#00B050';
      sheet.showGridlines = false;
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id).load('name,tabColor,showGridlines');
      await context.sync();
      return [again.name, again.tabColor, again.showGridlines];
    });
    expect(id).toEqual(['Hai', '#00B050', false]);
    expect(names(host)).toEqual(['Hai', 'Sheet1']);
  });
});

describe('protection', () => {
  const change = (host: OfficeHost, act: (range: Excel.Range) => unknown) =>
    acting(host, (sheets) => act(sheets.getItem('Sheet1').getRange('A1')));

  it('refuses locked cells, looks and sizes', async () => {
    const host = createOfficeHost();
    host.user.protectSheet('Sheet1');
    for (const act of [
      (range: Excel.Range) => (range.values = [['x']]),
      (range: Excel.Range) => (range.format.font.bold = true),
      (range: Excel.Range) => (range.format.columnWidth = 20),
      (range: Excel.Range) => range.merge(),
      (range: Excel.Range) => range.clear(),
    ]) {
      await expect(change(host, act)).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });

  it('lets unlocked cells be written, and what its options allow', async () => {
    const host = createOfficeHost();
    await acting(host, (sheets) => {
      const sheet = sheets.getItem('Sheet1');
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
    await change(host, (range) => (range.values = [['x']]));
    await change(host, (range) => (range.format.font.bold = true));
    await expect(change(host, (range) => (range.format.rowHeight = 20))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    expect(host.user.see('Sheet1', 'A1')).toBe('x');
  });

  it('opens with its password only', async () => {
    const host = createOfficeHost();
    host.user.protectSheet('Sheet1', 'mật khẩu');
    const open = (password?: string) =>
      acting(host, (sheets) => sheets.getItem('Sheet1').protection.unprotect(password));
    await expect(open()).rejects.toMatchObject({ code: 'AccessDenied' });
    await open('mật khẩu');
    await change(host, (range) => (range.values = [['x']]));
  });

  it('of the structure keeps sheets as they are', async () => {
    const host = createOfficeHost();
    host.user.protectStructure();
    for (const act of [
      (sheets: Excel.WorksheetCollection) => sheets.add('Hai'),
      (sheets: Excel.WorksheetCollection) => (sheets.getItem('Sheet1').name = 'Khác'),
      (sheets: Excel.WorksheetCollection) => sheets.getItem('Sheet1').copy(),
    ]) {
      await expect(acting(host, act)).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });
});
