import { z } from 'zod';

/** A choice that the regulation makes, or leaves open; printed once, in the method, with where it stands. */
function policy<Choice extends z.ZodType>(choice: Choice) {
  return z.strictObject({
    choice,
    citation: z.string(),
    /** True where the text leaves it open and we chose; the note then says why. */
    assumed: z.boolean().default(false),
    note: z.string().optional(),
  });
}

/** What becomes of the denominator where a group or criterion does not apply. */
export const denominatorPolicySchema = z.enum(['leave-out', 're-base', 'rescale', 'full-marks']);
export type DenominatorPolicy = z.infer<typeof denominatorPolicySchema>;

export const tieMethodSchema = z.enum(['dense', 'competition']);
export type TieMethod = z.infer<typeof tieMethodSchema>;

export const bandEdgeSchema = z.enum(['upper', 'lower']);
export type BandEdge = z.infer<typeof bandEdgeSchema>;

export const roundingSchema = z.strictObject({
  mode: z.enum(['half-up', 'half-even', 'down']),
  /** Rounds to multiples of this many points (5, 0.01). */
  step: z.number().positive(),
});
export type Rounding = z.infer<typeof roundingSchema>;

export const policiesSchema = z.strictObject({
  /** 1, 1, 2 or 1, 1, 3. */
  ties: policy(tieMethodSchema),
  /** Whether units are ordered by points or by their ratio to the maximum that applies to them. */
  rankBy: policy(z.enum(['points', 'ratio'])),
  /** Whether equal means equal before rounding, or equal as printed. */
  rankOn: policy(z.enum(['exact', 'printed'])),
  /** To which band a value exactly on a threshold belongs. */
  bandEdge: policy(bandEdgeSchema),
  /** How the points of a criterion scored by ratio are rounded, once, at the criterion. */
  pointRounding: policy(roundingSchema),
  /** Decimals of a printed ratio in percent, rounded half up. */
  percentDecimals: policy(z.number().int().min(0).max(6)),
  /** What an unanswered criterion earns: nothing can be ranked, or zero. */
  missing: policy(z.enum(['not-ranked', 'zero'])),
});
export type Policies = z.infer<typeof policiesSchema>;
export type PolicyName = keyof Policies;
