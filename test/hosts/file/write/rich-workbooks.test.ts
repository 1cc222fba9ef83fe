import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import type { CellAddress } from '../../../../src/spreadsheet/address';
import type { CellValue } from '../../../../src/spreadsheet/cell';
import type { Edit } from '../../../../src/spreadsheet/plan';
import type { SheetId, SheetSnapshot } from '../../../../src/spreadsheet/snapshot';
import { apply, FONT, ownSheet, rowsOf } from './workbooks';

const FOLDER = join(__dirname, '../../../fixtures/rich');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

const OPEN = ['rich-xlsxwriter.xlsx', 'rich-libreoffice.xlsx', 'prefixed.xlsx', 'macros.xlsm', 'dates-1904.xlsx'];
const ALL = [...OPEN, 'rich-openpyxl.xlsx'];

/** Names of parts that are gone, new or different in bytes. */
function differences(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [OpcPackage.open(before), OpcPackage.open(after)];
  const same = (part: string) => Buffer.compare(old.bytes(part), now.bytes(part)) === 0;
  return {
    gone: old.parts().filter((part) => !now.has(part)),
    made: now.parts().filter((part) => !old.has(part)),
    changed: old.parts().filter((part) => now.has(part) && !same(part)),
  };
}

async function readAll(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const { reader, workbook } = openWorkbookFile(bytes);
  const sheets: SheetSnapshot[] = [];
  for await (const sheet of reader.read(workbook.sheets.map(({ id }) => id))) sheets.push(sheet);
  return sheets;
}

const chart = {
  kind: 'pie' as const,
  name: 'Hình 1',
  alternativeText: 'Tốt 100%',
  from: { row: 3, column: 1 },
  to: { row: 20, column: 5 },
  categories: { top: 1, left: 1, bottom: 1, right: 1 },
  values: { top: 1, left: 2, bottom: 1, right: 2 },
  colours: ['A9D08E'],
  font: { name: 'Times New Roman', size: 12 },
};
const plan = {
  ownSheets: [
    ownSheet('muc-luc', {
      name: 'Mục lục',
      position: 'first',
      rows: rowsOf([['Mục lục']], { font: FONT, fill: 'DDEBF7' }),
    }),
    ownSheet('hinh-1', { name: 'Hình 1', rows: rowsOf([['Tốt', 6]]), charts: [chart] }),
  ],
};

describe.each(OPEN)('own sheets in %s', (name) => {
  const user = bytesOf(name);

  test('change only what lists sheets, styles and parts', async () => {
    const { bytes } = await apply(user, plan);
    const workbook = openWorkbookFile(user).workbook.part;
    const folder = workbook.slice(0, workbook.lastIndexOf('/'));
    const { gone, made, changed } = differences(user, bytes);
    expect(gone).toEqual([]);
    expect(changed.map((part) => part.toLowerCase()).sort()).toEqual(
      ['[content_types].xml', `${folder}/_rels/workbook.xml.rels`, `${folder}/styles.xml`, workbook].sort(),
    );
    expect(made.map((part) => part.replace(/\d+/g, '#')).sort()).toEqual(
      [
        `${folder}/charts/chart#.xml`,
        `${folder}/drawings/_rels/drawing#.xml.rels`,
        `${folder}/drawings/drawing#.xml`,
        `${folder}/worksheets/_rels/sheet#.xml.rels`,
        `${folder}/worksheets/sheet#.xml`,
        `${folder}/worksheets/sheet#.xml`,
      ].sort(),
    );
  });

  test('leave every cell of the user’s as it was, and go again without a trace', async () => {
    const { bytes } = await apply(user, plan);
    const before = await readAll(user);
    const theirs = (await readAll(bytes)).filter(({ id }) => before.some((sheet) => sheet.id === id));
    expect(theirs).toEqual(before);
    const again = await apply(bytes, plan);
    expect(again.bytes).toEqual(bytes);
    const without = await apply(bytes, { ownSheets: [] });
    expect(OpcPackage.open(without.bytes).parts().sort()).toEqual(OpcPackage.open(user).parts().sort());
    expect(await readAll(without.bytes)).toEqual(before);
    const outline = await openWorkbookFile(without.bytes).reader.outline();
    expect(outline).toEqual(await openWorkbookFile(user).reader.outline());
  });
});

