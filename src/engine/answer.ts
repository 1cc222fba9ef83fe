import { z } from 'zod';

const simpleAnswerSchema = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('yes-no'), value: z.boolean() }),
  z.strictObject({ shape: z.literal('option'), option: z.string() }),
  /** A share of 1: 0.855 is 85.5 %. */
  z.strictObject({ shape: z.literal('percent'), ratio: z.number() }),
  z.strictObject({ shape: z.literal('number'), value: z.number() }),
  /** Several named counts, such as `numerator` and `denominator`. */
  z.strictObject({ shape: z.literal('counts'), counts: z.record(z.string(), z.number()) }),
  /** A repeated list, such as the services offered: one record of texts an entry. */
  z.strictObject({ shape: z.literal('list'), entries: z.array(z.record(z.string(), z.string())) }),
]);

/** Version 1 has room for answers in several parts (quarters, parts of a sum); no kind of this version asks for one. */
export const answerSchema = z.union([
  simpleAnswerSchema,
  z.strictObject({ shape: z.literal('parts'), parts: z.record(z.string(), simpleAnswerSchema) }),
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
