import { z } from 'zod';
import type { GateFailure, RankingStatus, UnitAssessment } from '../assessment/assessment';
import type { CriterionFact } from '../facts';
import { decisiveRoundIndex, roundSchema } from '../facts';
import { pointsToNumber } from '../points';
import { roundDocuments } from './rounds';
import {
  criterionScoreDocument,
  criterionScoreSchema,
  pointsSchema,
  scopeScoreDocument,
  scopeScoreSchema,
} from './scores';

const reason = z.string().describe('The reason, in the words of the list of units.');
const citation = z.string().optional().describe('Where the reason is laid down, as the list of units names it.');

export const gateFailureSchema = z.strictObject({
  target: z.string().describe('Code of the group or criterion whose minimum was missed.'),
  points: pointsSchema.describe('Points earned there.'),
  minimum: pointsSchema.describe('The minimum, in proportion to the maximum that applies to the unit.'),
  statedMinimum: pointsSchema.optional().describe('The minimum as the rules state it, where it was scaled.'),
  maximum: pointsSchema.describe('The maximum that applies to the unit there.'),
  shortfall: pointsSchema.describe('Points that are lacking.'),
});

const statusSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('ranked').describe('Được xếp hạng.') }),
  z.strictObject({
    code: z.literal('gate-failed').describe('Không được xếp hạng: a minimum was missed.'),
    failures: z.array(gateFailureSchema).describe('Every minimum that was missed.'),
  }),
  z.strictObject({
    code: z.literal('not-ranked-overall').describe('Không xếp hạng tổng thể: a group does not apply.'),
    groups: z.array(z.string()).describe('Codes of the groups that do not apply.'),
    reason,
    citation,
  }),
  z.strictObject({ code: z.literal('not-assessed').describe('Không đánh giá: newly founded.'), reason, citation }),
  z.strictObject({
    code: z.literal('insufficient-data').describe('Chưa đủ số liệu.'),
    declared: z.boolean().describe('Whether the unit answered anything at all.'),
    missing: z.number().int().describe('How many criteria were not answered.'),
    invalid: z.number().int().describe('How many answers are invalid.'),
  }),
]);

/** A list of the unit, such as its online services. */
const reportListSchema = z.strictObject({
  item: z.string().describe('Code of the report item, in `ruleSet.reportItems`.'),
  rounds: z.array(roundSchema).describe('Everything that was listed, in order; nothing is overwritten.'),
  round: z.number().int().optional().describe('Index in `rounds` of the round that counts.'),
});

export const unitSchema = z.strictObject({
  code: z.string().describe('Code of the unit.'),
  name: z.string().describe('Name of the unit, as the tables print it.'),
  longName: z.string().optional().describe('Its name in running text and in lists, where that is another.'),
  class: z.string().describe('Code of its class.'),
  parent: z.string().optional().describe('Code of the unit that it belongs to.'),
  status: statusSchema.describe('Ranking status (tình trạng xếp hạng).'),
  overall: scopeScoreSchema.describe('The overall result.'),
  groups: z.array(scopeScoreSchema).describe('The result of every group, parents before children.'),
  criteria: z.array(criterionScoreSchema).describe('The score of every criterion that the class is asked.'),
  reportItems: z
    .array(reportListSchema)
    .optional()
    .describe('The lists that are printed and not scored; absent where the unit gave none.'),
});

/** A unit's result as the document tells it; `citations` gives the citation of a criterion by its code. */
export function unitDocument(
  { unit, status, overall, groups, criteria, reportItems }: UnitAssessment,
  citations: ReadonlyMap<string, string>,
): z.infer<typeof unitSchema> {
  return {
    code: unit.code,
    name: unit.name,
    ...(unit.longName !== undefined && { longName: unit.longName }),
    class: unit.class,
    ...(unit.parent !== undefined && { parent: unit.parent }),
    status: statusDocument(status),
    overall: scopeScoreDocument(overall),
    groups: groups.map(scopeScoreDocument),
    criteria: criteria.map((score) => criterionScoreDocument(score, citations.get(score.criterion) ?? '')),
    ...(reportItems && { reportItems: reportItems.map(reportListDocument) }),
  };
}

function reportListDocument(list: CriterionFact): z.infer<typeof reportListSchema> {
  const round = decisiveRoundIndex(list);
  return { item: list.criterion, rounds: roundDocuments(list), ...(round >= 0 && { round }) };
}

function statusDocument(status: RankingStatus): z.infer<typeof statusSchema> {
  switch (status.code) {
    case 'ranked':
      return { code: 'ranked' };
    case 'gate-failed':
      return { code: 'gate-failed', failures: status.failures.map(gateFailureDocument) };
    case 'not-ranked-overall':
      return { code: 'not-ranked-overall', groups: [...status.groups], ...reasonDocument(status) };
    case 'not-assessed':
      return { code: 'not-assessed', ...reasonDocument(status) };
    case 'insufficient-data': {
      const { declared, missing, invalid } = status;
      return { code: 'insufficient-data', declared, missing, invalid };
    }
  }
}

/** A missed minimum as the document tells it. */
export function gateFailureDocument(failure: GateFailure): z.infer<typeof gateFailureSchema> {
  return {
    target: failure.target,
    points: pointsToNumber(failure.points),
    minimum: pointsToNumber(failure.minimum),
    ...(failure.statedMinimum !== undefined && { statedMinimum: pointsToNumber(failure.statedMinimum) }),
    maximum: pointsToNumber(failure.maximum),
    shortfall: pointsToNumber(failure.shortfall),
  };
}

function reasonDocument({ reason: why, citation: where }: { reason: string; citation?: string | undefined }) {
  return { reason: why, ...(where !== undefined && { citation: where }) };
}
