import type { OpcPackage } from '../package/opc-package';
import { DefinedNames } from './defined-names';
import { formulasMayUse } from './formula-use';
import type { WorkbookPart } from './workbook-part';

/** What a Plan did, as far as formulas are concerned. */
export interface FormulaChanges {
  /** Formulas of ours were written, or the user's changed. */
  written: boolean;
  /** Ids of sheets on which cells that held formulas may hold them no longer. */
  readonly lostOn: Set<string>;
  /** Parts of sheets whose values changed. */
  readonly changedParts: Set<string>;
  /** Parts of sheets that were written whole. */
  readonly ownParts: Set<string>;
  /** Parts of the user's sheets that are known to hold no formula, so that they need not be looked through. */
  readonly withoutFormulas: ReadonlySet<string>;
}

/**
 * Drops Excel's order of calculation (`calcChain`) where it would name cells without formulas, and asks Excel to calculate
 * where a cached result may have become wrong. Otherwise both stay as they were.
 */
export function settleCalculation(opc: OpcPackage, workbook: WorkbookPart, changes: FormulaChanges): void {
  if (changes.lostOn.size > 0) dropCalculationChain(opc, workbook.part, changes.lostOn);
  if (changes.written || changedValuesAreUsed(opc, workbook, changes)) workbook.calculateOnLoad();
}

function changedValuesAreUsed(
  opc: OpcPackage,
  workbook: WorkbookPart,
  { changedParts, ownParts, withoutFormulas }: FormulaChanges,
) {
  const sheets = workbook.list().filter(({ part }) => part !== '');
  const changed = sheets.filter(({ part }) => changedParts.has(part));
  const others = sheets.filter(({ part }) => !ownParts.has(part) && !withoutFormulas.has(part));
  return formulasMayUse(opc, changed, others, new DefinedNames(workbook).formulas());
}

/** Excel makes it anew; one that names a cell without a formula makes it call the file damaged. */
function dropCalculationChain(opc: OpcPackage, workbookPart: string, sheetIds: ReadonlySet<string>): void {
  const chain = opc.relationships(workbookPart).ofKind('calcChain');
  if (chain?.part === undefined || !opc.has(chain.part)) return;
  // An entry without `i` is of the same sheet as the one before (ECMA-376 §18.6.1).
  const named = opc.text(chain.part).matchAll(/\si\s*=\s*["'](\d+)["']/g);
  if (![...named].some(([, sheetId = '']) => sheetIds.has(sheetId))) return;
  opc.relationships(workbookPart).remove(chain.id);
  opc.delete(chain.part);
}
