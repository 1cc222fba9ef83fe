import type { FindingCode, FindingKind, FindingWeight } from '../locales/vi/findings';

/** What kind of finding a code is, how heavily it weighs and what it stops. */
interface FindingSort {
  readonly kind: FindingKind;
  readonly weight: FindingWeight;
  readonly effect: 'blocks' | 'answer' | 'none';
}

const blocks = (kind: FindingKind): FindingSort => ({ kind, weight: 'must-fix', effect: 'blocks' });
const spoilsAnswer = (kind: FindingKind): FindingSort => ({ kind, weight: 'must-fix', effect: 'answer' });
const question = (kind: FindingKind): FindingSort => ({ kind, weight: 'clarify', effect: 'none' });

/**
 * The sort of every code (DESIGN §4 "Findings are of two sorts"). An entry that may be read in two ways is a question
 * by its weight, and stops scoring all the same, since no reading may be assumed.
 */
export const findingSorts: Readonly<Record<FindingCode, FindingSort>> = {
  'rule-set-missing': blocks('rule-set'),
  'rule-set-cell-unreadable': blocks('rule-set'),
  'rule-set-problem': blocks('rule-set'),
  'rule-set-row-without-group': blocks('rule-set'),
  'sheet-twice': blocks('wrong-template'),
  'headings-missing': blocks('wrong-template'),
  'period-missing': blocks('settings'),
  'setting-unclear': question('settings'),
  'cell-unreadable': question('wrong-format'),

  'units-missing': blocks('unit-list'),
  'unit-code-missing': blocks('unit-list'),
  'unit-name-missing': blocks('unit-list'),
  'unit-listed-twice': blocks('unit-list'),
  'class-unknown': blocks('unit-list'),
  'target-unknown': blocks('unit-list'),
  'target-twice': blocks('unit-list'),
  'parent-unknown': question('unit-list'),
  'exclusion-reason-missing': question('reason-missing'),
  'denominator-unclear': question('unit-list'),

  'unit-unknown': blocks('unknown-unit'),
  'unit-contradiction': blocks('unknown-unit'),
  'declared-twice': blocks('duplicate-declaration'),
  'declaration-missing': spoilsAnswer('not-declared'),
  'other-period': blocks('earlier-period'),
  'other-rule-set': blocks('wrong-template'),
  'other-version': question('wrong-template'),
  'criterion-unknown': blocks('wrong-template'),
  'criterion-twice': blocks('duplicate-declaration'),
  'criterion-not-asked': question('inconsistent'),
  'answer-without-code': question('unclear'),
  'list-entry-apart': question('unclear'),
  'verified-value-missing': question('inconsistent'),
  'legacy-font': { kind: 'legacy-font', weight: 'note', effect: 'none' },
  'earlier-period-missing': question('settings'),
  'earlier-unknown': question('inconsistent'),

  'not-a-number': spoilsAnswer('wrong-format'),
  'not-yes-or-no': spoilsAnswer('wrong-format'),
  'unknown-option': spoilsAnswer('wrong-format'),
  unclear: { kind: 'unclear', weight: 'clarify', effect: 'answer' },
  'formula-error': spoilsAnswer('formula-error'),
  'formula-not-calculated': spoilsAnswer('formula-error'),
  'not-finite': spoilsAnswer('out-of-bounds'),
  'too-large': spoilsAnswer('out-of-bounds'),
  'too-many-digits': spoilsAnswer('out-of-bounds'),
  negative: spoilsAnswer('out-of-bounds'),
  'not-whole': spoilsAnswer('wrong-format'),
  'below-minimum': spoilsAnswer('out-of-bounds'),
  'above-maximum': spoilsAnswer('out-of-bounds'),
  'percent-over-100': spoilsAnswer('out-of-bounds'),
  'lesser-over-greater': spoilsAnswer('inconsistent'),
  'zero-denominator': spoilsAnswer('inconsistent'),
  'count-missing': spoilsAnswer('not-declared'),
  'wrong-shape': spoilsAnswer('wrong-format'),
  'reason-missing': spoilsAnswer('reason-missing'),
  'answer-missing': spoilsAnswer('not-declared'),
  'answers-all-missing': spoilsAnswer('not-declared'),
};
