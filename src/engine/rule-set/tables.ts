import { z } from 'zod';

const common = {
  /** The printed number, also the sheet's name after "Bảng ": "1.3a". */
  number: z.string(),
  class: z.string(),
  /** A group's code; absent for the overall result. */
  group: z.string().optional(),
  /** The printed title, "Bảng 1.1. Xếp hạng …", without a sign at its end (ANNEX.md). */
  title: z.string(),
  /** The line under the title of a table in two parts: "a) Đánh giá về cung cấp thông tin …". */
  subtitle: z.string().optional(),
  /** The group's short title in the list of tables; parts of one table share it and are listed once. */
  listedAs: z.string().optional(),
  citation: z.string(),
};

/** What a group prints for a class is data: a ranked table or a list; a group without an entry prints nothing. */
export const tableSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('ranking'),
    /** False where the earlier period had no such table (1.3b). */
    showEarlierRank: z.boolean(),
    /** The sentence before the table; `{count}` is the number of ranked units. */
    leadIn: z.string().optional(),
    /** The figure of the shares of each level, after this table. */
    figure: z.strictObject({ number: z.string(), caption: z.string() }).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('list'),
    reportItem: z.string(),
    /**
     * The sentence before the list; `{count}`, `{of}` and `{units}` are computed from who listed anything,
     * `{share:3.2.1}` is the share of the class's assessed units that count anything under that criterion.
     */
    leadIn: z.string().optional(),
  }),
]);
export type TableDefinition = z.infer<typeof tableSchema>;
export type RankingTable = Extract<TableDefinition, { kind: 'ranking' }>;
export type ListTable = Extract<TableDefinition, { kind: 'list' }>;
