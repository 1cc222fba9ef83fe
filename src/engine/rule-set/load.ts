import type { z } from 'zod';
import type { RuleSetProblem, RuleSetProblemCode } from './problem';
import { ruleSetSchema } from './schema';
import type { RuleSet } from './schema';

/** The one version of the schema that this engine reads. */
export const RULE_SET_SCHEMA_VERSION = 1;

/** Fields that version 1 has room for and that this engine does not score yet; ignoring them would falsify a result. */
const NOT_SUPPORTED = ['categories', 'targets'] as const;

/** A rule set, or why the JSON is none; told apart by `'problems' in loaded`. */
export type LoadedRuleSet = { readonly ruleSet: RuleSet } | { readonly problems: readonly RuleSetProblem[] };

/**
 * Reads a rule set from plain JSON: checks its form, fills in defaults, and refuses what this version cannot score.
 * Whether it contradicts itself is `lintRuleSet`'s question. Never throws.
 */
export function loadRuleSet(json: unknown): LoadedRuleSet {
  const found = isRecord(json) ? json['schemaVersion'] : undefined;
  if (typeof found === 'number' && found !== RULE_SET_SCHEMA_VERSION) {
    return { problems: [problem('schema-version', 'schemaVersion', { found, supported: RULE_SET_SCHEMA_VERSION })] };
  }
  const parsed = ruleSetSchema.safeParse(json);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, json)) };
  const unsupported = NOT_SUPPORTED.filter((field) => (parsed.data[field]?.length ?? 0) > 0);
  if (unsupported.length > 0)
    return { problems: unsupported.map((field) => problem('not-supported', field, { field })) };
  return { ruleSet: parsed.data };
}

function problemsOfIssue(issue: z.core.$ZodIssue, json: unknown): RuleSetProblem[] {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(json, issue.path) === undefined
        ? [problem('field-missing', path, {})]
        : [problem('wrong-type', path, { expected: issue.expected })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem('field-unknown', path === '' ? key : `${path}.${key}`, { field: key }));
    case 'invalid_value':
      return valueAt(json, issue.path) === undefined
        ? [problem('field-missing', path, {})]
        : [problem('wrong-value', path, { expected: issue.values.map(String).join(', ') })];
    case 'invalid_union':
      return [problem('wrong-value', path, { expected: optionsOf(issue) })];
    case 'invalid_format':
      return [
        problem('wrong-format', path, {
          expected: issue.format === 'regex' && issue.pattern !== undefined ? issue.pattern : issue.format,
        }),
      ];
    case 'too_small':
      return [problem('too-small', path, { [issue.inclusive === false ? 'above' : 'minimum']: Number(issue.minimum) })];
    case 'too_big':
      return [problem('too-large', path, { maximum: Number(issue.maximum) })];
    default:
      return [problem('wrong-value', path, { expected: issue.message })];
  }
}

/** The values that a discriminated union knows: the kinds of criteria, scales or tables. */
function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : issue.message;
}

function problem(code: RuleSetProblemCode, path: string, parameters: RuleSetProblem['parameters']): RuleSetProblem {
  return { code, path, parameters };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), json);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
