/// <reference types="office-js" />
import { AMERICAN, VIETNAMESE } from './model/culture';
import { createOfficeHost, type OfficeHost } from './office-host';

const at = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

/** Writes into cells of a format and reads them back. */
function written(host: OfficeHost, value: unknown, format = 'General') {
  return host.run(async (context) => {
    const cell = at(context, 'A1');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,numberFormat,valueTypes,formulas');
    await context.sync();
    return { value: cell.values[0]?.[0], format: cell.numberFormat[0]?.[0], type: cell.valueTypes[0]?.[0] };
  });
}

describe('what Excel makes of a value', () => {
  it.each([
    ['001', 1, 'General', 'Double'],
    ['1,280', 1280, '#,##0', 'Double'],
    ['92,75', '92,75', 'General', 'String'],
    ['85%', 0.85, '0%', 'Double'],
    ['7%', 0.07, '0%', 'Double'],
    ['85.5%', 0.855, '0.00%', 'Double'],
    ['1e3', 1000, '0.00E+00', 'Double'],
    ['31/12/2016', '31/12/2016', 'General', 'String'],
    ['12/31/2016', 42735, 'm/d/yyyy', 'Double'],
    ['2016-12-31', 42735, 'm/d/yyyy', 'Double'],
    ['TRUE', true, 'General', 'Boolean'],
    ['#N/A', '#N/A', 'General', 'Error'],
    ["'001", '001', 'General', 'String'],
    ["'=1+1", '=1+1', 'General', 'String'],
    ['có', 'có', 'General', 'String'],
    ['1.1.2', '1.1.2', 'General', 'String'],
    [3.5, 3.5, 'General', 'Double'],
    [false, false, 'General', 'Boolean'],
  ])('takes %j, typed into General, for %j under %s (%s)', async (given, value, format, type) => {
    expect(await written(createOfficeHost(), given)).toEqual({ value, format, type });
  });

  it.each([
    ['001', '001'],
    ['=1+1', '=1+1'],
    ['85%', '85%'],
    ['1/2', '1/2'],
    ["'abc", 'abc'],
    [5, '5'],
    [true, 'TRUE'],
  ])('takes %j, under format @, for the text %j', async (given, value) => {
    expect(await written(createOfficeHost(), given, '@')).toEqual({ value, format: '@', type: 'String' });
  });

  it('does not change what a cell holds when it gets format @ afterwards', async () => {
    const values = await createOfficeHost().run(async (context) => {
      const cell = at(context, 'A1');
      cell.values = [['001']];
      cell.numberFormat = [['@']];
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[1]]);
  });

  it('leaves a cell alone for null, and empties it for an empty text', async () => {
    const rows = await createOfficeHost().run(async (context) => {
      at(context, 'A1:C1').values = [['một', 'hai', 'ba']];
      at(context, 'A1:C1').values = [[null, '', 'BA']];
      const range = at(context, 'A1:C1').load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(rows).toEqual([[['một', '', 'BA']], [['String', 'Empty', 'String']]]);
  });

  it('spreads one value over a range', async () => {
    const values = await createOfficeHost().run(async (context) => {
      const range = at(context, 'A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('refuses an array of another size, telling the member', async () => {
    const wrong = createOfficeHost().run(async (context) => {
      at(context, 'A1:B2').values = [['một']];
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('refuses a text beyond 32,767 signs', async () => {
    await expect(written(createOfficeHost(), 'a'.repeat(32_768), '@')).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    expect((await written(createOfficeHost(), 'a'.repeat(32_767), '@')).value).toHaveLength(32_767);
  });

  it('keeps a formula and gives a constant as its own formula', async () => {
    const formulas = await createOfficeHost().run(async (context) => {
      const range = at(context, 'A1:B1');
      range.formulas = [['=B1*2', 4]];
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([['=B1*2', 4]]);
  });
});

describe('merged cells', () => {
  it('hold what stood first, and let nothing be written to the others', async () => {
    const values = await createOfficeHost().run(async (context) => {
      const range = at(context, 'A1:B2');
      range.values = [
        ['một', 'hai'],
        ['ba', 'bốn'],
      ];
      range.merge();
      at(context, 'B2').values = [['mất']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['một', ''],
      ['', ''],
    ]);
  });

  it('are told, and come apart', async () => {
    const told = await createOfficeHost().run(async (context) => {
      at(context, 'A1:B1').merge();
      at(context, 'A2:B3').merge(true);
      const merged = at(context, 'A1:D9').getMergedAreasOrNullObject().load('areas/items/address');
      await context.sync();
      const before = merged.areas.items.map(({ address }) => address);
      at(context, 'A1:D9').unmerge();
      const after = at(context, 'A1:D9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [before, after.isNullObject];
    });
    expect(told).toEqual([['Sheet1!A1:B1', 'Sheet1!A2:B2', 'Sheet1!A3:B3'], true]);
  });
});

describe('what a cell shows', () => {
  it.each([
    ['General', 92.75, '92,75', '92.75'],
    ['0.00', 3, '3,00', '3.00'],
    ['#,##0', 1280, '1.280', '1,280'],
    ['0%', 0.855, '86%', '86%'],
    ['00', 6, '06', '06'],
  ])('under %s: %d as %s in Vietnamese, %s in English', async (format, value, vietnamese, english) => {
    for (const [culture, text] of [
      [VIETNAMESE, vietnamese],
      [AMERICAN, english],
    ] as const) {
      const shown = await createOfficeHost({ culture }).run(async (context) => {
        const cell = at(context, 'A1');
        cell.numberFormat = [[format]];
        cell.values = [[value]];
        cell.load('text');
        const { application } = context.workbook;
        application.load('decimalSeparator');
        await context.sync();
        return [cell.text, application.decimalSeparator];
      });
      expect(shown).toEqual([[[text]], culture.decimalSeparator]);
    }
  });
});
