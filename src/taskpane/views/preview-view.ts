import type { Placement } from '../../spreadsheet/placement';

/** What writing would do to the sheets of the workbook, by name, in tab order. */
export interface PreviewView {
  readonly created: readonly string[];
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
}

/** The view of a placement. */
export function previewView({ created, replaced, removed }: Placement): PreviewView {
  const names = (sheets: readonly { readonly name: string }[]) => sheets.map(({ name }) => name);
  return { created: names(created), replaced: names(replaced), removed: names(removed) };
}
