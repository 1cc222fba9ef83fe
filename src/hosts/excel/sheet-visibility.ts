import type { SheetOutline, Visibility } from '../../spreadsheet/snapshot';

export const VISIBILITIES = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
} as const satisfies Record<Visibility, `${Excel.SheetVisibility}`>;

/** Deletes a sheet, also a very hidden one, which Excel refuses to delete as it is. */
export function deleteSheet(
  workbook: Excel.Workbook,
  { id, visibility }: Pick<SheetOutline, 'id' | 'visibility'>,
): void {
  const sheet = workbook.worksheets.getItem(id);
  if (visibility === 'very-hidden') sheet.visibility = 'Hidden';
  sheet.delete();
}
