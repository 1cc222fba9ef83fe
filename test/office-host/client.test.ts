/// <reference types="office-js" />
import { createOfficeHost } from './office-host';

const unloaded = async (context: Excel.RequestContext) => {
  const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
  await context.sync();
  return range.values;
};

describe("Microsoft's client above, our Excel below", () => {
  it('refuses, as in Excel, to give what was not loaded', async () => {
    await expect(createOfficeHost().run(unloaded)).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('names the member and the statement of a failure', async () => {
    const missing = createOfficeHost().run(async (context) => {
      context.workbook.worksheets.getItem('không có').load('name');
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('gives null objects, and null for all that hangs on them', async () => {
    const nulls = await createOfficeHost().run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('không có').load('name');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(nulls).toEqual([true, true]);
  });

  it('lets go of every range when a run ends', async () => {
    const host = createOfficeHost();
    await host.run(async (context) => {
      for (let row = 1; row <= 3; row += 1)
        context.workbook.worksheets.getItem('Sheet1').getRange(`A${row}`).load('values');
      await context.sync();
      expect(host.trackedObjects).toBe(3);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.trackedObjects).toBe(0);
  });

  it('counts round trips of the add-in, not the tidying of the client', async () => {
    const host = createOfficeHost();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.requests.map(({ writes }) => writes)).toEqual([true, false]);
    expect(host.served.length).toBeGreaterThan(2);
    expect(host.requests.every(({ requestBytes, replyBytes }) => requestBytes > 100 && replyBytes > 20)).toBe(true);
    expect(host.requests[0]?.actions).toContain('setProperty Values');
  });

  it('takes what the client sends in pieces', async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `dòng ${row}`]);
    const last = await createOfficeHost().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2000');
      range.values = values;
      range.load('values');
      await context.sync();
      return range.values.at(-1);
    });
    expect(last).toEqual([1999, 'dòng 1999']);
  });

  it('answers several objects in one object literal of load', async () => {
    const names = await createOfficeHost().run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Hai');
      worksheets.load({ name: true, charts: { name: true } });
      await context.sync();
      return worksheets.items.map(({ name, charts }) => [name, charts.items.length]);
    });
    expect(names).toEqual([
      ['Sheet1', 0],
      ['Hai', 0],
    ]);
  });

  it('says plainly what it does not imitate', async () => {
    const table = createOfficeHost().run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B2', true);
      await context.sync();
    });
    await expect(table).rejects.toMatchObject({ code: 'NotImitated' });
  });
});

describe('Excel of several years', () => {
  it.each([
    ['excel-2016', '1.1', '1.2'],
    ['excel-2019', '1.7', '1.8'],
    ['excel-2021', '1.14', '1.15'],
    ['excel-2024', '1.17', '1.18'],
    ['microsoft-365', '1.21', '1.22'],
    ['mac', '1.21', '1.22'],
    ['web', '1.21', '1.22'],
  ] as const)('%s has ExcelApi %s and not %s', (platform, has, hasNot) => {
    const host = createOfficeHost({ platform });
    expect([host.supports(has), host.supports(hasNot)]).toEqual([true, false]);
    expect(Office.context.requirements.isSetSupported('ExcelApi', has)).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', hasNot)).toBe(false);
  });

  it("refuses members above its set, in the client's own words", async () => {
    const freeze = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Sheet1').freezePanes.freezeRows(1);
      return context.sync();
    };
    await expect(createOfficeHost({ platform: 'excel-2016' }).run(freeze)).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    await createOfficeHost({ platform: 'excel-2021' }).run(freeze);
  });
});
