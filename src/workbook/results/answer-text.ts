import type { Answer, AnswerShape } from '../../engine/answer';
import type { Round } from '../../engine/facts';
import type { ResultTexts } from './texts';

/** A round's answer as an official reads it; an entry that was not understood as it was typed; empty for no round. */
export function roundText(round: Round | undefined, shape: AnswerShape, { answers }: ResultTexts['logs']): string {
  if (round?.problem) return answers.invalid(String(round.problem.parameters['found'] ?? ''));
  return round?.answer ? answerText(round.answer, shape, answers) : '';
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
      const labels = new Map(shape.shape === 'counts' ? shape.counts.map(({ code, label }) => [code, label]) : []);
      return Object.entries(answer.counts)
        .map(([code, value]) => answers.count(labels.get(code) ?? code, value))
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
