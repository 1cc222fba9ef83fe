import { formatRange, type RangeAddress } from '../../../spreadsheet/address';
import type { Border, Borders } from '../../../spreadsheet/style';
import { stroke, type Stroke } from './stroke';

type Edge = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical';

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', double: 'Thick' } as const;

/** Draws the same borders around each cell of some ranges. */
export function* borderStrokes(borders: Borders, ranges: readonly RangeAddress[]): Generator<Stroke> {
  for (const range of ranges) {
    for (const part of alike(borders, range)) {
      const edges = edgesOf(borders, part);
      yield stroke(edges.length * 3, (sheet) => {
        const lines = sheet.getRange(formatRange(part)).format.borders;
        for (const [edge, border] of edges) draw(lines.getItem(edge), border);
      });
    }
  }
}

/** Where a cell's two opposite borders differ, what stands between two cells is not one line, so each is drawn alone. */
function alike({ top, right, bottom, left }: Borders, range: RangeAddress): RangeAddress[] {
  const rows = same(top, bottom)
    ? [range]
    : each(range.top, range.bottom).map((row) => ({ ...range, top: row, bottom: row }));
  if (same(left, right)) return rows;
  return rows.flatMap((part) =>
    each(part.left, part.right).map((column) => ({ ...part, left: column, right: column })),
  );
}

/** Lines between cells are only named where there are any: Excel refuses them of a single row or column. */
function edgesOf(borders: Borders, { top, left, bottom, right }: RangeAddress): (readonly [Edge, Border])[] {
  const edges: (readonly [Edge, Border | undefined])[] = [
    ['EdgeTop', borders.top],
    ['EdgeRight', borders.right],
    ['EdgeBottom', borders.bottom],
    ['EdgeLeft', borders.left],
    ['InsideHorizontal', bottom > top ? borders.top : undefined],
    ['InsideVertical', right > left ? borders.left : undefined],
  ];
  return edges.flatMap(([edge, border]) => (border ? [[edge, border] as const] : []));
}

function draw(line: Excel.RangeBorder, { style, colour }: Border): void {
  line.style = style === 'double' ? 'Double' : 'Continuous';
  line.weight = WEIGHTS[style];
  if (colour !== undefined) line.color = `#${colour.toUpperCase()}`;
}

function same(a: Border | undefined, b: Border | undefined): boolean {
  return a?.style === b?.style && a?.colour === b?.colour;
}

function each(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
