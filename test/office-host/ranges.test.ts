/// <reference types="office-js" />
import { createOfficeHost } from './office-host';

const at = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

describe('the used range', () => {
  it('is A1, or a null object, on an empty sheet', async () => {
    const told = await createOfficeHost().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(told).toEqual(['Sheet1!A1', true]);
  });

  it('reaches to formatted cells unless only values are asked for', async () => {
    const told = await createOfficeHost().run(async (context) => {
      at(context, 'B2').values = [['x']];
      at(context, 'D5').format.fill.color = 'yellow';
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(told).toEqual(['Sheet1!B2:D5', 'Sheet1!B2']);
  });
});

describe('looks', () => {
  it('read null, and colours an empty text, where cells differ', async () => {
    const told = await createOfficeHost().run(async (context) => {
      at(context, 'A1').format.font.bold = true;
      at(context, 'A1').format.fill.color = '#E2EFDA';
      const range = at(context, 'A1:B1');
      range.format.font.load('bold,name,color');
      range.format.fill.load('color');
      at(context, 'B1').format.fill.load('color');
      const one = at(context, 'B1').format.fill.load('color');
      await context.sync();
      return [
        range.format.font.bold,
        range.format.font.name,
        range.format.font.color,
        range.format.fill.color,
        one.color,
      ];
    });
    expect(told).toEqual([null, 'Calibri', '#000000', '', '#FFFFFF']);
  });

  it('draw the lines of a range around it and between its cells', async () => {
    const host = createOfficeHost();
    await host.run(async (context) => {
      const { borders } = at(context, 'A1:B2').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideVertical').color = '#404040';
      await context.sync();
    });
    const thin = { style: 'Continuous', weight: 'Thin', color: '#404040' };
    const double = { style: 'Double', weight: 'Thick', color: null };
    expect(host.sheetState('Sheet1')).toMatchObject({
      formats: {
        A1: { top: double, right: thin },
        B1: { top: double, left: thin },
        A2: { right: thin },
        B2: { left: thin },
      },
    });
  });

  it('have no line between the cells of a single row', async () => {
    const wrong = createOfficeHost().run(async (context) => {
      at(context, 'A1:B1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keep sizes as whole pixels', async () => {
    const told = await createOfficeHost().run(async (context) => {
      const { format } = at(context, 'A1');
      format.columnWidth = 100;
      format.rowHeight = 32;
      format.load('columnWidth,rowHeight');
      await context.sync();
      return [format.columnWidth, format.rowHeight];
    });
    expect(told).toEqual([99.75, 32.25]);
  });

  it('lose the indent with another alignment, and become left-aligned with one', async () => {
    const told = await createOfficeHost().run(async (context) => {
      const { format } = at(context, 'A1');
      format.indentLevel = 2;
      format.load('horizontalAlignment');
      await context.sync();
      const first = format.horizontalAlignment;
      format.horizontalAlignment = 'Center';
      format.load('indentLevel');
      await context.sync();
      return [first, format.indentLevel];
    });
    expect(told).toEqual(['Left', 0]);
  });

  it('are set cell by cell, and read cell by cell', async () => {
    const told = await createOfficeHost().run(async (context) => {
      const range = at(context, 'A1:B1');
      range.setCellProperties([
        [{ format: { font: { name: '.VnTime' }, borders: { bottom: { style: 'Continuous' } } } }, {}],
      ]);
      const read = range.getCellProperties({ address: true, format: { font: { name: true } } });
      await context.sync();
      return read.value;
    });
    expect(told).toEqual([
      [
        { address: 'A1', format: { font: { name: '.VnTime' } } },
        { address: 'B1', format: { font: { name: 'Calibri' } } },
      ],
    ]);
  });

  it('of several ranges are set at once', async () => {
    const host = createOfficeHost();
    await host.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('Sheet1').getRanges('A1,C3:C4');
      areas.format.font.italic = true;
      await context.sync();
    });
    const italic = { italic: true };
    expect(host.sheetState('Sheet1')).toMatchObject({ formats: { A1: italic, C3: italic, C4: italic } });
  });

  it('of a link are the blue of Excel', async () => {
    const told = await createOfficeHost().run(async (context) => {
      const cell = at(context, 'A1');
      cell.hyperlink = { documentReference: "'Sheet1'!B2", textToDisplay: 'Xem' };
      cell.load('values,hyperlink');
      cell.format.font.load('color,underline');
      await context.sync();
      return [cell.values, cell.hyperlink.documentReference, cell.format.font.color, cell.format.font.underline];
    });
    expect(told).toEqual([[['Xem']], "'Sheet1'!B2", '#0563C1', 'Single']);
  });
});

describe('ranges from ranges', () => {
  it.each([
    ['row', (range: Excel.Range) => range.getRow(1), 'Sheet1!B3:D3'],
    ['last cell', (range: Excel.Range) => range.getLastCell(), 'Sheet1!D5'],
    ['resized', (range: Excel.Range) => range.getResizedRange(1, -1), 'Sheet1!B2:C6'],
    ['entire column', (range: Excel.Range) => range.getEntireColumn(), 'Sheet1!B:D'],
    ['bounding', (range: Excel.Range) => range.getBoundingRect('F1'), 'Sheet1!B1:F5'],
    ['common', (range: Excel.Range) => range.getIntersection('C4:Z9'), 'Sheet1!C4:D5'],
  ])('%s', async (_name, step, address) => {
    const told = await createOfficeHost().run(async (context) => {
      const range = step(at(context, 'B2:D5')).load('address');
      await context.sync();
      return range.address;
    });
    expect(told).toBe(address);
  });

  it('cells with formulas, and texts', async () => {
    const told = await createOfficeHost().run(async (context) => {
      at(context, 'A1:C1').formulas = [['=1+1', 'chữ', 5]];
      const formulas = at(context, 'A1:C1').getSpecialCellsOrNullObject('Formulas').load('address,cellCount');
      const texts = at(context, 'A1:C1').getSpecialCellsOrNullObject('Constants', 'Text').load('address');
      const errors = at(context, 'A1:C1').getSpecialCellsOrNullObject('Constants', 'Errors').load('address');
      await context.sync();
      return [formulas.address, formulas.cellCount, texts.address, errors.isNullObject];
    });
    expect(told).toEqual(['Sheet1!A1', 1, 'Sheet1!B1', true]);
  });
});

describe('clearing and copying', () => {
  const filled = async (context: Excel.RequestContext) => {
    const range = at(context, 'A1:B1');
    range.values = [['một', 'hai']];
    range.format.font.bold = true;
    at(context, 'A2:B2').merge();
    range.conditionalFormats.add('Custom').custom.rule.formula = '=$A1>0';
    range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
    await context.sync();
  };

  it.each([
    ['All', { cells: {}, formats: {}, merges: [], validations: [], conditionalFormats: [] }],
    ['Contents', { cells: {}, formats: { A1: { bold: true }, B1: { bold: true } } }],
    ['Formats', { cells: { A1: { content: 'một' } }, formats: {}, merges: [], conditionalFormats: [] }],
  ] as const)('clears %s', async (applyTo, left) => {
    const host = createOfficeHost();
    await host.run(async (context) => {
      await filled(context);
      at(context, 'A1:C9').clear(applyTo);
      await context.sync();
    });
    expect(host.sheetState('Sheet1')).toMatchObject(left);
  });

  it('copies values, looks, merges and rules to the same place of another sheet', async () => {
    const host = createOfficeHost();
    await host.run(async (context) => {
      await filled(context);
      const other = context.workbook.worksheets.add('Hai');
      other.getRange('A1').copyFrom(at(context, 'A1:B2'), 'All');
      await context.sync();
    });
    const pick = (name: string) => {
      const { cells, formats, merges, validations, conditionalFormats } = host.sheetState(name) as Record<
        string,
        unknown
      >;
      return { cells, formats, merges, validations, conditionalFormats };
    };
    expect(pick('Hai')).toEqual(pick('Sheet1'));
  });
});
