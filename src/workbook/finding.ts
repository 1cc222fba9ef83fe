import type { FindingCode, FindingKind, FindingParameters, FindingWeight } from '../locales/vi/findings';
import { findingSorts } from './finding-sorts';

export type { FindingCode, FindingKind } from '../locales/vi/findings';

/**
 * Something in the workbook that somebody must mend, clear up or know of (DESIGN §4, WORDING "Findings"). The text —
 * what was found, what was expected, what to do — is the catalogue's, by code.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  /** Phải sửa · Cần làm rõ · Lưu ý. */
  readonly weight: FindingWeight;
  readonly effect: FindingEffect;
  readonly unit?: string;
  readonly criterion?: string;
  readonly place?: Place;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** `blocks`: nothing can be scored. `answer`: the criterion is invalid or missing; only a draft can be written. */
export type FindingEffect = 'blocks' | 'answer' | 'none';

/** A sheet, and the cell on it where there is one (`F23`). */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}

/** "P01 Sở Tài chính!F9", as a sentence names a cell of another sheet. */
export function formatPlace({ sheet, cell }: Place): string {
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

/** What a finding is about, as far as known. */
export type FindingSubject = Pick<Finding, 'unit' | 'criterion' | 'place'>;

/** A finding of a code, with the parameters that its sentence needs; kind, weight and effect follow from the code. */
export function raise<Code extends FindingCode>(
  code: Code,
  parameters: FindingParameters<Code> & Finding['parameters'],
  subject: FindingSubject = {},
): Finding {
  return { code, ...findingSorts[code], ...subject, parameters };
}
