import { sheetNameKey } from '../../../spreadsheet/placement';
import type { OpcPackage } from '../package/opc-package';
import { spellingsInFormulas } from './forget-sheets';
import { leadsTo } from './formula-references';
import { FORMULA, windows } from './old-sheet';
import type { ListedSheet } from './workbook-part';

/**
 * Whether a formula may show something else once cells of these sheets change: one on the sheet itself, one that names
 * the sheet, or any at all where a defined name leads there. Says yes once too often rather than not.
 */
export function formulasMayUse(
  opc: OpcPackage,
  changed: readonly ListedSheet[],
  others: readonly ListedSheet[],
  nameFormulas: readonly string[],
): boolean {
  if (changed.length === 0) return false;
  const keys = new Set(changed.map(({ name }) => sheetNameKey(name)));
  const named = nameFormulas.some((formula) => leadsTo(formula, keys));
  const spellings = changed.flatMap(({ name }) => spellingsInFormulas(name));
  const overlap = Math.max(200, ...spellings.map(({ length }) => length));
  return others.some((sheet) => {
    let formulas = false;
    let mentioned = named || changed.some(({ part }) => part === sheet.part);
    for (const window of windows(opc.textChunks(sheet.part), overlap)) {
      formulas ||= FORMULA.test(window);
      mentioned ||= spellings.some((spelling) => window.includes(spelling));
      if (formulas && mentioned) return true;
    }
    return false;
  });
}
