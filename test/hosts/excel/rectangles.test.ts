import fc from 'fast-check';
import { Rectangles, runsOf } from '../../../src/hosts/excel/write/rectangles';
import { formatRange } from '../../../src/spreadsheet/address';

/** Cells as `[row, column]`, from a drawing of them. */
function cellsIn(drawing: readonly string[]): [number, number][] {
  return drawing.flatMap((line, row) =>
    [...line].flatMap((sign, column): [number, number][] => (sign === '#' ? [[row + 1, column + 1]] : [])),
  );
}

function covering(cells: readonly (readonly [number, number])[]) {
  const rectangles = new Rectangles();
  for (const [row, column] of cells) rectangles.add(row, column);
  return rectangles.all();
}

describe('rectangles', () => {
  it.each([
    ['a table is one', ['###', '###', '###'], ['A1:C3']],
    ['columns of it are one each', ['#.#', '#.#'], ['A1:A2', 'C1:C2']],
    ['a gap ends one', ['##', '..', '##'], ['A1:B1', 'A3:B3']],
    ['a wider row begins another', ['##.', '###'], ['A1:B1', 'A2:C2']],
    ['nothing is none', ['...'], []],
  ])('%s', (_, drawing, expected) => {
    expect(covering(cellsIn(drawing)).map(formatRange)).toEqual(expected);
  });

  it('cover each cell once and no other', () => {
    const drawing = fc.array(fc.string({ unit: fc.constantFrom('#', '.'), minLength: 6, maxLength: 6 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(drawing, (lines) => {
        const cells = cellsIn(lines);
        const covered = covering(cells).flatMap(({ top, left, bottom, right }) => {
          const list: string[] = [];
          for (let row = top; row <= bottom; row += 1) for (let c = left; c <= right; c += 1) list.push(`${row},${c}`);
          return list;
        });
        expect(covered.sort()).toEqual(cells.map(([row, column]) => `${row},${column}`).sort());
      }),
    );
  });
});

test('runs are what follows each other and is equal', () => {
  const heights: [number, number][] = [
    [1, 20],
    [2, 20],
    [4, 20],
    [5, 30],
  ];
  expect(runsOf(heights)).toEqual([
    { first: 1, last: 2, value: 20 },
    { first: 4, last: 4, value: 20 },
    { first: 5, last: 5, value: 30 },
  ]);
});