interface Found {
  readonly sheet: SheetId;
  readonly cell: CellAddress;
  readonly value: CellValue;
}

/** The first number without a formula of each sheet that may be edited; the results of a pivot table may not. */
async function numbers(bytes: Uint8Array): Promise<Found[]> {
  const file = openWorkbookFile(bytes);
  const { sheets } = await file.reader.outline();
  const pivots = (part: string) => file.package.relationships(part).ofKind('pivotTable') !== undefined;
  const open = sheets
    .filter((sheet) => sheet.type === 'worksheet' && !sheet.protected && !pivots(sheet.id))
    .map(({ id }) => id);
  const found: Found[] = [];
  for await (const { id, cells } of file.reader.read(open)) {
    const all = [...cells].flatMap(([row, byColumn]) =>
      [...byColumn].map(([column, cell]) => ({ place: { row, column }, ...cell })),
    );
    const number = all.find(({ value, formula }) => typeof value === 'number' && formula === undefined);
    if (number) found.push({ sheet: id, cell: number.place, value: number.value });
  }
  return found;
}

describe.each(ALL)('edits in %s', (name) => {
  const user = bytesOf(name);

  test('of a number change that cell and not a letter around it', async () => {
    const found = await numbers(user);
    expect(found.length).toBeGreaterThan(0);
    for (const { sheet, cell, value } of found) {
      const edits: Edit[] = [{ kind: 'value', sheet, cell, expected: value, value: 4321.5 }];
      const { bytes } = await apply(user, { edits });
      const { gone, made, changed } = differences(user, bytes);
      expect([gone, made]).toEqual([[], []]);
      expect(changed.filter((part) => part !== openWorkbookFile(user).workbook.part)).toEqual([sheet]);
      const [old, now] = [OpcPackage.open(user).text(sheet), OpcPackage.open(bytes).text(sheet)];
      expect(now).toContain('>4321.5<');
      expect(changedLength(old, now)).toBeLessThan(120);
    }
  });

  test('of rules and links add to what is there', async () => {
    for (const { sheet, cell } of await numbers(user)) {
      const range = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      const edits: Edit[] = [
        {
          kind: 'validation',
          sheet,
          validation: { range, allowBlank: true, rule: { kind: 'decimal', minimum: 0, maximum: 1 } },
        },
        { kind: 'conditional-format', sheet, format: { range, formula: 'TRUE()=FALSE()', fill: 'F4CCCC' } },
        { kind: 'link', sheet, cell, target: { sheet: { user: sheet }, cell: { row: 1, column: 1 } } },
      ];
      const marked = await apply(user, { edits });
      expect(differences(user, marked.bytes).changed.length).toBeLessThanOrEqual(3);
      const undo: Edit[] = [
        { kind: 'remove-conditional-format', sheet, formula: 'TRUE()=FALSE()' },
        { kind: 'link', sheet, cell, target: null },
      ];
      const unmarked = OpcPackage.open((await apply(marked.bytes, { edits: undo })).bytes).text(sheet);
      const original = OpcPackage.open(user).text(sheet);
      expect(unmarked).toContain('type="decimal"');
      expect(changedLength(original, unmarked)).toBeLessThan(original.length / 2);
      const rest = (text: string) =>
        text.replace(/<[\w:]*dataValidations?[ >][^]*<\/[\w:]*dataValidations>/, '').length;
      expect(rest(unmarked)).toBe(rest(original));
    }
  });
});

/** How long the piece of a text is that was changed into another. */
function changedLength(old: string, now: string): number {
  let head = 0;
  while (head < old.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return old.length - head - tail;
}

test('a workbook whose structure is locked takes no sheet', async () => {
  await expect(apply(bytesOf('rich-openpyxl.xlsx'), plan)).rejects.toMatchObject({ code: 'structure-protected' });
});

test('a sheet with a password takes no edit', async () => {
  const user = bytesOf('rich-xlsxwriter.xlsx');
  const { sheets } = await openWorkbookFile(user).reader.outline();
  const locked = sheets.find((sheet) => sheet.protected);
  const edits: Edit[] = [
    { kind: 'link', sheet: locked?.id ?? ('' as SheetId), cell: { row: 1, column: 1 }, target: null },
  ];
  await expect(apply(user, { edits })).rejects.toMatchObject({
    code: 'sheet-protected',
    place: { sheet: locked?.name },
  });
});
