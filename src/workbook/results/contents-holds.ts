import type { RuleSet } from '../../engine/rule-set/schema';
import type { Unit } from '../../engine/scoring-input';
import type { ResultTexts } from './texts';

const DECLARATION = 'declaration.';

/** What is needed to say what a sheet holds. */
interface HoldsContext {
  readonly ruleSet: RuleSet;
  readonly units: readonly Unit[];
  readonly texts: ResultTexts;
}

/** What an own sheet holds, by the key of its mark, in one line of `Mục lục`. */
export function contentsHolds(key: string, { ruleSet, units, texts }: HoldsContext): string {
  const { contents } = texts.logs;
  if (key.startsWith(DECLARATION)) {
    const unit = units.find(({ code }) => code === key.slice(DECLARATION.length));
    return unit ? contents.declaration(ruleSet.labels.form, unit.name) : ruleSet.labels.form;
  }
  for (const table of ruleSet.tables) {
    if (key === `table.${table.number}`) return [table.title, table.subtitle].filter(Boolean).join(' – ');
    if (table.kind === 'ranking' && table.figure && key === `figure.${table.figure.number}`) {
      return table.figure.caption.replace(/:$/, '');
    }
  }
  const holdsBy: Readonly<Record<string, string>> = contents.holdsBy;
  return holdsBy[key] ?? '';
}
