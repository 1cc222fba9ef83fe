import { z } from 'zod';
import type { Assessment } from '../assessment/assessment';
import { coverage, earlierLevelShares, levelShares } from '../statistics';

const coverageFields = {
  units: z.number().int().describe('Units of the list, assessed or not.'),
  overall: z.number().int().describe('Units with a complete overall result.'),
  groups: z.number().int().describe('Units with a complete result of at least one group.'),
};

const shareSchema = z.strictObject({
  level: z.string().describe('Code of the level.'),
  count: z.number().int().describe('How many units reached it.'),
  of: z.number().int().describe('Of how many ranked units.'),
  percent: z.number().int().describe('The share in whole percent; those of one period add up to 100.'),
});

export const statisticsSchema = z.strictObject({
  coverage: z
    .strictObject({
      classes: z
        .array(z.strictObject({ class: z.string().describe('Code of the class.'), ...coverageFields }))
        .describe('Class by class.'),
      total: z.strictObject(coverageFields).describe('All classes together.'),
    })
    .describe('How many units have a result, of how many there are.'),
  levelShares: z
    .array(
      z.strictObject({
        class: z.string().describe('Code of the class.'),
        shares: z.array(shareSchema).describe('Every level, best first, among the units that are ranked overall.'),
        earlier: z.array(shareSchema).describe('The same in the earlier period, as far as it is known.'),
      }),
    )
    .describe('The share of each level, class by class.'),
});

/** Coverage and shares of the levels as the document tells them. */
export function statisticsDocument(assessment: Assessment): z.infer<typeof statisticsSchema> {
  const { classes, total } = coverage(assessment);
  return {
    coverage: { classes: [...classes], total },
    levelShares: assessment.ruleSet.classes.map(({ code }) => ({
      class: code,
      shares: levelShares(assessment, code),
      earlier: earlierLevelShares(assessment, code),
    })),
  };
}
