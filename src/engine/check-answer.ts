import type { Answer, AnswerShape } from './answer';
import { fifteenDigits, hasDecimals, MOST_DECIMALS } from './decimal';
import type { AnswerProblem } from './facts';

/** No number in a declaration is near this; what exceeds it was mistyped (a telephone number, an account). */
export const LARGEST_NUMBER = 1e12;

type Counts = Extract<AnswerShape, { shape: 'counts' }>;

/**
 * What keeps an answer from being one to this question: its shape, or a value that cannot be true (DESIGN §4 "answer
 * errors"). Numbers are judged at Excel's 15 significant digits. Undefined: the answer can be scored.
 *
 * Parameters: `found` is the number or option as given; `minimum`, `maximum`, `decimals` the bound that it breaks;
 * `label` the count it belongs to; `lesser`, `lesserFound`, `greater`, `greaterFound` two counts that contradict.
 */
export function checkAnswer(shape: AnswerShape, answer: Answer): AnswerProblem | undefined {
  switch (shape.shape) {
    case 'yes-no':
      return answer.shape === 'yes-no' ? undefined : wrongShape(shape, answer);
    case 'option':
      return answer.shape === 'option' ? checkOption(shape, answer.option) : wrongShape(shape, answer);
    case 'percent':
      return answer.shape === 'percent' ? checkPercent(answer.ratio) : wrongShape(shape, answer);
    case 'number':
      return answer.shape === 'number' ? checkNumber(shape, answer.value) : wrongShape(shape, answer);
    case 'counts':
      return answer.shape === 'counts' ? checkCounts(shape, answer.counts) : wrongShape(shape, answer);
    case 'list':
      return answer.shape === 'list' ? undefined : wrongShape(shape, answer);
  }
}

function wrongShape(shape: AnswerShape, answer: Answer): AnswerProblem {
  return { code: 'wrong-shape', parameters: { expected: shape.shape, found: answer.shape } };
}

function checkOption(
  { options }: Extract<AnswerShape, { shape: 'option' }>,
  option: string,
): AnswerProblem | undefined {
  for (const { code } of options) if (code === option) return undefined;
  return { code: 'unknown-option', parameters: { found: option } };
}

function checkPercent(ratio: number): AnswerProblem | undefined {
  const problem = checkMagnitude(ratio);
  if (problem) return problem;
  if (fifteenDigits(ratio) > 1) return { code: 'percent-over-100', parameters: { found: ratio } };
  return checkDecimals(ratio, MOST_DECIMALS);
}

function checkNumber(shape: Extract<AnswerShape, { shape: 'number' }>, value: number): AnswerProblem | undefined {
  const { minimum, maximum, whole, decimals } = shape;
  const problem = checkMagnitude(value, minimum < 0);
  if (problem) return problem;
  const decimal = fifteenDigits(value);
  if (whole && !Number.isInteger(decimal)) return { code: 'not-whole', parameters: { found: value } };
  if (decimal < minimum) return { code: 'below-minimum', parameters: { found: value, minimum } };
  if (maximum !== undefined && decimal > maximum) {
    return { code: 'above-maximum', parameters: { found: value, maximum } };
  }
  return decimals === undefined ? undefined : checkDecimals(value, decimals);
}

function checkCounts(shape: Counts, counts: Readonly<Record<string, number>>): AnswerProblem | undefined {
  for (const { code, label } of shape.counts) {
    const count = counts[code];
    if (count === undefined) return { code: 'count-missing', parameters: { label } };
    const problem = checkMagnitude(count);
    if (problem) return { code: problem.code, parameters: { ...problem.parameters, label } };
    if (!Number.isInteger(fifteenDigits(count))) return { code: 'not-whole', parameters: { found: count, label } };
  }
  for (const code in counts) {
    if (!shape.counts.some((count) => count.code === code)) {
      return { code: 'wrong-shape', parameters: { expected: shape.shape, found: code } };
    }
  }
  return checkTogether(shape, counts);
}

/** Counts that are each possible and contradict each other; the whole is judged before what is divided by it. */
function checkTogether(shape: Counts, counts: Readonly<Record<string, number>>): AnswerProblem | undefined {
  for (const { lesser, greater } of shape.notMoreThan) {
    const lesserFound = counts[lesser] ?? 0;
    const greaterFound = counts[greater] ?? 0;
    if (fifteenDigits(lesserFound) > fifteenDigits(greaterFound)) {
      const labels = { lesser: labelOf(shape, lesser), greater: labelOf(shape, greater) };
      return { code: 'lesser-over-greater', parameters: { ...labels, lesserFound, greaterFound } };
    }
  }
  for (const code of shape.notZero ?? []) {
    if (counts[code] === 0) return { code: 'zero-denominator', parameters: { label: labelOf(shape, code) } };
  }
  return undefined;
}

function checkMagnitude(value: number, mayBeNegative = false): AnswerProblem | undefined {
  if (!Number.isFinite(value)) return { code: 'not-finite', parameters: { found: String(value) } };
  if (Math.abs(value) > LARGEST_NUMBER)
    return { code: 'too-large', parameters: { found: value, maximum: LARGEST_NUMBER } };
  if (value < 0 && !mayBeNegative) return { code: 'negative', parameters: { found: value } };
  return undefined;
}

function checkDecimals(value: number, decimals: number): AnswerProblem | undefined {
  return hasDecimals(value, decimals) ? undefined : { code: 'too-many-digits', parameters: { found: value, decimals } };
}

function labelOf(shape: Counts, code: string): string {
  return shape.counts.find((count) => count.code === code)?.label ?? code;
}
