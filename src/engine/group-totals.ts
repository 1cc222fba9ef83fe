import type { CriterionScore, Exclusion, ScopeScore } from './assessment/assessment';
import type { ClassPlan, PlannedScope } from './class-plan';
import { levelOf } from './levels';
import type { Points } from './points';
import { addPoints, ZERO_POINTS } from './points';

const NONE: readonly string[] = Object.freeze([]);

/** Codes of criteria by scope; made only where there are any, which is seldom. */
type CodeLists = string[][];

/**
 * The overall result and every group's, in the order of the plan's scopes: exact sums of the criteria below, which
 * criteria are missing or invalid there, and the level where the result is complete. `missingMayBeRanked`: an unanswered
 * criterion earns zero and leaves the result complete (policy `missing`).
 */
export function scopeScores(
  plan: ClassPlan,
  criteria: readonly CriterionScore[],
  exclusions: readonly (Exclusion | undefined)[] | undefined,
  missingMayBeRanked: boolean,
): ScopeScore[] {
  const points = plan.scopes.map(() => ZERO_POINTS);
  const maxima = plan.scopes.map(() => ZERO_POINTS);
  const missing: CodeLists = [];
  const invalid: CodeLists = [];
  for (const [index, score] of criteria.entries()) {
    const scope = plan.criteria[index]?.scope ?? 0;
    add(points, scope, score.points);
    add(maxima, scope, score.maximum);
    if (score.state === 'missing') note(plan, missing, scope, score.criterion);
    if (score.state === 'invalid') note(plan, invalid, scope, score.criterion);
  }
  // Children stand after their parents, so one pass from the end carries every sum up to the overall result.
  for (let scope = plan.scopes.length - 1; scope > 0; scope -= 1) {
    const parent = plan.scopes[scope]?.parent ?? 0;
    add(points, parent, points[scope] ?? ZERO_POINTS);
    add(maxima, parent, maxima[scope] ?? ZERO_POINTS);
  }
  return plan.scopes.map((planned, scope) => {
    const sums = {
      points: points[scope] ?? ZERO_POINTS,
      maximum: maxima[scope] ?? ZERO_POINTS,
      missing: missing[scope] ?? NONE,
      invalid: invalid[scope] ?? NONE,
    };
    const mayBeRanked = sums.invalid.length === 0 && (missingMayBeRanked || sums.missing.length === 0);
    return scopeScore(plan, planned, sums, exclusions?.[scope], mayBeRanked);
  });
}

type Sums = Pick<ScopeScore, 'points' | 'maximum' | 'missing' | 'invalid'>;

function scopeScore(
  { levels }: ClassPlan,
  { group }: PlannedScope,
  { points, maximum, missing, invalid }: Sums,
  exclusion: Exclusion | undefined,
  mayBeRanked: boolean,
): ScopeScore {
  if (exclusion) return { group, state: 'not-applicable', exclusion, points, maximum, missing, invalid };
  if (!mayBeRanked) return { group, state: 'incomplete', points, maximum, missing, invalid };
  const level = levelOf(levels, points, maximum);
  return { group, state: 'complete', points, maximum, level, missing, invalid };
}

function add(sums: Points[], scope: number, points: Points): void {
  sums[scope] = addPoints(sums[scope] ?? ZERO_POINTS, points);
}

function note(plan: ClassPlan, lists: CodeLists, inner: number, code: string): void {
  for (let scope = inner; scope >= 0; scope = plan.scopes[scope]?.parent ?? -1) (lists[scope] ??= []).push(code);
}
