import type { CellAddress } from '../../../spreadsheet/address';
import type { SheetReading } from '../../sheet-reading';
import type { UnitMatch } from '../../unit-directory';

/** Says why a form's unit is not known: nobody of that name, or a code and a name of two units. */
export function raiseUnitMismatch(
  reading: SheetReading,
  match: Exclude<UnitMatch, { readonly unit: unknown }>,
  typed: { readonly code: string; readonly name: string },
  at: CellAddress | undefined,
): void {
  if ('unknown' in match) {
    reading.raise('unit-unknown', match.unknown, at);
    return;
  }
  const { ofCode, ofName } = match.contradiction;
  reading.raise('unit-contradiction', { ...typed, ofCode: ofCode.name, ofName: ofName.name }, at);
}
