import type { Finding } from '../../workbook/finding';

/** Nothing can be scored, not even a draft. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ effect }) => effect === 'blocks');
}

/** Answers are missing or invalid: only a draft can be written. */
export function isIncomplete(findings: readonly Finding[]): boolean {
  return findings.some(({ effect }) => effect === 'answer');
}
