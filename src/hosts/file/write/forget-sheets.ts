import { sheetNameKey, type Placement } from '../../../spreadsheet/placement';
import type { OpcPackage } from '../package/opc-package';
import { escapeXml, unescapeXml } from '../package/text';
import { nextTag, spliced, type Splice } from './edits/xml-tree';
import { withoutSheets } from './formula-references';
import { windows } from './old-sheet';

const KINDS_WITH_FORMULAS = /\.(?:worksheet|table|chart|chartex)\+xml$/;
const FORMULA_ELEMENTS = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/** The names that no sheet bears any more. A new sheet may take a removed one's: what led there then leads to the new one. */
export function namesGone({ removed, created }: Placement): string[] {
  const again = new Set(created.map(({ name }) => sheetNameKey(name)));
  return removed.map(({ name }) => name).filter((name) => !again.has(sheetNameKey(name)));
}

/**
 * Makes `#REF!` of what the user's formulas, rules and charts refer to on sheets that are gone, as Excel does when a sheet
 * is deleted; a reference to no sheet would make it call the file damaged. Gives whether anything was changed.
 */
export function forgetSheets(opc: OpcPackage, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const keys = new Set(names.map(sheetNameKey));
  const spellings = names.flatMap(spellingsInFormulas);
  const concerned = opc.parts().filter((part) => {
    if (!KINDS_WITH_FORMULAS.test(opc.contentTypes.typeOf(part) ?? '')) return false;
    return mentions(opc, part, spellings);
  });
  return concerned.map((part) => forgetIn(opc, part, keys)).includes(true);
}

/** A sheet's name as it may stand in the formulas of a part. */
export function spellingsInFormulas(name: string): string[] {
  return [escapeXml(name), escapeXml(name.replaceAll("'", "''"))];
}

function mentions(opc: OpcPackage, part: string, spellings: readonly string[]): boolean {
  const overlap = Math.max(...spellings.map(({ length }) => length));
  for (const window of windows(opc.textChunks(part), overlap)) {
    if (spellings.some((spelling) => window.includes(spelling))) return true;
  }
  return false;
}

function forgetIn(opc: OpcPackage, part: string, keys: ReadonlySet<string>): boolean {
  const text = opc.text(part);
  const splices: Splice[] = [];
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) {
    if (tag.kind !== 'open' || !FORMULA_ELEMENTS.has(tag.name)) continue;
    const end = text.indexOf('<', tag.end);
    const formula = unescapeXml(text.slice(tag.end, end));
    const rest = withoutSheets(formula, keys);
    if (rest !== formula) splices.push({ start: tag.end, end, text: escapeXml(rest) });
  }
  if (splices.length > 0) opc.set(part, spliced(text, splices));
  return splices.length > 0;
}
