import type { CriterionFact } from '../../../engine/facts';
import type { Unit } from '../../../engine/scoring-input';
import type { CellAddress } from '../../../spreadsheet/address';
import { raise, type Finding } from '../../finding';
import type { Questionnaire } from '../../questions';
import type { SheetReading } from '../../sheet-reading';
import { isAnswered } from './read-fact';

/**
 * Raises the questions of a unit's class that its form leaves open; where all are open, once for the whole form. How
 * much it weighs is the rule set's policy: where an open question earns zero, a blank does not stop scoring, yet is
 * asked about, since a blank is no zero (DESIGN §3).
 */
export function raiseMissing(
  reading: SheetReading,
  unit: Unit,
  questionnaire: Questionnaire,
  facts: ReadonlyMap<string, CriterionFact>,
  placeOf: (criterion: string) => CellAddress | undefined,
): void {
  const asked = [...questionnaire.of(unit.class).values()].filter(
    ({ criterion }) => !questionnaire.exclusionOf(unit, criterion.code),
  );
  const open = asked.filter(({ criterion }) => !isAnswered(facts.get(criterion.code)));
  const zero = questionnaire.ruleSet.policies.missing.choice === 'zero';
  const weighed = (finding: Finding): Finding => (zero ? { ...finding, weight: 'clarify', effect: 'none' } : finding);
  if (open.length === asked.length && asked.length > 1) {
    const parameters = { unit: unit.name, count: asked.length };
    const place = { sheet: reading.sheet };
    reading.findings.push(weighed(raise('answers-all-missing', parameters, { unit: unit.code, place })));
    return;
  }
  for (const { criterion } of open) {
    const at = placeOf(criterion.code);
    const place = at ? reading.place(at) : { sheet: reading.sheet };
    const parameters = { criterion: criterion.code, name: criterion.name };
    reading.findings.push(
      weighed(raise('answer-missing', parameters, { unit: unit.code, criterion: criterion.code, place })),
    );
  }
}
