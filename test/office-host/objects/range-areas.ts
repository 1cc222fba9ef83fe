import { ObjectType, type ApiObject } from '../protocol/api-object';
import type { Arguments } from '../protocol/arguments';
import { JoinedObject } from '../protocol/joined-object';
import { intersection, overlap, type CellState } from '../model/sheet';
import { clear } from './range-edits';
import { range } from './range';
import { rangeFormat } from './range-format';
import { addressOf, parseArea, type RangeTarget } from './range-target';
import type { RangeAddress } from '../../../src/spreadsheet/address';

const ranges = new ObjectType<readonly RangeTarget[]>('RangeCollection', {
  items: (targets) => targets.map((target) => range.of(target)),
  methods: {
    GetCount: (targets) => targets.length,
    GetItemAt: (targets, args) => {
      const target = targets[args.whole(0)];
      if (!target) throw args.invalid();
      return range.of(target);
    },
  },
});

/** Several ranges of one sheet: `RangeAreas`. */
export const rangeAreas = new ObjectType<readonly RangeTarget[]>('RangeAreas', {
  referable: true,
  scalars: {
    Address: { get: (targets) => targets.map(addressOf).join(',') },
    AreaCount: { get: (targets) => targets.length },
    CellCount: { get: (targets) => targets.reduce((sum, one) => sum + one.rowCount * one.columnCount, 0) },
  },
  children: {
    Areas: (targets) => ranges.of(targets),
    Format: (targets) => new JoinedObject(targets.map((target) => rangeFormat.of(target))),
  },
  methods: {
    Clear: (targets, args) => {
      for (const target of targets) clear(target, args);
    },
  },
});

/** `worksheet.getRanges('A1:B2,D4')`. */
export function rangesNamed(whole: RangeTarget, args: Arguments): ApiObject {
  const areas = args
    .text(0)
    .split(',')
    .map((address) => parseArea(address.trim()));
  return rangeAreas.of(
    areas.map((area) => {
      if (!area) throw args.invalid();
      return whole.over(area);
    }),
  );
}

/** The merged ranges that touch a range, null where there are none. */
export function mergedAreas(target: RangeTarget): ApiObject | null {
  const merges = target.sheet.merges.filter((merge) => overlap(merge, target.area));
  const inOrder = merges.toSorted((a, b) => a.top - b.top || a.left - b.left);
  return areasOrNull(target, inOrder);
}

/** The cells of one kind: `Formulas`, `Constants`, `Blanks`, narrowed by the kind of value. */
export function specialCells(target: RangeTarget, args: Arguments): ApiObject | null {
  const kind = args.text(0);
  const value = args.absent(1) ? 'All' : args.text(1);
  const matches = (cell: CellState) => {
    const formula = cell.formula !== undefined;
    if (kind === 'Formulas' ? !formula : formula || cell.content === null) return false;
    return value === 'All' || value === kindOf(cell);
  };
  if (kind !== 'Formulas' && kind !== 'Constants') throw args.invalid('special cells of another kind');
  const found: RangeAddress[] = [];
  for (const { row, column, cell } of target.sheet.cellsIn(target.area)) {
    if (matches(cell)) found.push({ top: row, left: column, bottom: row, right: column });
  }
  return areasOrNull(target, found);
}

function kindOf({ content, error }: CellState): string {
  if (error) return 'Errors';
  if (typeof content === 'number') return 'Numbers';
  return typeof content === 'boolean' ? 'Logical' : 'Text';
}

function areasOrNull(target: RangeTarget, areas: readonly RangeAddress[]): ApiObject | null {
  const inside = areas.filter((area) => intersection(area, target.area));
  return inside.length === 0 ? null : rangeAreas.of(inside.map((area) => target.over(area)));
}
