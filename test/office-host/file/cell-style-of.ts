import type { Alignment, Border, Borders, CellStyle, Font } from '../../../src/spreadsheet/style';
import type { BorderLine, CellFormat } from '../model/cell-format';
import { NotSaved } from './not-saved';

const HORIZONTAL: Readonly<Record<string, Alignment['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
};
const VERTICAL: Readonly<Record<string, Alignment['vertical']>> = { Top: 'top', Center: 'center' };
const WEIGHTS: Readonly<Record<string, Border['style']>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium' };

const known = new WeakMap<CellFormat, CellStyle>();

/** A cell's look in the words of our file writer; one object for one look. Throws `NotSaved`. */
export function cellStyleOf(format: CellFormat): CellStyle {
  const style = known.get(format) ?? make(format);
  known.set(format, style);
  return style;
}

function make(format: CellFormat): CellStyle {
  const { fill, numberFormat, locked } = format;
  const borders = bordersOf(format);
  const alignment = alignmentOf(format);
  return {
    font: fontOf(format),
    numberFormat,
    ...(fill !== null && { fill: fill.slice(1) }),
    ...(borders && { borders }),
    ...(alignment && { alignment }),
    ...(!locked && { locked }),
  };
}

function fontOf({ fontName, fontSize, fontColor, bold, italic, underline, strikethrough }: CellFormat): Font {
  if (strikethrough || !['None', 'Single'].includes(underline)) throw new NotSaved(`the font of ${fontName}`);
  return {
    name: fontName,
    size: fontSize,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline === 'Single' && { underline: true }),
    ...(fontColor !== null && { colour: fontColor.slice(1) }),
  };
}

function bordersOf({ top, right, bottom, left, diagonalUp, diagonalDown }: CellFormat): Borders | undefined {
  if (diagonalUp || diagonalDown) throw new NotSaved('a diagonal line');
  if (!top && !right && !bottom && !left) return undefined;
  return {
    ...(top && { top: borderOf(top) }),
    ...(right && { right: borderOf(right) }),
    ...(bottom && { bottom: borderOf(bottom) }),
    ...(left && { left: borderOf(left) }),
  };
}

function borderOf({ style, weight, color }: BorderLine): Border {
  const line = style === 'Double' ? 'double' : style === 'Continuous' ? WEIGHTS[weight] : undefined;
  if (!line) throw new NotSaved(`a line ${style} ${weight}`);
  return { style: line, ...(color !== null && { colour: color.slice(1) }) };
}

function alignmentOf(format: CellFormat): Alignment | undefined {
  const { horizontal, vertical, wrap, indent, shrink, orientation, readingOrder } = format;
  if (shrink || orientation !== 0 || readingOrder !== 'Context') throw new NotSaved('turned or shrunk text');
  const across = HORIZONTAL[horizontal];
  const down = VERTICAL[vertical];
  if ((!across && horizontal !== 'General') || (!down && vertical !== 'Bottom')) {
    throw new NotSaved(`alignment ${horizontal} ${vertical}`);
  }
  if (!across && !down && !wrap && indent === 0) return undefined;
  return {
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(wrap && { wrap }),
    ...(indent > 0 && { indent }),
  };
}
