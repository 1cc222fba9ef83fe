import { z } from 'zod';

const simpleAnswerSchema = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.literal('yes-no').describe('A yes or a no.'),
    value: z.boolean().describe('True for yes (có), false for no (không).'),
  }),
  z.strictObject({
    shape: z.literal('option').describe('One of the options of a scale.'),
    option: z.string().describe('Code of the option.'),
  }),
  z.strictObject({
    shape: z.literal('percent').describe('A share given as one percent.'),
    ratio: z.number().describe('The share of 1: 0.855 is 85.5 %.'),
  }),
  z.strictObject({
    shape: z.literal('number').describe('A plain number.'),
    value: z.number().describe('The number, as the cell holds it.'),
  }),
  z.strictObject({
    shape: z.literal('counts').describe('Several named counts side by side.'),
    counts: z.record(z.string(), z.number()).describe('The counts by name, such as `numerator` and `denominator`.'),
  }),
  z.strictObject({
    shape: z.literal('list').describe('A repeated list, such as the services offered.'),
    entries: z.array(z.record(z.string(), z.string())).describe('One record of texts an entry, by column.'),
  }),
]);

/** Version 1 has room for answers in several parts (quarters, parts of a sum); no kind of this version asks for one. */
export const answerSchema = z.union([
  simpleAnswerSchema,
  z.strictObject({
    shape: z.literal('parts').describe('An answer in several parts, such as quarters.'),
    parts: z.record(z.string(), simpleAnswerSchema).describe('The answers by part.'),
  }),
]);

/**
 * An answer, by shape (DESIGN §3): a small closed set, so that workbook/ lays out, reads and validates by shape and
 * never by kind of criterion. Numbers are as a cell holds them; the engine takes them at Excel's 15 significant digits.
 */
export type Answer = z.infer<typeof answerSchema>;

/** What a kind of criterion asks for, with what is needed to lay the question out and to read the answer. */
export type AnswerShape =
  | { readonly shape: 'yes-no' }
  | { readonly shape: 'option'; readonly options: readonly { readonly code: string; readonly label: string }[] }
  | { readonly shape: 'percent' }
  | {
      readonly shape: 'number';
      readonly minimum: number;
      readonly maximum?: number;
      readonly whole: boolean;
      readonly decimals?: number;
    }
  | {
      readonly shape: 'counts';
      readonly counts: readonly { readonly code: string; readonly label: string }[];
      /** `counts.lesser` may not exceed `counts.greater`. */
      readonly notMoreThan: readonly { readonly lesser: string; readonly greater: string }[];
      /** Counts that are divided by, and so may not be zero. */
      readonly notZero?: readonly string[];
    }
  | { readonly shape: 'list'; readonly columns: readonly { readonly code: string; readonly label: string }[] };
