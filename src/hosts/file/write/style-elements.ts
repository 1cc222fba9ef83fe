import type { ConditionalFormatPlan } from '../../../spreadsheet/sheet-plan';
import type { Alignment, Border, Borders, Font, Rgb } from '../../../spreadsheet/style';
import type { StyleMarkup } from './style-markup';

/** Indexed colour 64 is the system's foreground: black on paper. */
const AUTOMATIC: StyleMarkup = { name: 'color', attributes: { indexed: 64 } };

/** `<font>`, its children in the order in which Excel writes them. */
export function fontMarkup({ name, size, bold, italic, underline, colour }: Font): StyleMarkup {
  return {
    name: 'font',
    children: [
      ...when(bold, { name: 'b' }),
      ...when(italic, { name: 'i' }),
      ...when(underline, { name: 'u' }),
      { name: 'sz', attributes: { val: size } },
      ...when(colour, { name: 'color', attributes: { rgb: argb(colour) } }),
      { name: 'name', attributes: { val: name } },
    ],
  };
}

/** `<fill>` of one solid colour. */
export function fillMarkup(colour: Rgb): StyleMarkup {
  const foreground = { name: 'fgColor', attributes: { rgb: argb(colour) } };
  const background = { name: 'bgColor', attributes: { indexed: 64 } };
  return {
    name: 'fill',
    children: [{ name: 'patternFill', attributes: { patternType: 'solid' }, children: [foreground, background] }],
  };
}

/** `<border>`; the file's order of the edges is not the clock's. */
export function borderMarkup({ left, right, top, bottom }: Borders): StyleMarkup {
  return {
    name: 'border',
    children: [
      edge('left', left),
      edge('right', right),
      edge('top', top),
      edge('bottom', bottom),
      { name: 'diagonal' },
    ],
  };
}

/** `<alignment>`, or undefined where nothing differs from the default. */
export function alignmentMarkup({ horizontal, vertical, wrap, indent }: Alignment): StyleMarkup | undefined {
  const attributes: Record<string, string | number> = {};
  if (horizontal) attributes['horizontal'] = horizontal;
  if (vertical) attributes['vertical'] = vertical;
  if (wrap) attributes['wrapText'] = 1;
  if (indent) attributes['indent'] = indent;
  return Object.keys(attributes).length === 0 ? undefined : { name: 'alignment', attributes };
}

/** `<dxf>`: what a conditional format changes. A fill's colour stands in `bgColor` here, unlike in a cell's. */
export function differentialMarkup({ fill, fontColour, bold }: DifferentialStyle): StyleMarkup {
  const font: StyleMarkup = {
    name: 'font',
    children: [
      ...when(bold, { name: 'b' }),
      ...when(fontColour, { name: 'color', attributes: { rgb: argb(fontColour) } }),
    ],
  };
  const background: StyleMarkup = { name: 'bgColor', attributes: { rgb: argb(fill) } };
  const solid: StyleMarkup = { name: 'fill', children: [{ name: 'patternFill', children: [background] }] };
  return { name: 'dxf', children: [...when(bold || fontColour, font), ...when(fill, solid)] };
}

export type DifferentialStyle = Pick<ConditionalFormatPlan, 'fill' | 'fontColour' | 'bold'>;

/** A colour as the file writes it, opaque. */
export function argb(colour: Rgb | undefined): string {
  return `FF${(colour ?? '000000').toUpperCase()}`;
}

function edge(name: string, border: Border | undefined): StyleMarkup {
  if (!border) return { name };
  const colour = border.colour ? { name: 'color', attributes: { rgb: argb(border.colour) } } : AUTOMATIC;
  return { name, attributes: { style: border.style }, children: [colour] };
}

function when(condition: unknown, markup: StyleMarkup): readonly StyleMarkup[] {
  return condition ? [markup] : [];
}
