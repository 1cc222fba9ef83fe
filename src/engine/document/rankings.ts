import { z } from 'zod';
import type { LeftOut, RankedUnit, Ranking } from '../assessment/assessment';
import { pointsToNumber } from '../points';
import { pointsSchema } from './scores';
import { gateFailureDocument, gateFailureSchema } from './units';

const reason = z.string().describe('The reason, in the words of the list of units.');
const citation = z.string().optional().describe('Where the reason is laid down, as the list of units names it.');

const rankedUnitSchema = z.strictObject({
  unit: z.string().describe('Code of the unit.'),
  points: pointsSchema.describe('Points by which it is ranked.'),
  maximum: pointsSchema.describe('The maximum that applies to the unit.'),
  percent: z.string().describe('The ratio as printed, in percent with a point: `92.75`.'),
  level: z.string().describe('Code of the level.'),
  rank: z.number().int().describe('The rank.'),
  earlierRank: z.number().int().optional().describe('Rank of the earlier period; absent where there was none.'),
});

const whySchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('not-assessed').describe('The unit is not assessed at all.'), reason, citation }),
  z.strictObject({ code: z.literal('not-applicable').describe('This does not apply to the unit.'), reason, citation }),
  z.strictObject({
    code: z.literal('gate-failed').describe('A minimum was missed.'),
    failures: z.array(gateFailureSchema).describe('Every minimum that was missed.'),
  }),
  z.strictObject({
    code: z.literal('insufficient-data').describe('Answers are missing or invalid.'),
    missing: z.array(z.string()).describe('Codes of the criteria that were not answered.'),
    invalid: z.array(z.string()).describe('Codes of the criteria whose answer is invalid.'),
  }),
]);

export const rankingSchema = z.strictObject({
  class: z.string().describe('Code of the class.'),
  group: z.string().optional().describe('Code of the group; absent for the overall ranking.'),
  maximum: pointsSchema.describe('The full maximum of the class.'),
  ranked: z.array(rankedUnitSchema).describe('Best first; ties in the order of the list of units.'),
  leftOut: z
    .array(
      z.strictObject({
        unit: z.string().describe('Code of the unit.'),
        why: whySchema.describe('Why it is left out.'),
      }),
    )
    .describe('Units of the class that this ranking leaves out.'),
});

/** A ranking as the document tells it; units by reference. */
export function rankingDocument({
  class: classCode,
  group,
  maximum,
  ranked,
  leftOut,
}: Ranking): z.infer<typeof rankingSchema> {
  return {
    class: classCode,
    ...(group !== undefined && { group }),
    maximum: pointsToNumber(maximum),
    ranked: ranked.map(rankedUnitDocument),
    leftOut: leftOut.map(({ unit, why }) => ({ unit: unit.code, why: whyDocument(why) })),
  };
}

function rankedUnitDocument(ranked: RankedUnit): z.infer<typeof rankedUnitSchema> {
  const { unit, percent, level, rank, earlierRank } = ranked;
  return {
    unit: unit.code,
    points: pointsToNumber(ranked.points),
    maximum: pointsToNumber(ranked.maximum),
    percent,
    level,
    rank,
    ...(earlierRank !== undefined && { earlierRank }),
  };
}

function whyDocument(why: LeftOut['why']): z.infer<typeof whySchema> {
  switch (why.code) {
    case 'gate-failed':
      return { code: 'gate-failed', failures: why.failures.map(gateFailureDocument) };
    case 'insufficient-data':
      return { code: 'insufficient-data', missing: [...why.missing], invalid: [...why.invalid] };
    default:
      return {
        code: why.code,
        reason: why.reason,
        ...(why.citation !== undefined && { citation: why.citation }),
      };
  }
}
