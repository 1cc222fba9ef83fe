import type { ClassPlan } from './class-plan';
import type { CriterionFact, Declaration } from './facts';
import { decisiveRoundIndex } from './facts';
import { ScoringInputError } from './scoring-input-error';

/**
 * A unit's facts in the order of the class plan's criteria, whatever the order they were declared in.
 * @throws ScoringInputError if a fact answers a criterion twice, or one that the class is not asked.
 */
export function arrangeFacts(
  plan: ClassPlan,
  declaration: Declaration | undefined,
  knownElsewhere: ReadonlySet<string>,
): (CriterionFact | undefined)[] {
  const arranged = new Array<CriterionFact | undefined>(plan.criteria.length).fill(undefined);
  if (!declaration) return arranged;
  for (const fact of declaration.facts) {
    const { criterion } = fact;
    const position = plan.positions.get(criterion);
    if (position === undefined) {
      refuseForeign(fact, declaration.unit, knownElsewhere);
      continue;
    }
    if (arranged[position]) throw new ScoringInputError('criterion-twice', { unit: declaration.unit, criterion });
    arranged[position] = fact;
  }
  return arranged;
}

/** A form may hold a criterion that only other classes are asked; an answer to it must not vanish unseen. */
function refuseForeign(fact: CriterionFact, unit: string, knownElsewhere: ReadonlySet<string>): void {
  const { criterion } = fact;
  if (!knownElsewhere.has(criterion)) throw new ScoringInputError('criterion-unknown', { unit, criterion });
  if (decisiveRoundIndex(fact) >= 0) throw new ScoringInputError('criterion-of-another-class', { unit, criterion });
}
