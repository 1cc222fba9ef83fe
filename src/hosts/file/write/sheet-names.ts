import { formatAbsoluteRange, formatCell, quoteSheetName, type RangeAddress } from '../../../spreadsheet/address';
import { HostError } from '../../../spreadsheet/host-error';
import type { Placement } from '../../../spreadsheet/placement';
import type { LinkTarget, SheetReference } from '../../../spreadsheet/sheet-plan';
import type { SheetId, WorkbookOutline } from '../../../spreadsheet/snapshot';

/** The names that sheets bear once a Plan is carried out; references lead to them. */
export class SheetNames {
  private readonly own = new Map<string, string>();
  private readonly users = new Map<SheetId, string>();

  constructor(outline: WorkbookOutline, placement: Placement) {
    for (const sheet of outline.sheets) {
      if (placement.removed.includes(sheet)) continue;
      this.users.set(sheet.id, sheet.name);
      if (sheet.mark) this.own.set(ownKey(sheet.mark), sheet.name);
    }
    for (const { plan, name } of [...placement.created, ...placement.replaced]) this.own.set(ownKey(plan.mark), name);
  }

  /** Throws `HostError` `sheet-missing` where the Plan neither makes nor leaves the sheet referred to. */
  nameOf(reference: SheetReference): string {
    const name = 'own' in reference ? this.own.get(ownKey(reference.own)) : this.users.get(reference.user);
    if (name === undefined) throw new HostError('sheet-missing', {}, JSON.stringify(reference));
    return name;
  }

  /** `'Danh mục'!$A$2:$A$9`. Throws as `nameOf` does. */
  absoluteRange(reference: SheetReference, range: RangeAddress): string {
    return `${quoteSheetName(this.nameOf(reference))}!${formatAbsoluteRange(range)}`;
  }

  /** `'Bảng 1'!A1`, as a link writes it. Throws as `nameOf` does. */
  location({ sheet, cell }: LinkTarget): string {
    return `${quoteSheetName(this.nameOf(sheet))}!${formatCell(cell)}`;
  }
}

function ownKey({ family, key }: { readonly family: string; readonly key: string }): string {
  return `${family}|${key}`;
}
