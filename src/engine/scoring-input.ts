import { z } from 'zod';
import { declarationSchema } from './facts';
import { denominatorPolicySchema } from './rule-set/policies';

/** A unit that is not assessed at all, or for which parts of the rule set do not apply, and why (DESIGN §3). */
export const unitSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** The name in running text and in lists, where the tables print another ("UBND thành phố Quy Nhơn"). */
  longName: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  class: z.string(),
  parent: z.string().optional(),
  /** Present: the unit is not assessed (newly founded); the text is the printed reason. */
  notAssessed: z.strictObject({ reason: z.string(), citation: z.string().optional() }).optional(),
  notApplicable: z
    .array(
      z.strictObject({
        /** A group's or a criterion's code. */
        target: z.string(),
        reason: z.string(),
        citation: z.string().optional(),
        denominator: denominatorPolicySchema,
      }),
    )
    .default([]),
});
export type Unit = z.infer<typeof unitSchema>;

/** The year, half-year or quarter that is assessed. `name` reads on in a sentence: "năm 2016", "6 tháng đầu năm 2020". */
export const periodSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
});
export type Period = z.infer<typeof periodSchema>;

/** A result of the earlier period, as far as it is known: often only the rank. */
export const earlierResultSchema = z.strictObject({
  unit: z.string(),
  /** A group's code, or absent for the overall result. */
  group: z.string().optional(),
  points: z.number().optional(),
  maximum: z.number().optional(),
  rank: z.number().int().positive().optional(),
  level: z.string().optional(),
  status: z.string().optional(),
});
export type EarlierResult = z.infer<typeof earlierResultSchema>;

/** How many units of a class reached a level in the earlier period, where only this is known. */
export const earlierShareSchema = z.strictObject({
  class: z.string(),
  level: z.string(),
  count: z.number().int().nonnegative(),
  of: z.number().int().positive(),
});
export type EarlierShare = z.infer<typeof earlierShareSchema>;

export const earlierPeriodSchema = z.strictObject({
  period: periodSchema,
  results: z.array(earlierResultSchema),
  shares: z.array(earlierShareSchema),
});
export type EarlierPeriod = z.infer<typeof earlierPeriodSchema>;

/** All that is scored beside the rule set; plain JSON. Units stand in the province's own order, in which ties print. */
export const scoringInputSchema = z.strictObject({
  period: periodSchema,
  units: z.array(unitSchema),
  declarations: z.array(declarationSchema),
  earlier: earlierPeriodSchema.optional(),
});
export type ScoringInput = z.infer<typeof scoringInputSchema>;
