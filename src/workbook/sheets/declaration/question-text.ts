import type { Criterion, ShareQuestion } from '../../../engine/rule-set/criterion';
import type { RuleSet } from '../../../engine/rule-set/schema';
import type { InputSheetTexts } from '../../../locales/vi/input-sheets';
import type { QuestionWords } from '../../../locales/vi/question-words';

/** The words of a form: its headings, and how its questions are put. */
export interface FormWords {
  readonly sheets: InputSheetTexts;
  readonly questions: QuestionWords;
}

/**
 * How a criterion is answered and what each answer earns a unit of the class, in words: a form must be understood
 * without the regulation at hand. A line a statement.
 */
export function questionText(
  criterion: Criterion,
  classCode: string | undefined,
  ruleSet: RuleSet,
  { sheets, questions }: FormWords,
): string {
  const { supplier, unitOfMeasure, evidence } = criterion;
  return [
    ...(supplier === 'unit' ? [] : [questions.suppliedBy[supplier]]),
    ...ruleLines(criterion, maximumFor(criterion, classCode), ruleSet, { sheets, questions }),
    ...(unitOfMeasure === undefined ? [] : [questions.unitOfMeasure(unitOfMeasure)]),
    ...(evidence === undefined ? [] : [questions.evidence(evidence)]),
  ].join('\n');
}

/** The maximum of a class, or on a form for all classes the greatest. */
export function maximumFor({ maximum }: Criterion, classCode: string | undefined): number {
  return (classCode === undefined ? undefined : maximum[classCode]) ?? Math.max(0, ...Object.values(maximum));
}

function ruleLines({ rule }: Criterion, maximum: number, ruleSet: RuleSet, words: FormWords): string[] {
  const { questions } = words;
  switch (rule.kind) {
    case 'yes-no':
      return [questions.yesNo(maximum)];
    case 'choice':
      return [questions.chooseOne, scaleLine(rule.scale, ruleSet, words)];
    case 'percent-bands':
      return [shareLine(rule.question, words), scaleLine(rule.scale, ruleSet, words)];
    case 'ratio-to-cap':
      return [shareLine(rule.question, words), questions.fullFrom(rule.fullFrom, maximum)];
    case 'direct-points':
      return [questions.directPoints(maximum)];
  }
}

function scaleLine(code: string, ruleSet: RuleSet, { questions }: FormWords): string {
  const scale = ruleSet.scales.find((candidate) => candidate.code === code);
  return questions.earns(scale?.kind === 'bands' ? scale.bands : (scale?.options ?? []));
}

function shareLine(question: ShareQuestion, { sheets, questions }: FormWords): string {
  if (question.ask === 'percent') return questions.percent;
  const { value, total } = sheets.declaration.rounds.declared;
  return questions.counts(value, question.numerator, total, question.denominator);
}
