import fc from 'fast-check';
import type { Answer, AnswerShape } from '../../src/engine/answer';
import type { CriterionFact, Declaration, Round, RoundKind } from '../../src/engine/facts';
import { Questionnaire } from '../../src/workbook/questions';
import { ruleSet } from './small-workbook';

/** What officials write: letters with marks, digits, signs, also ones that a formula or a code would begin with. */
const words = fc
  .array(
    fc.constantFrom(
      'Sở',
      'Tài chính',
      '=SUM(A1)',
      '+84',
      '-5',
      '@ubnd',
      '“Có”',
      'đạt 85,5%',
      'Quyết định số 305/QĐ-UBND',
      '0',
      'x',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

/** One line of text that says something: a lone dash or nothing means nothing. */
export const line = words;
/** Text of one or two lines. */
export const paragraph = fc.array(words, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n'));
export const isoDate = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** An object of the properties that are not undefined, since optional fields are absent and never undefined. */
export function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** An answer that its question accepts. */
export function answerTo(shape: AnswerShape): fc.Arbitrary<Answer> {
  switch (shape.shape) {
    case 'yes-no':
      return fc.boolean().map((value) => ({ shape: 'yes-no', value }));
    case 'option':
      return fc.constantFrom(...shape.options).map(({ code }) => ({ shape: 'option', option: code }));
    case 'percent':
      return fc.integer({ min: 0, max: 10_000 }).map((parts) => ({ shape: 'percent', ratio: parts / 10_000 }));
    case 'number':
      return fc
        .integer({ min: shape.minimum * 4, max: (shape.maximum ?? 1000) * 4 })
        .map((quarters) => ({ shape: 'number', value: quarters / 4 }));
    case 'counts':
      return fc
        .tuple(fc.nat(100_000), fc.nat(100_000))
        .map(([a, b]) => ({ shape: 'counts', counts: { numerator: Math.min(a, b), denominator: Math.max(a, b, 1) } }));
    case 'list':
      throw new Error('lists are made by listOf');
  }
}

/** A later round may be empty but for its details; a verified value always has its reason. */
function round(kind: RoundKind, shape: AnswerShape): fc.Arbitrary<Round> {
  const reason = kind === 'declared' ? option(paragraph) : paragraph;
  return fc
    .record({
      answer: answerTo(shape),
      reason,
      origin: option(line),
      by: option(line),
      date: option(isoDate),
    })
    .map((details) => ({ kind, ...present(details) }) as Round);
}

const kinds: readonly RoundKind[] = ['declared', 'verified', 'explained', 'verified-again', 'council'];

/** A whole form of a class: every criterion answered in the first round or not at all, and some again later. */
export function declarationOf(unit: string, classCode: string, laterRounds = true): fc.Arbitrary<Declaration> {
  const questions = [...new Questionnaire(ruleSet).of(classCode).values()];
  const factOf = ({ criterion, shape }: (typeof questions)[number]): fc.Arbitrary<CriterionFact> =>
    fc
      .record({
        rounds: fc
          .tuple(...kinds.map((kind, index) => (index === 0 ? round(kind, shape) : option(round(kind, shape)))))
          .map((all) => all.filter((entry, index) => entry !== undefined && (index === 0 || laterRounds)) as Round[]),
        evidence: option(paragraph),
        note: option(paragraph),
      })
      .map((fact) => ({ criterion: criterion.code, ...present(fact) }) as CriterionFact);
  const services = fc.array(line, { minLength: 1, maxLength: 5 }).map((names): CriterionFact[] => [
    {
      criterion: 'services',
      rounds: [{ kind: 'declared', answer: { shape: 'list', entries: names.map((name) => ({ name })) } }],
    },
  ]);
  return fc
    .record({
      facts: fc.tuple(...questions.map(factOf)),
      reportItems: classCode === 'huyen' ? option(services) : fc.constant(undefined),
    })
    .map((form) => ({ unit, ...present(form) }) as Declaration);
}

/** Facts without the cells that they stand in, which only a workbook knows. */
export function withoutCells(read: unknown): unknown {
  return JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'cell' ? undefined : value)));
}
