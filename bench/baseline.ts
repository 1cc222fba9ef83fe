/**
 * The rules of the engine as one would write them at first: plain functions over plain objects, floating-point numbers,
 * no reasons. It looks things up in maps and does nothing twice, so the engine is held against honest code.
 */
import type { Answer } from '../src/engine/answer';
import type { CriterionFact } from '../src/engine/facts';
import type { Criterion } from '../src/engine/rule-set/criterion';
import type { CriteriaGroup, RuleSet, Scale } from '../src/engine/rule-set/schema';
import type { ScoringInput, Unit } from '../src/engine/scoring-input';

/** The overall result (`group` is empty) or a group's; `null` where an answer below is missing or impossible. */
export interface PlainScope {
  group: string;
  points: number | null;
  maximum: number;
  percent: number | null;
  level: string | null;
}

export interface PlainUnit {
  unit: Unit;
  criteria: { code: string; points: number | null }[];
  /** Overall first, then the groups, parents before children. */
  scopes: PlainScope[];
}

export interface PlainRanking {
  class: string;
  group: string;
  ranked: { unit: Unit; points: number; rank: number }[];
}

interface Rules {
  ruleSet: RuleSet;
  scales: Map<string, Scale>;
}

/** Scores, totals, levels and ranks of every unit. */
export function scoreAll(ruleSet: RuleSet, input: ScoringInput): { units: PlainUnit[]; rankings: PlainRanking[] } {
  const rules = { ruleSet, scales: new Map(ruleSet.scales.map((scale) => [scale.code, scale])) };
  const facts = new Map(input.declarations.map((declaration) => [declaration.unit, declaration.facts]));
  const units = input.units.map((unit) => scoreUnit(rules, unit, facts.get(unit.code) ?? []));
  const rankings = ruleSet.classes.flatMap(({ code }) => rankClass(units, code));
  return { units, rankings };
}

function scoreUnit(rules: Rules, unit: Unit, facts: CriterionFact[]): PlainUnit {
  const byCode = new Map(facts.map((fact) => [fact.criterion, fact]));
  const result: PlainUnit = { unit, criteria: [], scopes: [] };
  const overall = emptyScope('');
  result.scopes.push(overall);
  for (const group of rules.ruleSet.groups) add(overall, scoreGroup(rules, group, byCode, result));
  finish(overall, rules.ruleSet);
  return result;
}

function scoreGroup(rules: Rules, group: CriteriaGroup, facts: Map<string, CriterionFact>, result: PlainUnit) {
  const scope = emptyScope(group.code);
  result.scopes.push(scope);
  for (const criterion of group.criteria) {
    const maximum = criterion.maximum[result.unit.class];
    if (maximum === undefined) continue;
    const rounds = facts.get(criterion.code)?.rounds;
    const answer = rounds?.[rounds.length - 1]?.answer;
    const points = answer ? pointsOf(rules, criterion, maximum, answer) : null;
    result.criteria.push({ code: criterion.code, points });
    add(scope, { points, maximum });
  }
  for (const child of group.groups) add(scope, scoreGroup(rules, child, facts, result));
  finish(scope, rules.ruleSet);
  return scope;
}

function pointsOf({ ruleSet, scales }: Rules, { rule }: Criterion, maximum: number, answer: Answer): number | null {
  switch (rule.kind) {
    case 'yes-no':
      return answer.shape === 'yes-no' ? (answer.value ? maximum : 0) : null;
    case 'choice':
      return answer.shape === 'option' ? optionPoints(scales.get(rule.scale), answer.option) : null;
    case 'percent-bands': {
      const share = shareOf(answer);
      return share === null ? null : bandPoints(scales.get(rule.scale), share);
    }
    case 'ratio-to-cap': {
      const share = shareOf(answer);
      if (share === null) return null;
      const { step } = ruleSet.policies.pointRounding.choice;
      const points = maximum * Math.min(1, share / (rule.fullFrom / 100));
      return Math.min(maximum, Math.round(points / step) * step);
    }
    case 'direct-points':
      return answer.shape === 'number' && answer.value >= 0 && answer.value <= maximum ? answer.value : null;
  }
}

function optionPoints(scale: Scale | undefined, code: string): number | null {
  if (scale?.kind !== 'options') return null;
  return scale.options.find((option) => option.code === code)?.points ?? null;
}

function bandPoints(scale: Scale | undefined, share: number): number | null {
  if (scale?.kind !== 'bands') return null;
  for (const { from, above, points } of scale.bands) {
    if (from !== undefined ? share >= from / 100 : share > (above ?? -1) / 100) return points;
  }
  return null;
}

function shareOf(answer: Answer): number | null {
  if (answer.shape === 'percent') return answer.ratio >= 0 && answer.ratio <= 1 ? answer.ratio : null;
  if (answer.shape !== 'counts') return null;
  const { numerator, denominator } = answer.counts;
  if (numerator === undefined || denominator === undefined) return null;
  if (numerator < 0 || denominator <= 0 || numerator > denominator) return null;
  return numerator / denominator;
}

function emptyScope(group: string): PlainScope {
  return { group, points: 0, maximum: 0, percent: null, level: null };
}

function add(scope: PlainScope, part: { points: number | null; maximum: number }): void {
  scope.points = scope.points === null || part.points === null ? null : scope.points + part.points;
  scope.maximum += part.maximum;
}

function finish(scope: PlainScope, ruleSet: RuleSet): void {
  if (scope.points === null) return;
  const percent = (scope.points / scope.maximum) * 100;
  scope.percent = Math.round(percent * 100) / 100;
  scope.level = ruleSet.levels.find(({ from }) => percent >= from)?.code ?? null;
}

/** Ranks 1, 1, 3 of a class, overall and by group. */
function rankClass(units: PlainUnit[], classCode: string): PlainRanking[] {
  const ofClass = units.filter(({ unit }) => unit.class === classCode);
  return (ofClass[0]?.scopes ?? []).map(({ group }, index) => {
    const ranked: PlainRanking['ranked'] = [];
    for (const { unit, scopes } of ofClass) {
      const points = scopes[index]?.points;
      if (points !== null && points !== undefined) ranked.push({ unit, points, rank: 0 });
    }
    ranked.sort((left, right) => right.points - left.points);
    ranked.forEach((entry, place) => {
      const before = ranked[place - 1];
      entry.rank = before?.points === entry.points ? before.rank : place + 1;
    });
    return { class: classCode, group, ranked };
  });
}
