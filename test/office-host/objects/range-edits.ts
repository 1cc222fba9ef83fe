import { ApiFailure } from '../protocol/api-failure';
import type { Arguments } from '../protocol/arguments';
import { withLook, type CellFormat } from '../model/cell-format';
import { intersection, overlap, without, type CellState, type Sheet } from '../model/sheet';
import type { RangeAddress } from '../../../src/spreadsheet/address';
import { guardContents, guardSheet } from './guards';
import { rangeArgument, type RangeTarget } from './range-target';

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];
const COPIED = ['All', 'Formulas', 'Values', 'Formats'];

/** Merges a range, or each of its rows: the first cell's content stays, the others' is gone. */
export function merge(range: RangeTarget, args: Arguments): void {
  guardSheet(range.workbook, range.sheet, args.location);
  const { area, sheet } = range;
  if (args.flag(0)) {
    for (let row = area.top; row <= area.bottom; row += 1) mergeArea(sheet, { ...area, top: row, bottom: row }, args);
  } else mergeArea(sheet, area, args);
}

function mergeArea(sheet: Sheet, area: RangeAddress, args: Arguments): void {
  if (area.top === area.bottom && area.left === area.right) return;
  const inside = (other: RangeAddress) =>
    other.top >= area.top && other.bottom <= area.bottom && other.left >= area.left && other.right <= area.right;
  if (sheet.merges.some((other) => overlap(other, area) && !inside(other))) {
    throw new ApiFailure('InvalidOperation', args.location, 'The range overlaps another merged range.');
  }
  sheet.merges = [...sheet.merges.filter((other) => !inside(other)), area];
  const look = sheet.formatAt(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row === area.top && column === area.left) continue;
      const cell = sheet.ensure(row, column);
      empty(cell);
      cell.format = exceptBorders(look, cell.format);
    }
  }
}

/** Cells of a merged range take the first one's look; each keeps its own lines. */
function exceptBorders(look: CellFormat, own: CellFormat): CellFormat {
  let result = look;
  for (const side of ['top', 'right', 'bottom', 'left', 'diagonalUp', 'diagonalDown'] as const) {
    result = withLook(result, side, own[side]);
  }
  return result;
}

export function unmerge(range: RangeTarget, args: Arguments): void {
  guardSheet(range.workbook, range.sheet, args.location);
  range.sheet.merges = range.sheet.merges.filter((other) => !overlap(other, range.area));
}

/** `Range.clear`: all, or only contents, formats or links. Formats take merges and conditional formats with them. */
export function clear(range: RangeTarget, args: Arguments): void {
  const applyTo = args.absent(0) ? 'All' : args.text(0);
  if (!CLEARED.includes(applyTo)) throw args.invalid();
  const all = applyTo === 'All';
  if (all || applyTo === 'Contents') guardContents(range, args.location);
  else guardSheet(range.workbook, range.sheet, args.location, 'allowFormatCells');
  const { sheet, area } = range;
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    if (all || applyTo === 'Contents' || applyTo === 'ResetContents') empty(cell);
    if (all || applyTo === 'Formats') cell.format = sheet.plainFormat;
    if (all || applyTo.endsWith('Hyperlinks')) cell.link = undefined;
    const bare = cell.content === null && cell.formula === undefined && cell.format === sheet.plainFormat;
    if (bare && !cell.link) sheet.remove(row, column);
  }
  if (!all && applyTo !== 'Formats') return;
  if (range.isEntireColumn) for (let c = area.left; c <= area.right; c += 1) sheet.columnFormats.delete(c);
  if (range.isEntireRow && !range.isEntireColumn)
    for (let r = area.top; r <= area.bottom; r += 1) sheet.rowFormats.delete(r);
  if (range.isEntireRow && range.isEntireColumn) sheet.rowFormats.clear();
  sheet.merges = sheet.merges.filter((other) => !overlap(other, area));
  for (const format of sheet.conditionalFormats) format.ranges = format.ranges.flatMap((part) => without(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  if (all) {
    sheet.validations = sheet.validations
      .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((part) => without(part, area)) }))
      .filter(({ ranges }) => ranges.length > 0);
  }
}

