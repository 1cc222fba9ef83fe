import type { CriterionRule } from '../../src/engine/rule-set/criterion';
import type { RuleSet } from '../../src/engine/rule-set/schema';

/** A criterion with the column (from 0) where its answer begins, and how many columns that takes. */
export interface Question {
  readonly rule: CriterionRule;
  readonly maximum: number;
  readonly column: number;
  readonly columns: 1 | 2;
}

/** The points of a criterion as a formula without its `=`; the empty text where there is no usable answer. */
export function criterionFormula(question: Question, at: (column: number) => string, ruleSet: RuleSet): string {
  const { rule, maximum, column } = question;
  const answer = at(column);
  switch (rule.kind) {
    case 'yes-no':
      return `IF(${answer}="","",IF(${answer}="Có",${maximum},0))`;
    case 'direct-points':
      return `IF(OR(${answer}="",${answer}>${maximum}),"",${answer})`;
    case 'choice':
      return `IF(${answer}="","",${optionsFormula(answer, rule.scale, ruleSet)})`;
    case 'percent-bands':
      return ifUsable(question, at, bandsFormula(shareOf(question, at), rule.scale, ruleSet));
    case 'ratio-to-cap': {
      const { step } = ruleSet.policies.pointRounding.choice;
      const earned = `${maximum}*MIN(1,${shareOf(question, at)}/${rule.fullFrom / 100})`;
      return ifUsable(question, at, `MIN(${maximum},ROUND((${earned})/${step},0)*${step})`);
    }
  }
}

function ifUsable({ column, columns }: Question, at: (column: number) => string, formula: string): string {
  const first = at(column);
  if (columns === 1) return `IF(OR(${first}="",${first}>1),"",${formula})`;
  const second = at(column + 1);
  return `IF(OR(${first}="",${second}="",${first}>${second}),"",${formula})`;
}

function shareOf({ column, columns }: Question, at: (column: number) => string): string {
  return columns === 1 ? at(column) : `${at(column)}/${at(column + 1)}`;
}

function optionsFormula(answer: string, code: string, { scales }: RuleSet): string {
  const scale = scales.find((candidate) => candidate.code === code);
  if (scale?.kind !== 'options') throw new Error(`no options ${code}`);
  return scale.options.reduceRight((rest, option) => `IF(${answer}="${option.code}",${option.points},${rest})`, '""');
}

function bandsFormula(share: string, code: string, { scales }: RuleSet): string {
  const scale = scales.find((candidate) => candidate.code === code);
  if (scale?.kind !== 'bands') throw new Error(`no bands ${code}`);
  const condition = ({ from, above }: (typeof scale.bands)[number]) =>
    from !== undefined ? `${share}>=${from / 100}` : `${share}>${(above ?? 0) / 100}`;
  return scale.bands.reduceRight((rest, band) => `IF(${condition(band)},${band.points},${rest})`, '""');
}
