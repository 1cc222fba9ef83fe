import type { Answer, AnswerShape } from '../answer';
import { decimalFraction, fifteenDigits } from '../decimal';
import type { Fraction } from '../fraction';
import type { ShareQuestion } from '../rule-set/criterion';
import { wrongShape } from './kind';

/** A share as a reason carries it: the counts where counts were asked for, else the percent. */
export type ShareParameters =
  { readonly numerator: number; readonly denominator: number } | { readonly percent: number };

/** What a question for a share asks: one percent, or a part beside its whole. */
export function shareShape(question: ShareQuestion): AnswerShape {
  if (question.ask === 'percent') return { shape: 'percent' };
  return {
    shape: 'counts',
    counts: [
      { code: 'numerator', label: question.numerator },
      { code: 'denominator', label: question.denominator },
    ],
    notMoreThan: [{ lesser: 'numerator', greater: 'denominator' }],
    notZero: ['denominator'],
  };
}

/** The share that an answer gives, between 0 and 1 and exact. */
export function shareOf(answer: Answer): Fraction {
  if (answer.shape === 'percent') return decimalFraction(answer.ratio);
  if (answer.shape !== 'counts') return wrongShape(answer);
  const { numerator, denominator } = answer.counts;
  if (numerator === undefined || denominator === undefined) return wrongShape(answer);
  return { numerator: fifteenDigits(numerator), denominator: fifteenDigits(denominator) };
}

/** The percent that a decimal share stands for: the double nearest to it, which prints as the decimal itself. */
export function percentOf({ numerator, denominator }: Fraction): number {
  return denominator < 100 ? (numerator * 100) / denominator : numerator / (denominator / 100);
}
