/// <reference types="office-js" />
import { createOfficeHost } from './office-host';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

it('names: hidden ones of a sheet, with their text', async () => {
  const told = await createOfficeHost().run(async (context) => {
    const { names } = sheetOf(context);
    names.add('_cham_diem', '="results|table.1|1|r"').visible = false;
    context.workbook.names.add('Điểm', sheetOf(context).getRange('A1:B2'));
    await context.sync();
    names.load('items/name,items/value,items/visible,items/formula,items/scope');
    const whole = context.workbook.names.load('items/name,items/type,items/formula');
    await context.sync();
    const [mark] = names.items;
    const [range] = whole.items;
    return [
      [names.items.length, mark?.name, mark?.value, mark?.visible, mark?.formula, mark?.scope],
      [whole.items.length, range?.name, range?.type, range?.formula],
    ];
  });
  expect(told).toEqual([
    [1, '_cham_diem', 'results|table.1|1|r', false, '="results|table.1|1|r"', 'Worksheet'],
    [1, 'Điểm', 'Range', "='Sheet1'!$A$1:$B$2"],
  ]);
});

it.each(['A1', '1x', 'có dấu cách'])('names: %j is none', async (name) => {
  const added = createOfficeHost().run(async (context) => {
    sheetOf(context).names.add(name, '=1');
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('conditional formats: the newest is the strongest, and each can be deleted', async () => {
  const told = await createOfficeHost().run(async (context) => {
    const range = sheetOf(context).getRange('A1:A9');
    for (const formula of ['=$A1>1', '=$A1>2']) {
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = '#E2EFDA';
    }
    await context.sync();
    const list = range.conditionalFormats.load('items/priority,items/custom/rule/formula');
    await context.sync();
    const before = list.items.map(({ priority, custom }) => [priority, custom.rule.formula]);
    list.items[0]?.delete();
    range.conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    return [before, range.conditionalFormats.items.map(({ custom }) => custom.rule.formula)];
  });
  expect(told).toEqual([
    [
      [0, '=$A1>2'],
      [1, '=$A1>1'],
    ],
    ['=$A1>1'],
  ]);
});

it('validations: a new one takes cells out of an older one; numbers read back as formulas', async () => {
  const host = createOfficeHost();
  const told = await host.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
    const one = sheet.getRange('A5').dataValidation;
    one.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
    one.load('type,rule');
    const rest = sheet.getRange('A9').dataValidation.load('type');
    await context.sync();
    return [one.type, one.rule.decimal?.formula2, rest.type];
  });
  expect(told).toEqual(['Decimal', '=100', 'List']);
});

it('validations: refuse a title above 32 signs', async () => {
  const long = createOfficeHost().run(async (context) => {
    sheetOf(context).getRange('A1').dataValidation.prompt = { title: 'a'.repeat(33), message: '', showPrompt: true };
    await context.sync();
  });
  await expect(long).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('page layout, headers, breaks, print area and titles, panes', async () => {
  const host = createOfficeHost();
  await host.run(async (context) => {
    const sheet = sheetOf(context);
    const { pageLayout } = sheet;
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:H50');
    pageLayout.setPrintTitleRows('$5:$6');
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
    sheet.horizontalPageBreaks.add('A10');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B6'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!A1:B6');
  });
  expect(host.sheetState('Sheet1')).toMatchObject({
    frozen: { rows: 6, columns: 2 },
    pageLayout: {
      printArea: { top: 1, left: 1, bottom: 50, right: 8 },
      titleRows: { first: 5, last: 6 },
      rowBreaks: [10],
      state: 'FirstAndDefault',
      headersFooters: [['defaultForAllPages.centerHeader', '&P']],
    },
  });
  expect(host.workbook.sheets[0]?.pageLayout.properties.get('leftMargin')).toBeCloseTo(72);
});

it('a pie: its cells, the colour of each slice, labels, place', async () => {
  const host = createOfficeHost();
  await host.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B3'));
    chart.setPosition('D1', 'F9');
    const series = chart.series.getItemAt(0);
    series.points.getItemAt(2).format.fill.setSolidColor('#70AD47');
    series.dataLabels.showPercentage = true;
    await context.sync();
    await expect(
      (async () => {
        chart.series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor('red');
        await context.sync();
      })(),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
  expect(host.sheetState('Sheet1')).toMatchObject({
    charts: [
      {
        type: 'Pie',
        from: { row: 1, column: 4 },
        to: { row: 10, column: 7 },
        series: [
          {
            values: "='Sheet1'!$B$1:$B$3",
            categories: "='Sheet1'!$A$1:$A$3",
            properties: [
              ['dataLabels.showPercentage', true],
              ['points.2.format.fill', '#70AD47'],
            ],
          },
        ],
      },
    ],
  });
});

it('custom XML parts: found by namespace, changed, deleted; settings', async () => {
  const told = await createOfficeHost().run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<run xmlns="urn:a"/>');
    parts.add('<other xmlns="urn:b">x</other>');
    const one = parts.getByNamespace('urn:a').getOnlyItem();
    one.setXml('<run xmlns="urn:a">2</run>');
    const xml = one.getXml();
    await context.sync();
    one.delete();
    const gone = parts.getByNamespace('urn:a').getOnlyItemOrNullObject().load('id');
    context.workbook.settings.add('cờ', { a: 1 });
    const setting = context.workbook.settings.getItem('cờ').load('value');
    await context.sync();
    return [xml.value, gone.isNullObject, setting.value];
  });
  expect(told).toEqual(['<run xmlns="urn:a">2</run>', true, { a: 1 }]);
});

it('custom XML parts: refuses what is no XML', async () => {
  const added = createOfficeHost().run(async (context) => {
    context.workbook.customXmlParts.add('<a>');
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('suspending calculation and screen is seen in the requests', async () => {
  const host = createOfficeHost();
  await host.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.calculationMode = 'Manual';
    await context.sync();
  });
  expect(host.requests[0]?.actions).toEqual(
    expect.arrayContaining([
      'method SuspendApiCalculationUntilNextSync',
      'method SuspendScreenUpdatingUntilNextSync',
      'setProperty CalculationMode',
    ]),
  );
  expect(host.workbook.calculationMode).toBe('Manual');
});
