import { z } from 'zod';
import { answerSchema } from './answer';

/** Where a fact was read; a link from a score back to its cell. */
export const sourceCellSchema = z.strictObject({
  sheet: z.string().describe('Name of the sheet.'),
  cell: z.string().describe('Address of the cell: `F23`.'),
});
export type SourceCell = z.infer<typeof sourceCellSchema>;

/** Who speaks in a round, in the order in which rounds follow each other. */
export const roundKindSchema = z.enum(['declared', 'verified', 'explained', 'verified-again', 'council']);
export type RoundKind = z.infer<typeof roundKindSchema>;

/**
 * Why an entry is no answer. `read` errors are the reader's (a text where a number belongs), the others the shape's
 * (a percent over 100, more online than in total). The catalogue has a sentence for each.
 */
export const answerProblemSchema = z.strictObject({
  code: z
    .enum([
      'not-a-number',
      'not-yes-or-no',
      'unknown-option',
      'unclear',
      'formula-error',
      'formula-not-calculated',
      'not-finite',
      'too-large',
      'too-many-digits',
      'negative',
      'not-whole',
      'below-minimum',
      'above-maximum',
      'percent-over-100',
      'lesser-over-greater',
      'zero-denominator',
      'count-missing',
      'wrong-shape',
      'reason-missing',
    ])
    .describe('What is wrong with the entry.'),
  /** What was found, as typed, and whatever else the sentence needs. */
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).describe('What the sentence about it needs.'),
});
export type AnswerProblem = z.infer<typeof answerProblemSchema>;

/** One round of an answer: a value, or an entry that could not be understood. Nothing is ever overwritten. */
export const roundSchema = z.strictObject({
  kind: roundKindSchema.describe('Who speaks: the unit declares, the assessor verifies, the council decides.'),
  answer: answerSchema.optional().describe('The answer; absent where nothing was said, or nothing understood.'),
  problem: answerProblemSchema.optional().describe('Why the entry is no answer; the criterion is then invalid.'),
  reason: z.string().optional().describe('Why this answer differs from the one before.'),
  origin: z.string().optional().describe('Where the assessor has it from: a thematic inspection, the website check…'),
  by: z.string().optional().describe('Who gave the answer.'),
  date: z.string().optional().describe('When, as an ISO date.'),
  cell: sourceCellSchema.optional().describe('The cell in which the answer stands.'),
});
export type Round = z.infer<typeof roundSchema>;

/** Everything known of one criterion of one unit. No rounds: nothing was declared. */
export const criterionFactSchema = z.strictObject({
  criterion: z.string(),
  rounds: z.array(roundSchema),
  evidence: z.string().optional(),
  note: z.string().optional(),
});
export type CriterionFact = z.infer<typeof criterionFactSchema>;

/** A unit's declaration (phiếu khai báo). Report items carry lists that are printed, not scored. */
export const declarationSchema = z.strictObject({
  unit: z.string(),
  facts: z.array(criterionFactSchema),
  reportItems: z.array(criterionFactSchema).optional(),
});
export type Declaration = z.infer<typeof declarationSchema>;

/** Index of the round that counts: the last one that says anything (DESIGN §3 "lượt"); -1 where none does. */
export function decisiveRoundIndex({ rounds }: CriterionFact): number {
  for (let index = rounds.length - 1; index >= 0; index -= 1) {
    const round = rounds[index];
    if (round && (round.answer !== undefined || round.problem !== undefined)) return index;
  }
  return -1;
}

/** The round that counts, absent where nothing was said. */
export function decisiveRound(fact: CriterionFact): Round | undefined {
  return fact.rounds[decisiveRoundIndex(fact)];
}
