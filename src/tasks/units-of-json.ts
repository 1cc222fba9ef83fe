import { z } from 'zod';
import type { RuleSet } from '../engine/rule-set/schema';
import { unitSchema, type Unit } from '../engine/scoring-input';
import { codeKey, Questionnaire } from '../workbook/questions';
import { namesOf } from '../workbook/unit-directory';
import { comparisonKey } from '../workbook/values/vietnamese-text';

/** What keeps a list of units from being used; the catalogue has a sentence for each code. */
export interface UnitListProblem {
  readonly code: 'not-a-list' | 'entry' | 'code-twice' | 'name-twice' | 'class-unknown' | 'target-unknown';
  readonly parameters: Readonly<Record<string, string>>;
}

/** Units given as plain JSON (`unitSchema`), held to what `Danh sách đơn vị` is held to; of several problems the first. */
export function unitsOfJson(
  json: unknown,
  ruleSet: RuleSet,
): { readonly units: readonly Unit[] } | { readonly problem: UnitListProblem } {
  const parsed = z.array(unitSchema).nonempty().safeParse(json);
  if (!parsed.success) return { problem: ofIssue(parsed.error.issues[0]) };
  const problem = entryProblem(parsed.data) ?? nameProblem(parsed.data) ?? ruleProblem(parsed.data, ruleSet);
  return problem ? { problem } : { units: parsed.data };
}

function ofIssue(issue: z.core.$ZodIssue | undefined): UnitListProblem {
  const [index, ...field] = issue?.path ?? [];
  if (typeof index !== 'number') return { code: 'not-a-list', parameters: {} };
  const path = [...field, ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].map(String).join('.');
  return { code: 'entry', parameters: { number: String(index + 1), field: path } };
}

function entryProblem(units: readonly Unit[]): UnitListProblem | undefined {
  for (const field of ['code', 'name'] as const) {
    const index = units.findIndex((unit) => unit[field].trim() === '');
    if (index >= 0) return { code: 'entry', parameters: { number: String(index + 1), field } };
  }
  return undefined;
}

/** A code or a name that two units share would make every form of theirs ambiguous. */
function nameProblem(units: readonly Unit[]): UnitListProblem | undefined {
  const code = firstTwice(
    units.map((unit) => [unit.code]),
    codeKey,
  );
  if (code !== undefined) return { code: 'code-twice', parameters: { found: code } };
  const name = firstTwice(units.map(namesOf), comparisonKey);
  return name === undefined ? undefined : { code: 'name-twice', parameters: { found: name } };
}

function firstTwice(textsOfUnits: readonly (readonly string[])[], keyOf: (text: string) => string): string | undefined {
  const seen = new Set<string>();
  for (const texts of textsOfUnits) {
    const twice = texts.find((text) => seen.has(keyOf(text)));
    if (twice !== undefined) return twice;
    for (const text of texts) seen.add(keyOf(text));
  }
  return undefined;
}

function ruleProblem(units: readonly Unit[], ruleSet: RuleSet): UnitListProblem | undefined {
  const classes = ruleSet.classes.map(({ code }) => code);
  const questionnaire = new Questionnaire(ruleSet);
  for (const { code: unit, class: unitClass, notApplicable } of units) {
    if (!classes.includes(unitClass)) {
      return { code: 'class-unknown', parameters: { unit, found: unitClass, known: classes.join(', ') } };
    }
    const unknown = notApplicable.find(({ target }) => questionnaire.target(target) !== target);
    if (unknown) return { code: 'target-unknown', parameters: { unit, found: unknown.target } };
  }
  return undefined;
}
