import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../../../src/hosts/file/file-reader';
import { formatCell, formatRange } from '../../../../src/spreadsheet/address';
import type { Cell } from '../../../../src/spreadsheet/cell';

interface Reading {
  readonly state: string;
  /** Undefined of a sheet longer than its head: the outline does not tell. */
  readonly protected: boolean | undefined;
  readonly merges: readonly string[];
  readonly cells: Readonly<Record<string, Partial<Cell>>>;
}

/** What another reader saw: test/fixtures/readings/read_all.py. */
const openpyxl = (name: string): Record<string, Reading> =>
  JSON.parse(readFileSync(`test/fixtures/readings/${name}.json`, 'utf8'));

async function ours(file: string): Promise<Record<string, Reading>> {
  const { reader } = openWorkbookFile(new Uint8Array(readFileSync(`test/fixtures/rich/${file}`)));
  const readings: Record<string, Reading> = {};
  const { sheets } = await reader.outline();
  for (const { id, name, type, visibility, protected: isProtected } of sheets) {
    if (type === 'other') continue;
    for await (const { cells, merges } of reader.read([id])) {
      const state = visibility === 'very-hidden' ? 'veryHidden' : visibility;
      readings[name] = { state, protected: isProtected, merges: merges.map(formatRange).sort(), cells: flat(cells) };
    }
  }
  return readings;
}

function flat(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Record<string, Partial<Cell>> {
  const cells: Record<string, Partial<Cell>> = {};
  for (const [row, columns] of rows) {
    for (const [column, { value, ...rest }] of columns) {
      cells[formatCell({ row, column })] = { ...rest, ...(value === null || value === '' ? undefined : { value }) };
    }
  }
  return cells;
}

/** Where we say more than openpyxl: cells that only show a part of another's array formula carry it too. */
const ARRAY_MEMBERS: Readonly<Record<string, string>> = {
  C9: 'LARGE(C2:C6,{1;2})',
  H3: 'B2:B6*2',
  H4: 'B2:B6*2',
  H5: 'B2:B6*2',
  H6: 'B2:B6*2',
};

function withArrayMembers(workbook: Record<string, Reading>): Record<string, Reading> {
  const sheet = workbook['Thiết bị'];
  if (!sheet) return workbook;
  const members = Object.entries(ARRAY_MEMBERS).map(([cell, formula]) => [cell, { ...sheet.cells[cell], formula }]);
  return { ...workbook, 'Thiết bị': { ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(members) } } };
}

/** What another reader saw, without what our outline does not tell of long sheets. */
function asFarAsTold(expected: Record<string, Reading>, found: Record<string, Reading>): Record<string, Reading> {
  const told = Object.entries(expected).map(([name, reading]) => {
    const known = found[name]?.protected !== undefined;
    return [name, known ? reading : { ...reading, protected: undefined }];
  });
  return Object.fromEntries(told);
}

test.each(['rich-openpyxl.xlsx', 'prefixed.xlsx', 'macros.xlsm', 'dates-1904.xlsx'])(
  '%s is read as openpyxl reads it',
  async (file) => {
    const found = await ours(file);
    expect(found).toEqual(asFarAsTold(openpyxl(file.replace(/\.xls[xm]$/, '')), found));
  },
);

test.each(['rich-xlsxwriter', 'rich-libreoffice'])(
  '%s is read as openpyxl reads it, and array formulas in all their cells',
  async (name) => {
    const found = await ours(`${name}.xlsx`);
    expect(found).toEqual(asFarAsTold(withArrayMembers(openpyxl(name)), found));
  },
);
