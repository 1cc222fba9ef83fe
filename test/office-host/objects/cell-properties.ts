import { ApiFailure } from '../protocol/api-failure';
import type { ApiObject } from '../protocol/api-object';
import { isRecord, type Arguments } from '../protocol/arguments';
import { range } from './range';
import { areaText, type RangeTarget } from './range-target';

/** How `CellBorderCollection` names what `RangeBorderCollection` calls edges. */
const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalUp: 'DiagonalUp',
  diagonalDown: 'DiagonalDown',
};

/** One entry for each cell; an entry may be null or `{}` to leave the cell as it is. */
export function setCellProperties(target: RangeTarget, args: Arguments): void {
  const lines = list(args, target.rowCount);
  for (const [row, line] of lines.entries()) {
    if (!Array.isArray(line) || line.length !== target.columnCount) throw args.invalid();
    for (const [column, properties] of line.entries()) {
      applyTo(
        target.at(target.area.top - 1 + row, target.area.left - 1 + column, 1, 1, args.location),
        properties,
        args,
      );
    }
  }
}

/** One entry for each row of the range. */
export function setRowProperties(target: RangeTarget, args: Arguments): void {
  for (const [row, properties] of list(args, target.rowCount).entries()) {
    const at = target.area.top - 1 + row;
    applyTo(target.at(at, target.area.left - 1, 1, target.columnCount, args.location), properties, args);
  }
}

/** One entry for each column of the range. */
export function setColumnProperties(target: RangeTarget, args: Arguments): void {
  for (const [column, properties] of list(args, target.columnCount).entries()) {
    const at = target.area.left - 1 + column;
    applyTo(target.at(target.area.top - 1, at, target.rowCount, 1, args.location), properties, args);
  }
}

/** What is asked for (`{ format: { fill: { color: true } } }`), cell by cell. */
export function getCellProperties(target: RangeTarget, args: Arguments): unknown {
  const wanted = args.record(0);
  return Array.from({ length: target.rowCount }, (_, row) =>
    Array.from({ length: target.columnCount }, (_, column) => {
      const cell = target.at(target.area.top - 1 + row, target.area.left - 1 + column, 1, 1, args.location);
      return pick(range.of(cell), wanted, areaText(cell.area));
    }),
  );
}

function list(args: Arguments, length: number): unknown[] {
  const given = args.any(0);
  if (!Array.isArray(given) || given.length !== length) throw args.invalid();
  return given;
}

function applyTo(target: RangeTarget, properties: unknown, args: Arguments): void {
  if (properties === null || properties === undefined) return;
  if (!isRecord(properties)) throw args.invalid();
  const { format, ...own } = properties;
  const object = range.of(target);
  assign(object, own);
  if (isRecord(format)) assign(object.child('Format'), format);
}

/** Sets each property, going down into the objects beneath. */
function assign(object: ApiObject | null, values: Readonly<Record<string, unknown>>): void {
  if (!object) return;
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const name = wireName(key);
    if (key === 'borders' && isRecord(value)) assignBorders(object.child('Borders'), value);
    else if (object.has(name) === 'child' && isRecord(value)) assign(object.child(name), value);
    else object.set(name, value);
  }
}

function assignBorders(borders: ApiObject | null, values: Readonly<Record<string, unknown>>): void {
  for (const [side, value] of Object.entries(values)) {
    const edge = EDGES[side];
    if (edge === undefined) throw new ApiFailure('InvalidArgument', 'Range.setCellProperties');
    const line = borders?.items()?.find((item) => item.get('SideIndex') === edge);
    if (!line || !isRecord(value)) continue;
    // Colour and weight mean nothing without a line, so the style comes first.
    const { style, ...rest } = value;
    assign(line, style === undefined ? rest : { style, ...rest });
  }
}

function pick(object: ApiObject, wanted: Readonly<Record<string, unknown>>, address: string): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(wanted)) {
    if (inner === false || inner === undefined) continue;
    const name = wireName(key);
    if (key === 'address' || key === 'addressLocal') result[key] = address;
    else if (key === 'borders' && isRecord(inner)) result[key] = pickBorders(object.child('Borders'), inner);
    else if (object.has(name) === 'child' && isRecord(inner)) {
      const child = object.child(name);
      result[key] = child && pick(child, inner, address);
    } else result[key] = object.get(name);
  }
  return result;
}

function pickBorders(borders: ApiObject | null, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sides = Object.entries(EDGES).flatMap(([side, edge]) => {
    const inner = wanted[side] ?? wanted;
    const line = borders?.items()?.find((item) => item.get('SideIndex') === edge);
    return line && isRecord(inner) ? [[side, pick(line, inner, '')] as const] : [];
  });
  return Object.fromEntries(sides);
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
