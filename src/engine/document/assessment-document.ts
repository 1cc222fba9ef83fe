import { z } from 'zod';
import type { Assessment } from '../assessment/assessment';
import type { Citation, RuleSet } from '../rule-set/schema';
import { placedGroups } from '../rule-set/tree';
import { rankingDocument, rankingSchema } from './rankings';
import { citationSchema, ruleSetDocument, ruleSetPartSchema } from './rules';
import { statisticsDocument, statisticsSchema } from './statistics';
import { unitDocument, unitSchema } from './units';

/** Name of the document's schema; with the version, all that a reader needs to know what it holds. */
export const ASSESSMENT_DOCUMENT_SCHEMA = 'cham-diem/assessment';
export const ASSESSMENT_DOCUMENT_VERSION = 1;

const periodSchema = z.strictObject({
  code: z.string().describe('Code of the period.'),
  name: z.string().describe('Name of the period, as it reads on in a sentence.'),
});

/** Kết quả as a self-contained, versioned document: the `--json` of the command line. */
export const assessmentDocumentSchema = z
  .strictObject({
    schema: z.literal(ASSESSMENT_DOCUMENT_SCHEMA).describe('Name of this schema.'),
    version: z.literal(ASSESSMENT_DOCUMENT_VERSION).describe('Version of this schema.'),
    toolVersion: z.string().describe('Version of the program that scored.'),
    at: z.string().optional().describe('Time of the run, as the caller gave it; the only thing that may differ.'),
    draft: z.boolean().describe('True where answers are missing or invalid (DỰ THẢO).'),
    digests: z
      .strictObject({
        ruleSet: z.string().describe('Digest of the rule set.'),
        input: z.string().describe('Digest of units, answers and earlier period.'),
      })
      .describe('What was scored; the same digests mean the same result.'),
    period: periodSchema.describe('The period that is assessed.'),
    earlierPeriod: periodSchema.optional().describe('The period that it is compared with.'),
    citations: z.array(citationSchema).describe('Every passage that is cited, once.'),
    ruleSet: ruleSetPartSchema.describe('The rules, each once; scores refer to them by code.'),
    units: z.array(unitSchema).describe('Every unit, in the order of the list of units.'),
    rankings: z.array(rankingSchema).describe('Class by class: the overall ranking, then every group.'),
    statistics: statisticsSchema.describe('What the text of a decision tells of the whole.'),
  })
  .describe('The result of an assessment: every score with its answer, rule, citation, reason and source cell.');
export type AssessmentDocument = z.infer<typeof assessmentDocumentSchema>;

export interface AssessmentDocumentMeta {
  readonly toolVersion: string;
  readonly ruleSetDigest: string;
  readonly inputDigest: string;
  /** ISO time of the run; the engine knows no clock. */
  readonly at?: string;
  readonly draft: boolean;
}

/** The document of an assessment; keys and lists in one order, so that the same input gives the same bytes. */
export function assessmentDocument(assessment: Assessment, meta: AssessmentDocumentMeta): AssessmentDocument {
  const { ruleSet, period, earlier, units, rankings } = assessment;
  const citations = citationsByCriterion(ruleSet);
  return {
    schema: ASSESSMENT_DOCUMENT_SCHEMA,
    version: ASSESSMENT_DOCUMENT_VERSION,
    toolVersion: meta.toolVersion,
    ...(meta.at !== undefined && { at: meta.at }),
    draft: meta.draft,
    digests: { ruleSet: meta.ruleSetDigest, input: meta.inputDigest },
    period: { code: period.code, name: period.name },
    ...(earlier && { earlierPeriod: { code: earlier.period.code, name: earlier.period.name } }),
    citations: ruleSet.citations.map(citationDocument),
    ruleSet: ruleSetDocument(assessment),
    units: units.map((unit) => unitDocument(unit, citations)),
    rankings: rankings.map(rankingDocument),
    statistics: statisticsDocument(assessment),
  };
}

/** The JSON Schema (draft 2020-12) of the document, for readers that are not ours. */
export function assessmentJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(assessmentDocumentSchema, { target: 'draft-2020-12' });
}

function citationsByCriterion(ruleSet: RuleSet): ReadonlyMap<string, string> {
  const criteria = placedGroups(ruleSet).flatMap(({ group }) => group.criteria);
  return new Map(criteria.map(({ code, citation }) => [code, citation]));
}

function citationDocument({ id, document, passage, quote, effectiveFrom, effectiveTo }: Citation) {
  return {
    id,
    document,
    ...(passage !== undefined && { passage }),
    ...(quote !== undefined && { quote }),
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    ...(effectiveTo !== undefined && { effectiveTo }),
  };
}
