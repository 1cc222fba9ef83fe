import type { Declaration, Round } from '../../../engine/facts';
import { allParts, splitPart, type AnswerPart } from './answer-parts';

/** Columns that an empty form has; others join where a declaration has something to put into them. */
const ALWAYS: ReadonlySet<AnswerPart> = new Set(['verified.reason', 'verified.origin', 'evidence', 'note']);

/** The parts of an answer that forms for these declarations have columns for, in the order of the rounds. */
export function formParts(counts: number, declarations: readonly Declaration[]): AnswerPart[] {
  const rounds = declarations.flatMap(({ facts }) => facts.flatMap((fact) => fact.rounds));
  return allParts(counts).filter((part) => ALWAYS.has(part) || isUsed(part, rounds));
}

function isUsed(part: AnswerPart, rounds: readonly Round[]): boolean {
  if (part === 'evidence' || part === 'note') return true;
  const { kind, detail } = splitPart(part);
  const ofKind = rounds.filter((round) => round.kind === kind);
  if (typeof detail === 'number') return kind === 'declared' || kind === 'verified' || ofKind.length > 0;
  return ofKind.some((round) => round[detail] !== undefined);
}
