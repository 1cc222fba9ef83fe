import { findingKinds as kindsEn, findingWeights as weightsEn, findings as en } from './en/findings';
import type { FindingText } from './vi/finding-text';
import {
  findingKinds as kindsVi,
  findingWeights as weightsVi,
  findings as vi,
  type FindingCode,
  type FindingKind,
  type FindingWeight,
} from './vi/findings';

export type FindingLocale = 'vi' | 'en';

/** What a finding must tell for its sentences to be made. */
export interface FindingFacts {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  readonly weight: FindingWeight;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface FindingTexts extends FindingText {
  readonly kind: string;
  readonly weight: string;
}

const catalogues = {
  vi: { findings: vi, kinds: kindsVi, weights: weightsVi },
  en: { findings: en, kinds: kindsEn, weights: weightsEn },
};

/**
 * A finding in words: its kind, its weight, what was found, what was expected and what to do. Where the finding has a
 * place, `found` reads on after it: "Ô F9: ghi “85,5”…".
 */
export function findingTexts({ code, kind, weight, parameters }: FindingFacts, locale: FindingLocale): FindingTexts {
  const { findings, kinds, weights } = catalogues[locale];
  // `raise` in workbook/ checks at compile time that a code comes with the parameters of its own sentence.
  const sentences = findings[code] as (parameters: FindingFacts['parameters']) => FindingText;
  return { kind: kinds[kind], weight: weights[weight], ...sentences(parameters) };
}
