import type { CriterionFact, Declaration, Round } from '../../src/engine/facts';
import type { Criterion } from '../../src/engine/rule-set/criterion';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import { criteriaOf, groupsOf, type PlacedCriterion } from '../../src/engine/rule-set/tree';
import type { Unit } from '../../src/engine/scoring-input';
import { answerWorth, possiblePoints } from './answers';
import { choosePoints } from './choose-points';
import { onlineServiceAnswers } from './online-services';
import { seededRandom, type Random } from './random';
import { claimedPoints, evidenceFor, verifiedRound } from './verification';

/** The published points of a unit by group (samples/data/binh-dinh-2016/group-scores.json). */
export interface GroupScores {
  readonly unit: string;
  readonly points: Readonly<Record<string, number>>;
}

/** An online service that the decision lists for a district in 2.3b. */
export interface ListedService {
  readonly unit: string;
  readonly name: string;
  readonly field: string;
}

export interface Published {
  readonly ruleSet: RuleSet;
  readonly units: readonly Unit[];
  readonly scores: readonly GroupScores[];
  readonly services: readonly ListedService[];
}

const ONLINE_SERVICES = '3.2';
/** How many answers of a unit the inspections corrected, at most. */
const CORRECTIONS = 3;
const NOTES = ['Số liệu đến hết ngày 31/12/2016', 'Đã đăng ký kinh phí năm 2017', 'Đang chờ hướng dẫn'];

/**
 * Declarations whose decisive answers earn each unit the group scores that the decision published. The answers
 * themselves were never published: these are one possibility among many, the same on every run.
 */
export function reconstructDeclarations(published: Published): Declaration[] {
  return published.scores.map((scores) => {
    const unit = published.units.find(({ code }) => code === scores.unit);
    if (!unit) throw new RangeError(`${scores.unit} is no unit`);
    return declarationOf(unit, scores, published);
  });
}

function declarationOf(unit: Unit, scores: GroupScores, { ruleSet, services }: Published): Declaration {
  const random = seededRandom(`binh-dinh-2016 ${unit.code}`);
  const staff = unit.class === 'so' ? random.whole(28, 90) : random.whole(85, 150);
  const listed = services.filter((service) => service.unit === unit.code);
  const placed = criteriaOf(ruleSet, unit.class);
  const facts = groupsOf(ruleSet, unit.class).flatMap(({ code: group }) => {
    const points = scores.points[group];
    if (points === undefined) return [];
    const criteria = placed.filter((entry) => entry.group.code === group).map(({ criterion }) => criterion);
    if (group !== ONLINE_SERVICES) return ordinaryFacts(criteria, points, { group, ruleSet, staff, random });
    const answers = onlineServiceAnswers(
      { class: unit.class, points, listed: unit.class === 'huyen' ? listed.length : undefined },
      random,
    );
    return criteria.map(({ code }) => ({ criterion: code, rounds: declared(answers[code]) }));
  });
  const declaration = { unit: unit.code, facts: decorated(facts, placed, random) };
  return listed.length === 0 ? declaration : { ...declaration, reportItems: [serviceList(ruleSet, listed)] };
}

interface OrdinaryGroup {
  readonly group: string;
  readonly ruleSet: RuleSet;
  readonly staff: number;
  readonly random: Random;
}

function ordinaryFacts(criteria: readonly Criterion[], total: number, context: OrdinaryGroup): CriterionFact[] {
  const { group, ruleSet, staff, random } = context;
  const possible = criteria.map((criterion) => possiblePoints(criterion, ruleSet));
  const chosen = choosePoints(possible, total, random);
  const corrected = random.shuffled(criteria).slice(0, random.whole(0, group === '3.1' ? CORRECTIONS : 1));
  return criteria.map((criterion, index) => {
    const points = chosen[index] ?? 0;
    const answer = answerWorth(criterion, points, ruleSet, staff, random);
    const claim = corrected.includes(criterion) ? claimedPoints(possible[index] ?? [], points, random) : undefined;
    if (claim === undefined) return { criterion: criterion.code, rounds: declared(answer) };
    const claimed = answerWorth(criterion, claim, ruleSet, staff, random);
    return { criterion: criterion.code, rounds: [...declared(claimed), verifiedRound(answer, group, random)] };
  });
}

function declared(answer: Round['answer']): Round[] {
  return [{ kind: 'declared', answer }];
}

/** Adds evidence and notes to some answers, as units do; nobody proves what is not there. */
function decorated(
  facts: readonly CriterionFact[],
  placed: readonly PlacedCriterion[],
  random: Random,
): CriterionFact[] {
  return facts.map((fact) => {
    const entry = placed.find(({ criterion }) => criterion.code === fact.criterion);
    const evidence =
      entry && claims(fact) && random.next() < 0.15 ? { evidence: evidenceFor(entry.criterion, entry.group.code) } : {};
    const note = random.next() < 0.02 ? { note: random.pick(NOTES) } : {};
    return { ...fact, ...evidence, ...note };
  });
}

function claims({ rounds: [first] }: CriterionFact): boolean {
  const answer = first?.answer;
  if (answer?.shape === 'yes-no') return answer.value;
  if (answer?.shape === 'option') return !['khong', 'chua-co', 'loi-thoi'].includes(answer.option);
  if (answer?.shape === 'counts') return answer.counts['numerator'] !== 0;
  return answer?.shape !== 'percent' || answer.ratio > 0;
}

function serviceList(ruleSet: RuleSet, listed: readonly ListedService[]): CriterionFact {
  const item = ruleSet.reportItems.find(({ group }) => group === ONLINE_SERVICES);
  if (!item) throw new RangeError('the rule set asks for no list of services');
  const entries = listed.map(({ name, field }) => ({ name, field }));
  return { criterion: item.code, rounds: [{ kind: 'declared', answer: { shape: 'list', entries } }] };
}
