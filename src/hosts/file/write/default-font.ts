import type { Element } from '@xmldom/xmldom';
import { MAIN } from '../package/namespaces';
import { attribute, child, childElements } from '../package/xml';

/** How wide a digit is, as a part of the font's size, in the fonts that Normal styles use. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  'times new roman': 0.5,
  calibri: 0.507,
  cambria: 0.554,
  arial: 0.556,
  tahoma: 0.546,
  'segoe ui': 0.539,
  verdana: 0.636,
};
const USUAL_DIGIT = 0.507;
const PIXELS_PER_POINT = 96 / 72;
const USUAL_SIZE = 11;

/** The cell format that the named style "Normal" stands on, as an index of `cellStyleXfs`; undefined where there is none. */
export function normalFormat(stylesheet: Element): number | undefined {
  const formats = child(stylesheet, MAIN, 'cellStyleXfs');
  if (!formats || childElements(formats).length === 0) return undefined;
  const styles = child(stylesheet, MAIN, 'cellStyles');
  const normal = (styles ? childElements(styles) : []).find((style) => attribute(style, 'builtinId') === '0');
  return Number(normal ? (attribute(normal, 'xfId') ?? 0) : 0);
}

/** Pixels at 96 dpi of a digit of the default font, by which Excel counts the widths of columns (ECMA-376 §18.3.1.13). */
export function digitWidth(stylesheet: Element): number {
  const format = entry(stylesheet, 'cellStyleXfs', normalFormat(stylesheet) ?? 0);
  const font = entry(stylesheet, 'fonts', Number((format && attribute(format, 'fontId')) ?? 0));
  const value = (name: string) => {
    const element = font && child(font, MAIN, name);
    return element && attribute(element, 'val');
  };
  const width = DIGIT_WIDTHS[(value('name') ?? '').toLowerCase()] ?? USUAL_DIGIT;
  return Math.max(1, Math.round(Number(value('sz') ?? USUAL_SIZE) * PIXELS_PER_POINT * width));
}

function entry(stylesheet: Element, list: string, index: number): Element | undefined {
  const element = child(stylesheet, MAIN, list);
  return element && childElements(element)[index];
}
