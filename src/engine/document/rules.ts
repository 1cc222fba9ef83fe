import { z } from 'zod';
import type { Assessment } from '../assessment/assessment';
import { pointsToNumber, ZERO_POINTS } from '../points';
import type { ReportItem } from '../rule-set/criterion';
import { criterionRuleSchema, supplierSchema } from '../rule-set/criterion';
import type { Scale } from '../rule-set/schema';
import { placedGroups } from '../rule-set/tree';
import { fieldsByName } from './fields-by-name';

const maximumByClass = z.record(z.string(), z.number());
const citation = z.string().describe('Id of the citation, in `citations`.');

export const citationSchema = z.strictObject({
  id: z.string().describe('Id by which everything else refers to the passage.'),
  document: z.string().describe('The document.'),
  passage: z.string().optional().describe('The passage in it.'),
  quote: z.string().optional().describe("The passage's own words."),
  effectiveFrom: z.string().optional().describe('First day in effect, as an ISO date.'),
  effectiveTo: z.string().optional().describe('Last day in effect, as an ISO date.'),
});

const criterionSchema = z.strictObject({
  code: z.string().describe('Code of the criterion.'),
  name: z.string().describe('Name of the criterion.'),
  placeholder: z
    .boolean()
    .describe("True where the name only stands in for the regulation's own, which is not public."),
  group: z.string().describe('Code of the group that holds it.'),
  rule: criterionRuleSchema.describe('How it is scored.'),
  maximum: maximumByClass.describe('Maximum by class; a class that is absent is not asked.'),
  supplier: supplierSchema.describe('Who answers: the unit, the assessor, or a system.'),
  citation,
});

const groupSchema = z.strictObject({
  code: z.string().describe('Code of the group.'),
  name: z.string().describe('Name of the group.'),
  parent: z.string().optional().describe('Code of the group above; absent for a top group.'),
  maximum: maximumByClass.describe('Maximum by class, as the regulation states it.'),
  citation,
});

const scaleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    code: z.string().describe('Code of the scale.'),
    kind: z.literal('bands').describe('Points for a share in bands, best first.'),
    bands: z
      .array(
        z.strictObject({
          label: z.string().describe('The band as the regulation words it.'),
          from: z.number().optional().describe('Lower edge in percent; whose it is, says the policy `bandEdge`.'),
          above: z.number().optional().describe('Lower edge in percent that never belongs to the band.'),
          points: z.number().describe('Points.'),
        }),
      )
      .describe('The bands, best first.'),
    citation,
  }),
  z.strictObject({
    code: z.string().describe('Code of the scale.'),
    kind: z.literal('options').describe('Points for one of several options.'),
    options: z
      .array(
        z.strictObject({
          code: z.string().describe('Code of the option.'),
          label: z.string().describe('The option as the regulation words it.'),
          points: z.number().describe('Points.'),
        }),
      )
      .describe('The options.'),
    citation,
  }),
]);

const policySchema = z.strictObject({
  name: z.string().describe('Name of the policy: `ties`, `bandEdge`…'),
  choice: z
    .union([z.string(), z.number(), z.record(z.string(), z.union([z.string(), z.number()]))])
    .describe('What was chosen.'),
  assumed: z.boolean().describe('True where the text leaves it open and the choice is ours.'),
  note: z.string().optional().describe('Why it was chosen.'),
  citation,
});

const reportItemSchema = z.strictObject({
  code: z.string().describe('Code of the list.'),
  name: z.string().describe('What it lists.'),
  group: z.string().describe('Code of the group that it belongs to.'),
  classes: z.array(z.string()).describe('Codes of the classes that fill it in.'),
  columns: z
    .array(
      z.strictObject({
        code: z.string().describe('Code of the column, by which entries name their texts.'),
        label: z.string().describe('The column as the table heads it.'),
      }),
    )
    .describe('Its columns.'),
  citation,
});

export const ruleSetPartSchema = z.strictObject({
  id: z.string().describe('Id of the rule set.'),
  version: z.string().describe('Version of the rule set.'),
  title: z.string().describe('Title of the rule set.'),
  classes: z
    .array(
      z.strictObject({
        code: z.string().describe('Code of the class.'),
        name: z.string().describe('Name of the class, as it reads on in a sentence.'),
        maximum: z.number().describe('Full maximum of the class.'),
      }),
    )
    .describe('The classes of units (khối).'),
  levels: z
    .array(
      z.strictObject({
        code: z.string().describe('Code of the level.'),
        name: z.string().describe('Name of the level, as the tables print it.'),
        from: z.number().describe('Lower edge in percent, which belongs to the level.'),
      }),
    )
    .describe('The levels, best first.'),
  groups: z.array(groupSchema).describe('Every group, parents before children.'),
  criteria: z.array(criterionSchema).describe("Every criterion, in the regulation's order."),
  scales: z.array(scaleSchema).describe('The scales that criteria take their points from.'),
  policies: z.array(policySchema).describe('What the regulation chooses, or leaves open and we chose.'),
  reportItems: z
    .array(reportItemSchema)
    .optional()
    .describe('The lists that units fill in and that are printed, not scored; absent where there are none.'),
});

/** The rules as the document tells them, each once; groups and criteria flat, with the codes of what holds them. */
export function ruleSetDocument({ ruleSet, rankings }: Assessment): z.infer<typeof ruleSetPartSchema> {
  const groups = placedGroups(ruleSet);
  return {
    id: ruleSet.id,
    version: ruleSet.version,
    title: ruleSet.title,
    classes: ruleSet.classes.map(({ code, name }) => ({ code, name, maximum: fullMaximum(rankings, code) })),
    levels: ruleSet.levels.map(({ code, name, from }) => ({ code, name, from })),
    groups: groups.map(({ group, parent }) => ({
      code: group.code,
      name: group.name,
      ...(parent && { parent: parent.code }),
      maximum: fieldsByName(group.statedMaximum),
      citation: group.citation,
    })),
    criteria: groups.flatMap(({ group }) =>
      group.criteria.map(({ code, name, placeholder, rule, maximum, supplier, citation: where }) => {
        const maxima = fieldsByName(maximum);
        return { code, name, placeholder, group: group.code, rule, maximum: maxima, supplier, citation: where };
      }),
    ),
    scales: ruleSet.scales.map(scaleDocument),
    policies: Object.entries(ruleSet.policies).map(([name, { choice, assumed, note, citation: where }]) => ({
      name,
      choice,
      assumed,
      ...(note !== undefined && { note }),
      citation: where,
    })),
    ...(ruleSet.reportItems.length > 0 && { reportItems: ruleSet.reportItems.map(reportItemDocument) }),
  };
}

function reportItemDocument({ code, name, group, classes, columns, citation: where }: ReportItem) {
  return {
    code,
    name,
    group,
    classes,
    columns: columns.map((one) => ({ code: one.code, label: one.label })),
    citation: where,
  };
}

function scaleDocument(scale: Scale): z.infer<typeof scaleSchema> {
  const { code, citation: where } = scale;
  if (scale.kind === 'options') return { code, kind: 'options', options: scale.options, citation: where };
  const bands = scale.bands.map(({ label, from, above, points }) => ({
    label,
    ...(from !== undefined && { from }),
    ...(above !== undefined && { above }),
    points,
  }));
  return { code, kind: 'bands', bands, citation: where };
}

function fullMaximum(rankings: Assessment['rankings'], classCode: string): number {
  const overall = rankings.find((ranking) => ranking.class === classCode && ranking.group === undefined);
  return pointsToNumber(overall?.maximum ?? ZERO_POINTS);
}
