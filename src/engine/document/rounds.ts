import type { Answer } from '../answer';
import type { AnswerProblem, CriterionFact, Round } from '../facts';
import { fieldsByName } from './fields-by-name';

type SimpleAnswer = Exclude<Answer, { shape: 'parts' }>;

/** A fact's rounds, their keys in one order whatever the order in which a reader set them: same facts, same bytes. */
export function roundDocuments(fact: CriterionFact | undefined): Round[] {
  return (fact?.rounds ?? []).map(({ kind, answer, problem, reason, origin, by, date, cell }) => ({
    kind,
    ...(answer && { answer: answerDocument(answer) }),
    ...(problem && { problem: problemDocument(problem) }),
    ...(reason !== undefined && { reason }),
    ...(origin !== undefined && { origin }),
    ...(by !== undefined && { by }),
    ...(date !== undefined && { date }),
    ...(cell && { cell: { sheet: cell.sheet, cell: cell.cell } }),
  }));
}

/** What is wrong with an entry, its parameters by name. */
export function problemDocument({ code, parameters }: AnswerProblem): AnswerProblem {
  return { code, parameters: fieldsByName(parameters) };
}

function answerDocument(answer: Answer): Answer {
  if (answer.shape !== 'parts') return simpleAnswerDocument(answer);
  const parts = Object.entries(answer.parts).map(([part, simple]) => [part, simpleAnswerDocument(simple)] as const);
  return { shape: answer.shape, parts: fieldsByName(Object.fromEntries(parts)) };
}

function simpleAnswerDocument(answer: SimpleAnswer): SimpleAnswer {
  switch (answer.shape) {
    case 'yes-no':
      return { shape: answer.shape, value: answer.value };
    case 'option':
      return { shape: answer.shape, option: answer.option };
    case 'percent':
      return { shape: answer.shape, ratio: answer.ratio };
    case 'number':
      return { shape: answer.shape, value: answer.value };
    case 'counts':
      return { shape: answer.shape, counts: fieldsByName(answer.counts) };
    case 'list':
      return { shape: answer.shape, entries: answer.entries.map(fieldsByName) };
  }
}
