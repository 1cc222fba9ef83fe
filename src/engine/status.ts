import type { CriterionScore, RankingStatus, ScopeScore } from './assessment/assessment';
import type { ClassPlan } from './class-plan';
import { failedGates } from './gates';
import type { Unit } from './scoring-input';

/**
 * A unit's ranking status (tình trạng xếp hạng). The first that holds, counts: not assessed, not ranked overall (nothing
 * that is still declared could change it), insufficient data, a minimum failed, ranked. `declared`: the unit answered anything at all.
 */
export function rankingStatus(
  plan: ClassPlan,
  unit: Unit,
  scopes: readonly ScopeScore[],
  criteria: readonly CriterionScore[],
  declared: boolean,
): RankingStatus {
  const overall = scopes[0];
  if (unit.notAssessed) return { code: 'not-assessed', ...unit.notAssessed };
  if (overall?.exclusion) return { code: 'not-ranked-overall', ...overall.exclusion };
  const missing = overall?.missing.length ?? 0;
  const invalid = overall?.invalid.length ?? 0;
  if (overall?.state !== 'complete') return { code: 'insufficient-data', declared, missing, invalid };
  const failures = failedGates(plan, scopes, criteria);
  return failures.length > 0 ? { code: 'gate-failed', failures } : { code: 'ranked' };
}
