import { ApiFailure } from '../protocol/api-failure';
import { ObjectType } from '../protocol/api-object';
import { withLook, type BorderLine, type BorderSide } from '../model/cell-format';
import { readColor } from '../model/colors';
import { guardSheet } from './guards';
import { oneOf } from './range-look';
import type { RangeTarget } from './range-target';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Edge = (typeof EDGES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const NEW_LINE: BorderLine = { style: 'Continuous', weight: 'Thin', color: null };

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

const border = new ObjectType<BorderTarget>('RangeBorder', {
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target) => common(target, (line) => line?.style ?? 'None'),
      set: (target, value) => {
        const style = accepted(oneOf(STYLES)(value), 'RangeBorder.style');
        change(target, (line) => styled(line, style));
      },
    },
    Weight: {
      get: (target) => common(target, (line) => line?.weight ?? 'Thin'),
      set: (target, value) => {
        const weight = accepted(oneOf(WEIGHTS)(value), 'RangeBorder.weight');
        change(target, (line) => ({ ...(line ?? NEW_LINE), weight }));
      },
    },
    Color: {
      get: (target) => common(target, (line) => line?.color ?? '#000000') ?? '',
      set: (target, value) => {
        const color = accepted(readColor(value), 'RangeBorder.color');
        change(target, (line) => ({ ...(line ?? NEW_LINE), color }));
      },
    },
  },
  identity: ({ edge }) => ({ _Id: edge }),
});

/** `Range.format.borders`: the range's own edges, and the lines between its cells. */
export const rangeBorders = new ObjectType<RangeTarget>('RangeBorderCollection', {
  scalars: { Count: { get: () => EDGES.length } },
  items: (range) => EDGES.map((edge) => border.of({ range, edge })),
  methods: {
    GetItem: (range, args) => border.of({ range, edge: edgeNamed(args.text(0)) }),
    GetItemAt: (range, args) => border.of({ range, edge: accepted(EDGES[args.whole(0)], args.location) }),
  },
});

/** A line that takes another style: `None` removes it, `Double` is always thick. */
export function styled(line: BorderLine | null, style: string): BorderLine | null {
  if (style === 'None') return null;
  const weight = style === 'Double' ? 'Thick' : (line?.weight ?? 'Thin');
  return { ...(line ?? NEW_LINE), style, weight };
}

function edgeNamed(name: string): Edge {
  return accepted(
    EDGES.find((edge) => edge.toLowerCase() === name.toLowerCase()),
    'RangeBorderCollection.getItem',
  );
}

function accepted<V>(value: V | undefined, location: string): V {
  if (value === undefined) throw new ApiFailure('InvalidArgument', location);
  return value;
}

/** The sides of cells that an edge of the range is made of. */
function* sides({ range: { area }, edge }: BorderTarget): Generator<{ row: number; column: number; side: BorderSide }> {
  const { top, left, bottom, right } = area;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const at = (side: BorderSide) => ({ row, column, side });
      if (edge === 'EdgeTop' && row === top) yield at('top');
      if (edge === 'EdgeBottom' && row === bottom) yield at('bottom');
      if (edge === 'EdgeLeft' && column === left) yield at('left');
      if (edge === 'EdgeRight' && column === right) yield at('right');
      if (edge === 'InsideHorizontal' && row > top) yield at('top');
      if (edge === 'InsideHorizontal' && row < bottom) yield at('bottom');
      if (edge === 'InsideVertical' && column > left) yield at('left');
      if (edge === 'InsideVertical' && column < right) yield at('right');
      if (edge === 'DiagonalUp') yield at('diagonalUp');
      if (edge === 'DiagonalDown') yield at('diagonalDown');
    }
  }
}

function change(target: BorderTarget, changed: (line: BorderLine | null) => BorderLine | null): void {
  const { workbook, sheet } = target.range;
  guardSheet(workbook, sheet, 'RangeBorder.style', 'allowFormatCells');
  const { edge, range } = target;
  const between = edge === 'InsideHorizontal' ? range.rowCount : edge === 'InsideVertical' ? range.columnCount : 2;
  // There is no line between the cells of a single row or column.
  if (between < 2) throw new ApiFailure('InvalidArgument', 'RangeBorder.style');
  for (const { row, column, side } of sides(target)) {
    const cell = sheet.ensure(row, column);
    cell.format = withLook(cell.format, side, changed(cell.format[side]));
  }
}

function common(target: BorderTarget, read: (line: BorderLine | null) => string): string | null {
  let result: string | undefined;
  for (const { row, column, side } of sides(target)) {
    const value = read(target.range.sheet.formatAt(row, column)[side]);
    if (result !== undefined && value !== result) return null;
    result = value;
  }
  return result ?? read(null);
}
