import type { Answer, AnswerShape } from '../../engine/answer';
import type { Round } from '../../engine/facts';
import type { ResultTexts } from './texts';

/** A round's answer as an official reads it; where it is not valid, as it was given; empty for no answer. */
export function roundText(round: Round | undefined, shape: AnswerShape, { answers }: ResultTexts['logs']): string {
  const answered = round?.answer && answerText(round.answer, shape, answers);
  if (!round?.problem) return answered ?? '';
  const { found } = round.problem.parameters;
  return answers.invalid(answered ?? (typeof found === 'number' ? answers.number(found) : found));
}

function answerText(answer: Answer, shape: AnswerShape, answers: ResultTexts['logs']['answers']): string {
  switch (answer.shape) {
    case 'yes-no':
      return answer.value ? answers.yes : answers.no;
    case 'option': {
      const options = shape.shape === 'option' ? shape.options : [];
      return options.find(({ code }) => code === answer.option)?.label ?? answer.option;
    }
    case 'percent':
      return answers.percent(answer.ratio);
    case 'number':
      return answers.number(answer.value);
    case 'counts': {
      const asked = shape.shape === 'counts' ? shape.counts : [];
      const place = (code: string) => asked.findIndex((count) => count.code === code);
      return Object.entries(answer.counts)
        .sort(([left], [right]) => place(left) - place(right))
        .map(([code, value]) => answers.count(asked[place(code)]?.label ?? code, value))
        .join('\n');
    }
    case 'list':
      return answers.entries(answer.entries.length);
    case 'parts':
      return Object.values(answer.parts)
        .map((part) => answerText(part, shape, answers))
        .join('\n');
  }
}
