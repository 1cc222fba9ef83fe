/** What is wrong with scoring input as a whole; single answers are judged by `checkAnswer` and never throw. */
export type ScoringInputErrorCode =
  | 'unit-duplicate'
  | 'class-unknown'
  | 'unit-unknown'
  | 'declaration-duplicate'
  | 'criterion-unknown'
  | 'criterion-of-another-class'
  | 'criterion-twice'
  | 'target-unknown'
  | 'target-twice'
  | 'report-item-unknown'
  | 'report-item-twice';

/**
 * Units, declarations and rule set do not belong together, so that any score would be a guess. A workbook's reader finds
 * the same beforehand and names sheet and cell; this guards the other programs that call `assess`.
 */
export class ScoringInputError extends Error {
  override readonly name = 'ScoringInputError';

  constructor(
    readonly code: ScoringInputErrorCode,
    readonly parameters: Readonly<Record<string, string>>,
  ) {
    super(
      `${code}: ${Object.entries(parameters)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}`,
    );
  }
}
