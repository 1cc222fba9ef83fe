import type { Finding } from '../workbook/finding';
import { findingTexts, type FindingLocale } from '../locales/findings';

/** Version of the document that `check --json` writes. */
export const FINDINGS_DOCUMENT = { schema: 'cham-diem/findings', version: 1 } as const;

/** All findings with their sentences, as plain JSON for other programs. */
export function findingsDocument(findings: readonly Finding[], locale: FindingLocale) {
  return {
    ...FINDINGS_DOCUMENT,
    findings: findings.map((finding) => ({ ...finding, text: findingTexts(finding, locale) })),
  };
}
