import { z } from 'zod';

const code = z.string().min(1).max(40);
/** Points by unit class; a class that is absent is not asked. */
const maximumByClass = z.record(z.string(), z.number().nonnegative());

/** How a share is asked for: as one percent, or as two counts side by side. */
export const shareQuestionSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('percent').describe('One percent is asked for.') }),
  z.strictObject({
    ask: z.literal('counts').describe('A part and its whole are asked for.'),
    numerator: z.string().describe('Label of the part.'),
    denominator: z.string().describe('Label of the whole.'),
  }),
]);
export type ShareQuestion = z.infer<typeof shareQuestionSchema>;

const scaleReference = code.describe('Code of the scale that gives the points.');
const shareQuestion = shareQuestionSchema.describe('How the share is asked for.');

/** The kinds of criteria, each with its parameters; each kind is one file of engine/criteria. */
export const criterionRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yes-no').describe('Full marks for yes, none for no.') }),
  z.strictObject({
    kind: z.literal('choice').describe('Points for one of several options.'),
    scale: scaleReference,
  }),
  z.strictObject({
    kind: z.literal('percent-bands').describe('Points for a share in bands.'),
    scale: scaleReference,
    question: shareQuestion,
  }),
  z.strictObject({
    kind: z
      .literal('ratio-to-cap')
      .describe('Full marks from a cap on, below it in proportion, rounded by the policy `pointRounding`.'),
    fullFrom: z.number().positive().max(100).describe('The cap in percent.'),
    question: shareQuestion,
  }),
  z.strictObject({
    kind: z.literal('direct-points').describe('Points given by an assessor, from zero to the maximum.'),
  }),
]);
export type CriterionRule = z.infer<typeof criterionRuleSchema>;
export type CriterionKindName = CriterionRule['kind'];

/** Who supplies an answer (nguồn số liệu). */
export const supplierSchema = z.enum(['unit', 'assessor', 'system']);

/** One criterion (tiêu chí thành phần). */
export const criterionSchema = z.strictObject({
  code,
  name: z.string().min(1),
  /** True where the regulation's own wording is not public and this name only stands in for it. */
  placeholder: z.boolean().default(false),
  rule: criterionRuleSchema,
  maximum: maximumByClass,
  citation: z.string(),
  supplier: supplierSchema.default('unit'),
  evidence: z.string().optional(),
  unitOfMeasure: z.string().optional(),
  effectiveFrom: z.iso.date().optional(),
  effectiveTo: z.iso.date().optional(),
  note: z.string().optional(),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** A list that units fill in and that is printed, never scored (the services of table 2.3b). */
export const reportItemSchema = z.strictObject({
  code,
  name: z.string().min(1),
  group: code,
  classes: z.array(z.string()).min(1),
  columns: z.array(z.strictObject({ code, label: z.string() })).min(1),
  citation: z.string(),
});
export type ReportItem = z.infer<typeof reportItemSchema>;
