/** What is wrong with a rule set, as its loader or linter found it. The text is the catalogue's, by code. */
export interface RuleSetProblem {
  readonly code: RuleSetProblemCode;
  /** Where it stands: "groups.2.criteria.3.maximum". */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** The loader's codes: the text is not a rule set, or not one that this version can score. */
export const loadProblemCodes = [
  'schema-version',
  'field-missing',
  'field-unknown',
  'wrong-type',
  'wrong-value',
  'wrong-format',
  'too-small',
  'too-large',
  'not-supported',
] as const;

/** The linter's codes: a rule set that loads and contradicts itself. */
export const lintProblemCodes = [
  'code-duplicate',
  'table-duplicate',
  'class-unknown',
  'citation-unknown',
  'citation-expired',
  'period-reversed',
  'scale-unknown',
  'scale-wrong-kind',
  'group-unknown',
  'report-item-unknown',
  'target-unknown',
  'nothing-to-earn',
  'maximum-mismatch',
  'maximum-too-precise',
  'points-too-precise',
  'points-over-maximum',
  'maximum-out-of-reach',
  'minimum-over-maximum',
  'step-too-precise',
  'maximum-off-step',
  'bands-not-descending',
  'band-two-edges',
  'band-without-edge',
  'bands-points-rising',
  'bands-without-zero-end',
  'levels-not-descending',
  'levels-without-zero-end',
  'table-empty',
] as const;

export type RuleSetProblemCode = (typeof loadProblemCodes)[number] | (typeof lintProblemCodes)[number];
