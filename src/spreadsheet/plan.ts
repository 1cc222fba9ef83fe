import type { CellAddress } from './address';
import type { CellValue } from './cell';
import type { SheetId } from './snapshot';
import type { ConditionalFormatPlan, LinkTarget, SheetPlan, ValidationPlan } from './sheet-plan';

/** A change on one of the user's sheets. Everything not named stays as it was. */
export type Edit =
  | {
      readonly kind: 'value';
      readonly sheet: SheetId;
      readonly cell: CellAddress;
      /** The value read before; the host refuses the Plan where another stands there now. */
      readonly expected: CellValue;
      readonly value: CellValue;
    }
  | { readonly kind: 'validation'; readonly sheet: SheetId; readonly validation: ValidationPlan }
  | { readonly kind: 'conditional-format'; readonly sheet: SheetId; readonly format: ConditionalFormatPlan }
  /** Takes away the conditional formats whose formula is exactly this one, and no other. */
  | { readonly kind: 'remove-conditional-format'; readonly sheet: SheetId; readonly formula: string }
  | { readonly kind: 'link'; readonly sheet: SheetId; readonly cell: CellAddress; readonly target: LinkTarget | null };

/** What is to be written, whatever the host: own sheets whole, and single edits on the user's. */
export interface Plan {
  /** In tab order. */
  readonly ownSheets: readonly SheetPlan[];
  /** Families that this run writes whole: their sheets that are not in `ownSheets` are removed. */
  readonly families: readonly string[];
  readonly edits: readonly Edit[];
}
