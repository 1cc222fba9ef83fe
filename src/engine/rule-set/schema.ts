import { z } from 'zod';
import { criterionSchema, reportItemSchema } from './criterion';
import { policiesSchema } from './policies';
import { tableSchema } from './tables';

const code = z.string().min(1).max(40);

/** A passage of a document, cited by id everywhere else. */
export const citationSchema = z.strictObject({
  id: code,
  document: z.string(),
  passage: z.string().optional(),
  /** The passage's own words, where they are worth quoting. */
  quote: z.string().optional(),
  effectiveFrom: z.iso.date().optional(),
  effectiveTo: z.iso.date().optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/** Khối: data, never an enum. */
export const unitClassSchema = z.strictObject({
  code,
  /** As it reads on in a sentence: "sở, ban, ngành". */
  name: z.string(),
});
export type UnitClass = z.infer<typeof unitClassSchema>;

/** A level (mức): a unit whose ratio is at least `from` percent, and below the next higher level's. Best first. */
export const levelSchema = z.strictObject({
  code,
  /** As the header row prints it: "Mức tốt". */
  name: z.string(),
  /** As charts and sentences print it: "Tốt". */
  shortName: z.string(),
  from: z.number().min(0).max(100),
  /** Fill of the header row, `E2EFDA`. */
  colour: z.string().regex(/^[0-9A-F]{6}$/),
});
export type Level = z.infer<typeof levelSchema>;

/** Points for a share in bands, best first: the first band that the share reaches counts. */
export const bandScaleSchema = z.strictObject({
  code,
  name: z.string(),
  kind: z.literal('bands'),
  bands: z
    .array(
      z.strictObject({
        /** Percent. A share of exactly this much belongs here under the edge policy `upper`; `above` never includes it. */
        from: z.number().min(0).max(100).optional(),
        above: z.number().min(0).max(100).optional(),
        /** As the regulation words it. */
        label: z.string(),
        points: z.number().nonnegative(),
      }),
    )
    .min(2),
  citation: z.string(),
});
export type BandScale = z.infer<typeof bandScaleSchema>;

/** Points for one of several options. */
export const optionScaleSchema = z.strictObject({
  code,
  name: z.string(),
  kind: z.literal('options'),
  options: z.array(z.strictObject({ code, label: z.string(), points: z.number().nonnegative() })).min(2),
  citation: z.string(),
});
export type OptionScale = z.infer<typeof optionScaleSchema>;

/** A group of criteria (nhóm tiêu chí); groups form a tree: 3 → 3.1, 3.2. */
export interface CriteriaGroup {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  /** The maximum that the regulation states, by class; the linter holds it against the sum of the criteria. */
  readonly statedMaximum: Readonly<Record<string, number>>;
  readonly citation: string;
  readonly groups: readonly CriteriaGroup[];
  readonly criteria: readonly z.infer<typeof criterionSchema>[];
}
export const criteriaGroupSchema: z.ZodType<CriteriaGroup, unknown> = z.strictObject({
  code,
  name: z.string(),
  shortName: z.string().optional(),
  statedMaximum: z.record(z.string(), z.number().nonnegative()),
  citation: z.string(),
  get groups() {
    return z.array(criteriaGroupSchema).default([]);
  },
  criteria: z.array(criterionSchema).default([]),
});

/** One regulation as data. Version 1 of the schema; optional fields at the end are room that later kinds of sets fill. */
export const ruleSetSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  version: z.string(),
  title: z.string(),
  /** The words that this regulation uses: "Phiếu khai báo", "Tỉ lệ (%)". */
  labels: z.strictObject({ form: z.string(), ratio: z.string() }),
  citations: z.array(citationSchema).min(1),
  legalBasis: z.array(z.string()).min(1),
  classes: z.array(unitClassSchema).min(1),
  levels: z.array(levelSchema).min(1),
  scales: z.array(z.discriminatedUnion('kind', [bandScaleSchema, optionScaleSchema])),
  groups: z.array(criteriaGroupSchema).min(1),
  statedMaximum: z.record(z.string(), z.number().nonnegative()),
  policies: policiesSchema,
  tables: z.array(tableSchema),
  /** What was assumed or stands in for matter that is not public; printed in the sheet, never on paper. */
  remarks: z.array(z.string()).default([]),
  reportItems: z.array(reportItemSchema).default([]),
  /** Separately ranked halves (Bắc Kạn); no set of this version uses them yet. */
  categories: z.array(z.strictObject({ code, name: z.string(), groups: z.array(code) })).optional(),
  /** Minimum points of a group or criterion (điểm tối thiểu). */
  gates: z
    .array(
      z.strictObject({ target: code, minimum: z.record(z.string(), z.number().nonnegative()), citation: z.string() }),
    )
    .optional(),
  /** Targets that are reported beside the scores (Quảng Trị). */
  targets: z
    .array(
      z.strictObject({ code, name: z.string(), classes: z.array(z.string()), value: z.number(), citation: z.string() }),
    )
    .optional(),
});
export type RuleSet = z.infer<typeof ruleSetSchema>;
export type Scale = RuleSet['scales'][number];
