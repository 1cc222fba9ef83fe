import type { Alignment, Borders, CellStyle, Font, Rgb } from '../../../spreadsheet/style';

/** Sides of a cell's look that are given to Excel each by itself: cells share one much oftener than a whole style. */
export type Look =
  | { readonly kind: 'number-format'; readonly code: string; readonly last: boolean }
  | { readonly kind: 'font'; readonly font: Font; readonly overLink: boolean }
  | { readonly kind: 'fill'; readonly colour: Rgb }
  | { readonly kind: 'alignment'; readonly alignment: Alignment }
  | { readonly kind: 'borders'; readonly borders: Borders }
  | { readonly kind: 'unlocked' };

/** A style's looks, each with a key that equal looks share. A plan's styles are a handful of objects, so they are kept. */
export class Looks {
  private readonly known = new WeakMap<CellStyle, Map<boolean, readonly KeyedLook[]>>();

  /** All but the number format, which depends on the value; `linked` where the cell bears a link. */
  of(style: CellStyle, linked: boolean): readonly KeyedLook[] {
    const both = this.known.get(style) ?? new Map<boolean, readonly KeyedLook[]>();
    this.known.set(style, both);
    const looks = both.get(linked) ?? looksOf(style, linked).map(keyed);
    both.set(linked, looks);
    return looks;
  }
}

export interface KeyedLook {
  readonly key: string;
  readonly look: Look;
}

/** A look with its key. */
export function keyed(look: Look): KeyedLook {
  return { key: JSON.stringify(look), look };
}

function looksOf({ font, fill, alignment, borders, locked }: CellStyle, overLink: boolean): Look[] {
  const looks: Look[] = [{ kind: 'font', font, overLink }];
  if (fill !== undefined) looks.push({ kind: 'fill', colour: fill });
  if (alignment && Object.keys(alignment).length > 0) looks.push({ kind: 'alignment', alignment });
  if (borders && Object.keys(borders).length > 0) looks.push({ kind: 'borders', borders });
  if (locked === false) looks.push({ kind: 'unlocked' });
  return looks;
}