/** `Range.copyFrom` within the workbook; formulas are copied as they stand (README). */
export function copyFrom(range: RangeTarget, args: Arguments): void {
  const source = rangeArgument(args, 0, range.workbook, range.sheet);
  const type = args.absent(1) ? 'All' : args.text(1);
  if (!COPIED.includes(type) || args.flag(2) || args.flag(3)) {
    throw new ApiFailure('NotImitated', args.location, `copyFrom ${type}, or with skipBlanks or transpose`);
  }
  const area = {
    ...range.area,
    bottom: Math.max(range.area.bottom, range.area.top + source.rowCount - 1),
    right: Math.max(range.area.right, range.area.left + source.columnCount - 1),
  };
  guardContents(range.over(area), args.location);
  const taken = [...source.sheet.cellsIn(source.area)].map(({ row, column, cell }) => ({
    row,
    column,
    cell: { ...cell },
  }));
  const moved = area.top !== source.area.top || area.left !== source.area.left;
  const relative = taken.some(({ cell }) => cell.formula !== undefined && type !== 'Values' && type !== 'Formats');
  if (moved && (relative || rulesOn(source).length > 0)) {
    throw new ApiFailure('NotImitated', args.location, 'formulas or rules that move');
  }
  if (type === 'All') copyRules(source, range);
  const down = area.top - source.area.top;
  const right = area.left - source.area.left;
  for (const { row, column, cell } of taken) {
    const target = range.sheet.ensure(row + down, column + right);
    if (type === 'All' || type === 'Formats') target.format = cell.format;
    if (type === 'Formats') continue;
    Object.assign(target, { content: cell.content, error: cell.error, formula: cell.formula });
    if (type === 'Values') target.formula = undefined;
    if (type === 'All') target.link = cell.link;
  }
  if (type !== 'All') return;
  const shifted = source.sheet.merges
    .filter((other) => overlap(other, source.area))
    .map((other) => ({
      top: other.top + down,
      bottom: other.bottom + down,
      left: other.left + right,
      right: other.right + right,
    }));
  range.sheet.merges = [...range.sheet.merges.filter((other) => !overlap(other, area)), ...shifted];
}

function rulesOn({ sheet, area }: RangeTarget) {
  return [...sheet.validations, ...sheet.conditionalFormats].filter(({ ranges }) =>
    ranges.some((part) => overlap(part, area)),
  );
}

/** Validations and conditional formats go along; those over the same cells of the target are replaced. */
function copyRules({ sheet: from, area }: RangeTarget, { sheet: to, workbook }: RangeTarget): void {
  if (from === to) return;
  const inside = (ranges: readonly RangeAddress[]) => ranges.flatMap((part) => intersection(part, area) ?? []);
  const outside = (ranges: readonly RangeAddress[]) => ranges.flatMap((part) => without(part, area));
  const validations = from.validations.map((rule) => ({ ...rule, ranges: inside(rule.ranges) }));
  to.validations = [
    ...to.validations.map((rule) => ({ ...rule, ranges: outside(rule.ranges) })),
    ...validations,
  ].filter(({ ranges }) => ranges.length > 0);
  const formats = from.conditionalFormats.map((one) => ({
    ...one,
    id: workbook.newId(),
    ranges: inside(one.ranges),
    format: new Map(one.format),
  }));
  const staying = to.conditionalFormats.map((one) => ({ ...one, ranges: outside(one.ranges) }));
  to.conditionalFormats = [...formats, ...staying].filter(({ ranges }) => ranges.length > 0);
}

function empty(cell: CellState): void {
  cell.content = null;
  cell.error = false;
  cell.formula = undefined;
}
