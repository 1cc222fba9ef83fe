/** What is wrong with a rule set, as its loader or linter found it. The text is the catalogue's, by code. */
export interface RuleSetProblem {
  readonly code: RuleSetProblemCode;
  /** Where it stands: "groups.2.criteria.3.maximum". */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** The loader's codes: the JSON is no rule set, or none that this version can score. Beside each, its parameters. */
export const loadProblemCodes = [
  'schema-version', // found, supported
  'field-missing',
  'field-unknown', // field
  'wrong-type', // expected
  'wrong-value', // expected
  'wrong-format', // expected
  'too-small', // minimum, or above
  'too-large', // maximum
  'not-supported', // field
] as const;

/** The linter's codes: a rule set that loads and contradicts itself. Beside each, its parameters. */
export const lintProblemCodes = [
  'code-duplicate', // code, first (path)
  'table-duplicate', // number, first (path)
  'class-unknown', // class
  'citation-unknown', // citation
  'scale-unknown', // scale
  'scale-wrong-kind', // scale, found, expected
  'group-unknown', // group
  'report-item-unknown', // reportItem
  'target-unknown', // target
  'citation-expired', // citation, effectiveTo, on
  'not-in-effect', // effectiveFrom or effectiveTo, on
  'period-reversed', // effectiveFrom, effectiveTo
  'group-empty', // group
  'nothing-to-earn', // class
  'maximum-not-stated', // class, sum
  'maximum-mismatch', // class, stated, sum
  'too-precise', // found, decimals
  'points-over-maximum', // scale, points, maximum
  'maximum-out-of-reach', // scale, points, maximum
  'maximum-off-step', // maximum, step
  'minimum-over-maximum', // class, minimum, maximum
  'bands-not-descending', // scale, from, before
  'bands-points-rising', // scale, points, before
  'bands-without-zero-end', // scale
  'band-two-edges', // scale
  'band-without-edge', // scale
  'levels-not-descending', // from, before
  'levels-without-zero-end', // from
  'table-empty', // number, class
] as const;

export type RuleSetProblemCode = (typeof loadProblemCodes)[number] | (typeof lintProblemCodes)[number];
