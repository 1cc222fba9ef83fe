import type { Element } from '@xmldom/xmldom';
import { MAIN } from '../../../src/hosts/file/package/namespaces';
import type { OpcPackage } from '../../../src/hosts/file/package/opc-package';
import { attribute, child, childElements, children, flag, rootElement } from '../../../src/hosts/file/package/xml';
import { readCellFormats } from '../../../src/hosts/file/read/styles-part';
import { digitWidth } from '../../../src/hosts/file/write/default-font';
import { PLAIN_FORMAT, type BorderLine, type CellFormat } from '../model/cell-format';
import { colorOf } from './theme-colors';

/** What the cells of a workbook may look like. */
export interface LoadedStyles {
  /** By the number that cells bear (`cellXfs`). */
  readonly formats: readonly CellFormat[];
  /** By the number that conditional formats bear (`dxfs`), in the API's words. */
  readonly differentials: readonly ReadonlyMap<string, unknown>[];
  /** Pixels of a digit of the default font: the unit of widths in the file. */
  readonly digitWidth: number;
}

const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The styles part as the API would tell it. */
export function loadStyles(opc: OpcPackage, part: string | undefined): LoadedStyles {
  if (part === undefined) return { formats: [PLAIN_FORMAT], differentials: [], digitWidth: 7 };
  const root = rootElement(opc.document(part), MAIN, 'styleSheet', part);
  const list = (name: string) => {
    const parent = child(root, MAIN, name);
    return parent ? childElements(parent) : [];
  };
  const fonts = list('fonts').map(fontOf);
  const fills = list('fills').map(fillOf);
  const borders = list('borders').map(bordersOf);
  const codes = readCellFormats(opc, part);
  const formats = list('cellXfs').map((xf, index) => ({
    ...PLAIN_FORMAT,
    numberFormat: codes[index]?.numberFormat ?? 'General',
    ...fonts[number(xf, 'fontId')],
    fill: fills[number(xf, 'fillId')] ?? null,
    ...borders[number(xf, 'borderId')],
    ...alignmentOf(child(xf, MAIN, 'alignment')),
    locked: flag(child(xf, MAIN, 'protection'), 'locked', true),
    formulaHidden: flag(child(xf, MAIN, 'protection'), 'hidden'),
  }));
  const differentials = list('dxfs').map(differentialOf);
  return { formats: shared(formats), differentials, digitWidth: digitWidth(root) };
}

function fontOf(font: Element) {
  const value = (name: string) => {
    const element = child(font, MAIN, name);
    return element && attribute(element, 'val');
  };
  const on = (name: string) => {
    const element = child(font, MAIN, name);
    return element !== undefined && flag(element, 'val', true);
  };
  const underline = child(font, MAIN, 'u');
  return {
    fontName: value('name') ?? PLAIN_FORMAT.fontName,
    fontSize: Number(value('sz') ?? PLAIN_FORMAT.fontSize),
    fontColor: colorOf(child(font, MAIN, 'color')) ?? null,
    bold: on('b'),
    italic: on('i'),
    strikethrough: on('strike'),
    underline: underline ? capital(attribute(underline, 'val') ?? 'single') : 'None',
  };
}

function fillOf(fill: Element): string | null {
  const pattern = child(fill, MAIN, 'patternFill');
  if (!pattern || attribute(pattern, 'patternType') !== 'solid') return null;
  return colorOf(child(pattern, MAIN, 'fgColor')) ?? '#000000';
}

function bordersOf(border: Element) {
  const diagonal = lineOf(child(border, MAIN, 'diagonal'));
  return {
    top: lineOf(child(border, MAIN, 'top')),
    right: lineOf(child(border, MAIN, 'right') ?? child(border, MAIN, 'end')),
    bottom: lineOf(child(border, MAIN, 'bottom')),
    left: lineOf(child(border, MAIN, 'left') ?? child(border, MAIN, 'start')),
    diagonalUp: flag(border, 'diagonalUp') ? diagonal : null,
    diagonalDown: flag(border, 'diagonalDown') ? diagonal : null,
  };
}

function lineOf(edge: Element | undefined): BorderLine | null {
  const line = LINES[(edge && attribute(edge, 'style')) ?? 'none'];
  if (!edge || !line) return null;
  const [style, weight] = line;
  return { style, weight, color: colorOf(child(edge, MAIN, 'color')) ?? null };
}

function alignmentOf(alignment: Element | undefined): Partial<CellFormat> {
  if (!alignment) return {};
  const horizontal = attribute(alignment, 'horizontal') ?? 'general';
  const rotation = number(alignment, 'textRotation');
  const order = number(alignment, 'readingOrder');
  return {
    horizontal: horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capital(horizontal),
    vertical: capital(attribute(alignment, 'vertical') ?? 'bottom'),
    wrap: flag(alignment, 'wrapText'),
    shrink: flag(alignment, 'shrinkToFit'),
    indent: number(alignment, 'indent'),
    orientation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation === 255 ? 180 : rotation,
    readingOrder: ['Context', 'LeftToRight', 'RightToLeft'][order] ?? 'Context',
  };
}

function differentialOf(dxf: Element): ReadonlyMap<string, unknown> {
  const look = new Map<string, unknown>();
  const font = child(dxf, MAIN, 'font');
  const pattern = child(dxf, MAIN, 'fill') && children(child(dxf, MAIN, 'fill') ?? dxf, MAIN, 'patternFill')[0];
  const fill = pattern && colorOf(child(pattern, MAIN, 'bgColor') ?? child(pattern, MAIN, 'fgColor'));
  const color = font && colorOf(child(font, MAIN, 'color'));
  const bold = font && child(font, MAIN, 'b');
  if (fill !== undefined) look.set('fill.color', fill);
  if (color !== undefined) look.set('font.color', color);
  if (bold) look.set('font.bold', flag(bold, 'val', true));
  return look;
}

/** Equal formats as one object. */
function shared(formats: readonly CellFormat[]): CellFormat[] {
  const known = new Map<string, CellFormat>();
  return formats.map((format) => {
    const key = JSON.stringify(format);
    const same = known.get(key) ?? format;
    known.set(key, same);
    return same;
  });
}

function number(element: Element, name: string): number {
  return Number(attribute(element, name) ?? 0);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
