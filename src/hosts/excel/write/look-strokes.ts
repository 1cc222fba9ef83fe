import { formatRange, type RangeAddress } from '../../../spreadsheet/address';
import type { Alignment, Font, Rgb } from '../../../spreadsheet/style';
import { borderStrokes } from './border-strokes';
import type { LookArea, SheetGrid } from './sheet-grid';
import { stroke, type Stroke } from './stroke';

/** Excel takes at most 8192 signs for the address of several ranges. */
const LONGEST_ADDRESS = 4_000;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** The number formats that have to stand before the values, or those that come after. */
export function* numberFormatStrokes(grid: SheetGrid, last: boolean): Generator<Stroke> {
  for (const { look, ranges } of grid.lookAreas('number-format')) {
    if (look.kind !== 'number-format' || look.last !== last) continue;
    for (const range of ranges) {
      // One code for all cells: Excel spreads it, though the type only knows a code for each.
      const code = look.code as unknown as string[][];
      yield stroke(1, (sheet) => void (sheet.getRange(formatRange(range)).numberFormat = code));
    }
  }
}

/** Fonts, fills, alignment, locks, borders. Links must stand already: Excel makes them blue. */
export function* lookStrokes(grid: SheetGrid): Generator<Stroke> {
  const kinds = ['font', 'fill', 'alignment', 'unlocked'] as const;
  for (const area of kinds.flatMap((kind) => grid.lookAreas(kind))) yield* formatStrokes(area);
  for (const { look, ranges } of grid.lookAreas('borders')) {
    if (look.kind === 'borders') yield* borderStrokes(look.borders, ranges);
  }
}

function* formatStrokes({ look, ranges }: LookArea): Generator<Stroke> {
  for (const address of addressesOf(ranges)) {
    yield stroke(8, (sheet) => paint(formatAt(sheet, address), look), address.length);
  }
}

function paint(format: Excel.RangeFormat, look: LookArea['look']): void {
  switch (look.kind) {
    case 'font':
      return paintFont(format.font, look.font, look.overLink);
    case 'fill':
      format.fill.color = colourOf(look.colour);
      return;
    case 'alignment':
      return align(format, look.alignment);
    case 'unlocked':
      format.protection.locked = false;
      return;
  }
}

/** What is not named stays as in an untouched cell, except over a link's blue. */
function paintFont(target: Excel.RangeFont, font: Font, overLink: boolean): void {
  target.name = font.name;
  target.size = font.size;
  if (font.bold) target.bold = true;
  if (font.italic) target.italic = true;
  if (font.underline || overLink) target.underline = font.underline ? 'Single' : 'None';
  if (font.colour !== undefined || overLink) target.color = colourOf(font.colour ?? '000000');
}

/** The indent comes after the alignment, which sets it back. */
function align(format: Excel.RangeFormat, { horizontal, vertical, wrap, indent }: Alignment): void {
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
  if (wrap) format.wrapText = true;
  if (indent) format.indentLevel = indent;
}

/** The format of one range, or of several at once. */
function formatAt(sheet: Excel.Worksheet, address: string): Excel.RangeFormat {
  return (address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address)).format;
}

function addressesOf(ranges: readonly RangeAddress[]): string[] {
  const addresses: string[] = [];
  for (const range of ranges.map(formatRange)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + range.length >= LONGEST_ADDRESS) addresses.push(range);
    else addresses[addresses.length - 1] = `${last},${range}`;
  }
  return addresses;
}

/** `E2EFDA` as Excel's API writes it. */
export function colourOf(colour: Rgb): string {
  return `#${colour.toUpperCase()}`;
}
