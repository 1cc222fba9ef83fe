import { z } from 'zod';
import type { CriterionScore, Exclusion, ScopeScore } from '../assessment/assessment';
import { answerProblemSchema, roundSchema } from '../facts';
import { pointsToNumber } from '../points';
import { problemDocument, roundDocuments } from './rounds';

/** Points in the document are plain decimals with at most four places, exact as written. */
export const pointsSchema = z.number();

const reasonSchema = z.strictObject({
  code: z.string().describe('Code of the reason; the catalogues have a sentence for each.'),
  parameters: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .describe('What the sentence needs: the counts, the band, the points.'),
});

export const criterionScoreSchema = z.strictObject({
  criterion: z.string().describe('Code of the criterion; its rule stands in `ruleSet.criteria`.'),
  citation: z.string().describe("Id of the rule's citation, in `citations`."),
  state: z
    .enum(['scored', 'missing', 'not-applicable', 'invalid'])
    .describe('Whether it was scored, and if not, why not. A missing answer is not a zero.'),
  points: pointsSchema.describe('Points earned; zero unless scored or credited.'),
  maximum: pointsSchema.describe('Points that count in the denominator; zero where it was re-based away.'),
  reason: reasonSchema.describe('Why the points are what they are.'),
  rounds: z.array(roundSchema).describe('Everything that was answered, in order; nothing is overwritten.'),
  round: z.number().int().optional().describe('Index in `rounds` of the round that counted.'),
  problem: answerProblemSchema.optional().describe('What makes the answer invalid.'),
  evidence: z.string().optional().describe('Evidence that the unit named.'),
  note: z.string().optional().describe("The unit's note."),
});

const exclusionSchema = z.strictObject({
  reason: z.string().describe('The reason, in the words of the list of units.'),
  citation: z.string().optional().describe('Where the reason is laid down, as the list of units names it.'),
  groups: z.array(z.string()).describe('Codes of the groups that do not apply; none where the unit is not assessed.'),
});

export const scopeScoreSchema = z.strictObject({
  group: z.string().optional().describe('Code of the group; absent for the overall result.'),
  state: z
    .enum(['complete', 'incomplete', 'not-applicable'])
    .describe('`incomplete`: something below is missing or invalid. `not-applicable`: the unit is left out.'),
  points: pointsSchema.describe('Sum of the points below.'),
  maximum: pointsSchema.describe('Sum of the maxima that apply to the unit.'),
  level: z.string().optional().describe('Code of the level; absent unless complete.'),
  missing: z.array(z.string()).describe('Codes of the criteria below that were not answered.'),
  invalid: z.array(z.string()).describe('Codes of the criteria below whose answer is invalid.'),
  exclusion: exclusionSchema.optional().describe('Why the unit is left out; present where not applicable.'),
});

/** A criterion's score as the document tells it; rule and citation by reference. */
export function criterionScoreDocument(score: CriterionScore, citation: string): z.infer<typeof criterionScoreSchema> {
  const { criterion, state, reason, fact, round, problem } = score;
  return {
    criterion,
    citation,
    state,
    points: pointsToNumber(score.points),
    maximum: pointsToNumber(score.maximum),
    reason: { code: reason.code, parameters: reason.parameters },
    rounds: roundDocuments(fact),
    ...(round !== undefined && { round }),
    ...(problem && { problem: problemDocument(problem) }),
    ...(fact?.evidence !== undefined && { evidence: fact.evidence }),
    ...(fact?.note !== undefined && { note: fact.note }),
  };
}

/** The overall result or a group's as the document tells it. */
export function scopeScoreDocument(score: ScopeScore): z.infer<typeof scopeScoreSchema> {
  const { group, state, level, missing, invalid, exclusion } = score;
  return {
    ...(group !== undefined && { group }),
    state,
    points: pointsToNumber(score.points),
    maximum: pointsToNumber(score.maximum),
    ...(level !== undefined && { level }),
    missing: [...missing],
    invalid: [...invalid],
    ...(exclusion && { exclusion: exclusionDocument(exclusion) }),
  };
}

function exclusionDocument({ reason, citation, groups }: Exclusion): z.infer<typeof exclusionSchema> {
  return { reason, ...(citation !== undefined && { citation }), groups: [...groups] };
}
