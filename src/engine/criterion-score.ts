import type { CriterionScore } from './assessment/assessment';
import type { InvalidReason } from './assessment/reason';
import { checkAnswer } from './check-answer';
import type { PlannedCriterion } from './class-plan';
import type { AnswerProblem, CriterionFact } from './facts';
import { decisiveRoundIndex } from './facts';
import { pointsToNumber, ZERO_POINTS } from './points';

/**
 * The score of one criterion: scored, missing or invalid; what does not apply is decided before (applicability.ts). The
 * last round that says anything counts; an entry that was not understood is invalid and never falls back to the round
 * before it, for then a verified answer would silently be the declared one.
 */
export function scoreCriterion(planned: PlannedCriterion, fact: CriterionFact | undefined): CriterionScore {
  const { code: criterion, maximum } = planned;
  if (!fact) return { criterion, state: 'missing', points: ZERO_POINTS, maximum, reason: planned.missing };
  const index = decisiveRoundIndex(fact);
  const round = fact.rounds[index];
  if (!round) return { criterion, state: 'missing', points: ZERO_POINTS, maximum, reason: planned.missing, fact };
  const { answer } = round;
  if (round.problem) return invalid(planned, fact, index, round.problem);
  if (!answer) return invalid(planned, fact, index, { code: 'unclear', parameters: {} });
  const problem = checkAnswer(planned.shape, answer);
  if (problem) return invalid(planned, fact, index, problem);
  const { points, reason } = planned.score(answer);
  return { criterion, state: 'scored', points, maximum, reason, fact, round: index };
}

function invalid(
  { code: criterion, maximum }: PlannedCriterion,
  fact: CriterionFact,
  round: number,
  problem: AnswerProblem,
): CriterionScore {
  const reason: InvalidReason = {
    code: 'invalid',
    parameters: { problem: problem.code, maximum: pointsToNumber(maximum) },
  };
  return { criterion, state: 'invalid', points: ZERO_POINTS, maximum, reason, fact, round, problem };
}
