/**
 * Something in the workbook that somebody must mend, clear up or know of (DESIGN §4, WORDING "Findings"). The text —
 * what was found, what was expected, what to do — is the catalogue's, by code.
 */
export interface Finding {
  readonly code: string;
  readonly kind: FindingKind;
  /** Phải sửa · Cần làm rõ · Lưu ý. */
  readonly weight: 'must-fix' | 'clarify' | 'note';
  /** `blocks`: nothing can be scored. `answer`: the criterion is invalid or missing; only a draft can be written. */
  readonly effect: 'blocks' | 'answer' | 'none';
  readonly unit?: string;
  readonly criterion?: string;
  readonly place?: Place;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A sheet, and the cell on it where there is one (`F23`). */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}

/** The kinds by which findings are grouped; the Vietnamese names are WORDING's. */
export type FindingKind =
  | 'not-declared'
  | 'wrong-format'
  | 'out-of-bounds'
  | 'inconsistent'
  | 'evidence-missing'
  | 'reason-missing'
  | 'unclear'
  | 'read-otherwise'
  | 'legacy-font'
  | 'formula-error'
  | 'unknown-unit'
  | 'duplicate-declaration'
  | 'wrong-template'
  | 'earlier-period'
  | 'rule-set';
