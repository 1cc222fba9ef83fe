import { decisiveRound, type CriterionFact } from '../../src/engine/facts';
import type { Criterion } from '../../src/engine/rule-set/criterion';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import { criteriaOf, groupsOf, placedGroups } from '../../src/engine/rule-set/tree';
import type { ScoringInput } from '../../src/engine/scoring-input';
import { KIND, SCALE_WIDTH, type Columns } from '../floor';

const KINDS = {
  'yes-no': KIND.table,
  choice: KIND.table,
  'percent-bands': KIND.bands,
  'ratio-to-cap': KIND.ratio,
  'direct-points': KIND.direct,
} as const;

/** Makes bare numbers of the rules and answers of one class, for the floor. */
export function columnsOf(ruleSet: RuleSet, input: ScoringInput, classCode: string): Columns {
  const placed = criteriaOf(ruleSet, classCode);
  const criteria = placed.map(({ criterion }) => criterion);
  const groups = groupsOf(ruleSet, classCode).map(({ code }) => code);
  const scopeOf = (group: string | undefined) => (group === undefined ? 0 : groups.indexOf(group) + 1);
  const parentOf = new Map(placedGroups(ruleSet).map(({ group, parent }) => [group.code, parent?.code]));
  const declarations = new Map(input.declarations.map(({ unit, facts }) => [unit, facts]));
  const units = input.units.filter((unit) => unit.class === classCode);
  const answers = units.flatMap(({ code }) => {
    const facts = new Map(declarations.get(code)?.map((fact) => [fact.criterion, fact]));
    return criteria.map((criterion) => answerNumber(ruleSet, criterion, facts.get(criterion.code)));
  });
  const capped = criteria.flatMap(({ rule }) => (rule.kind === 'ratio-to-cap' ? [rule.fullFrom] : []));
  return {
    units: units.length,
    criteria: criteria.length,
    kinds: Uint8Array.from(criteria, ({ rule }) => KINDS[rule.kind]),
    maxima: Float64Array.from(criteria, ({ maximum }) => maximum[classCode] ?? 0),
    answers: Float64Array.from(answers),
    scales: Float64Array.from(criteria.flatMap((criterion) => scaleNumbers(ruleSet, criterion, classCode))),
    scopeOf: Uint8Array.from(placed, ({ group }) => scopeOf(group.code)),
    parents: Int8Array.from([-1, ...groups.map((group) => scopeOf(parentOf.get(group)))]),
    cap: (capped[0] ?? 100) / 100,
    step: ruleSet.policies.pointRounding.choice.step,
  };
}

function answerNumber(ruleSet: RuleSet, { rule }: Criterion, fact: CriterionFact | undefined): number {
  const answer = fact && decisiveRound(fact)?.answer;
  switch (answer?.shape) {
    case 'yes-no':
      return answer.value ? 1 : 0;
    case 'option': {
      const scale = ruleSet.scales.find(({ code }) => rule.kind === 'choice' && code === rule.scale);
      return scale?.kind === 'options' ? scale.options.findIndex(({ code }) => code === answer.option) : NaN;
    }
    case 'percent':
      return answer.ratio <= 1 ? answer.ratio : NaN;
    case 'counts':
      return (answer.counts['numerator'] ?? NaN) / (answer.counts['denominator'] ?? NaN);
    case 'number':
      return answer.value;
    default:
      return NaN;
  }
}

function scaleNumbers(ruleSet: RuleSet, { rule, maximum }: Criterion, classCode: string): number[] {
  const numbers = new Array<number>(SCALE_WIDTH).fill(0);
  if (rule.kind === 'yes-no') numbers[1] = maximum[classCode] ?? 0;
  if (rule.kind !== 'choice' && rule.kind !== 'percent-bands') return numbers;
  const scale = ruleSet.scales.find(({ code }) => code === rule.scale);
  if (scale?.kind === 'options') scale.options.forEach(({ points }, index) => (numbers[index] = points));
  if (scale?.kind === 'bands') {
    scale.bands.forEach(({ from, above, points }, index) => {
      numbers[2 * index] = from !== undefined ? from / 100 : (above ?? 0) / 100 + Number.EPSILON;
      numbers[2 * index + 1] = points;
    });
  }
  return numbers;
}
