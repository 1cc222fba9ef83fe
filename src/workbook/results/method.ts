import type { PolicyName } from '../../engine/rule-set/policies';
import { pointsToDecimal } from '../../engine/points';
import { citationText } from './citations';
import { rankingOf, type ResultsContext } from './context';

/** A sentence of the method, and beside it where it stands or that it was chosen. */
export interface MethodParagraph {
  readonly text: string;
  readonly basis?: string;
}

/** The method in sentences: sums and maxima, levels, then every policy of the rule set once (ANNEX.md; DESIGN §4). */
export function methodParagraphs(context: ResultsContext): readonly MethodParagraph[] {
  const { ruleSet } = context.assessment;
  const { prose } = context.texts;
  const maxima = ruleSet.classes.flatMap(({ code, name }) => {
    const ranking = rankingOf(context, code, undefined);
    return ranking ? [{ className: name, maximum: pointsToDecimal(ranking.maximum) }] : [];
  });
  const levels = ruleSet.levels.map(({ shortName, from }) => ({ name: shortName, from }));
  return [
    { text: prose.sums(ruleSet.groups.length, maxima) },
    { text: prose.levels(levels, ratioWord(context)) },
    ...policySentences(context).map(({ policy, text }) => ({ text, basis: basisOf(context, policy) })),
  ];
}

/** Every policy of the rule set as a sentence, in the order in which scoring meets them. */
export function policySentences(context: ResultsContext): readonly { policy: PolicyName; text: string }[] {
  const { ruleSet, rankings } = context.assessment;
  const { policies, labels } = ruleSet;
  const { prose } = context.texts;
  const ratio = ratioWord(context);
  const rebased = rankings.some(({ maximum, ranked }) => ranked.some((one) => one.maximum !== maximum));
  return [
    { policy: 'bandEdge', text: prose.bandEdge(policies.bandEdge.choice) },
    { policy: 'pointRounding', text: prose.pointRounding(policies.pointRounding.choice, ratio) },
    { policy: 'missing', text: prose.missing(policies.missing.choice) },
    { policy: 'rankBy', text: prose.rankBy(policies.rankBy.choice, ratio, rebased) },
    { policy: 'rankOn', text: prose.rankOn(policies.rankOn.choice) },
    { policy: 'ties', text: prose.ties(policies.ties.choice) },
    { policy: 'percentDecimals', text: prose.percentDecimals(policies.percentDecimals.choice, labels.ratio) },
  ];
}

/** Where a policy stands, or that the text leaves it open and why this was chosen: beside the paper, for staff. */
function basisOf(context: ResultsContext, name: PolicyName): string {
  const { citation, assumed, note = '' } = context.assessment.ruleSet.policies[name];
  const { prose } = context.texts;
  const where = citationText(context, citation);
  return assumed ? prose.assumed(where, note) : prose.basis(where);
}

/** `Tỉ lệ (%)` → `tỉ lệ`: the regulation's own spelling, in a sentence. */
function ratioWord({ assessment }: ResultsContext): string {
  return assessment.ruleSet.labels.ratio.replace(/\s*\(.*\)\s*$/, '').toLocaleLowerCase('vi');
}
