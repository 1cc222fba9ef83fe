import type { RoundKind } from '../../../engine/facts';
import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi, type InputSheetTexts } from '../../../locales/vi/input-sheets';
import type { HeadingSpec } from '../../headings';

/** The rounds in the order in which they follow each other. */
export const roundKinds: readonly RoundKind[] = ['declared', 'verified', 'explained', 'verified-again', 'council'];

/** One cell's part in what is said of a criterion: a count of a round (from 0), who and why, evidence or a note. */
export type AnswerPart = `${RoundKind}.${number | 'reason' | 'origin' | 'by' | 'date'}` | 'evidence' | 'note';

/** What other forms call the columns (WORDING, Hà Tĩnh 2015). */
const otherSpellings: Readonly<Partial<Record<AnswerPart, readonly string[]>>> = {
  'declared.0': [
    'Số liệu kê khai',
    'Số liệu khai báo',
    'Số liệu',
    'Câu trả lời',
    'Nội dung trả lời',
    'Đơn vị trả lời',
    'Đơn vị khai',
    'Kê khai',
    'Tự đánh giá',
    'Kết quả tự đánh giá',
  ],
  'declared.1': ['Tổng số kê khai', 'Tổng'],
  'verified.0': ['Thẩm định', 'Kết quả thẩm định', 'Giá trị thẩm định', 'Số liệu thẩm tra'],
  'verified.reason': ['Lý do thẩm định', 'Lý do điều chỉnh', 'Lí do'],
  'verified.origin': ['Nguồn thẩm định'],
  'explained.reason': ['Giải trình', 'Giải trình của đơn vị'],
  'verified-again.0': ['Thẩm định lại', 'Thẩm định lần 2'],
  'council.0': ['Hội đồng', 'Ý kiến Hội đồng', 'Kết luận của Hội đồng'],
  evidence: ['Minh chứng', 'Tài liệu minh chứng', 'Hồ sơ minh chứng', 'Hồ sơ kiểm chứng'],
  note: ['Chú thích', 'Chú giải'],
};

const details = ['reason', 'origin', 'by', 'date'] as const;

/** How a part's column is headed. */
export function partHeading(part: AnswerPart, { declaration }: InputSheetTexts): string {
  if (part === 'evidence' || part === 'note') return declaration.headings[part];
  const { kind, detail } = splitPart(part);
  const headings = declaration.rounds[kind];
  if (typeof detail !== 'number') return headings[detail];
  if (detail < 2) return detail === 0 ? headings.value : headings.total;
  return declaration.furtherCount(headings.value, detail + 1);
}

/** The round of a part, and which of its counts (from 0) or details it is. */
export function splitPart(part: Exclude<AnswerPart, 'evidence' | 'note'>) {
  const dot = part.indexOf('.');
  const kind = roundKinds.find((candidate) => candidate === part.slice(0, dot)) ?? 'declared';
  const rest = part.slice(dot + 1);
  return { kind, detail: details.find((detail) => detail === rest) ?? Number(rest) };
}

/** Every part that may have a column where questions ask for up to so many counts. */
export function allParts(counts: number): AnswerPart[] {
  return [
    ...roundKinds.flatMap((kind) => [
      ...countParts(kind, counts),
      ...details.map((detail): AnswerPart => `${kind}.${detail}`),
    ]),
    'evidence',
    'note',
  ];
}

/** The cells of a round's counts. */
function countParts(kind: RoundKind, counts: number): AnswerPart[] {
  return Array.from({ length: counts }, (_, index): AnswerPart => `${kind}.${index}`);
}

/** A round that a form has columns for, with the parts of its counts and of who, why and when. */
export interface AskedRound extends Readonly<Record<(typeof details)[number], AnswerPart>> {
  readonly kind: RoundKind;
  readonly values: readonly AnswerPart[];
}

/** The rounds of which a form with these columns can hold anything, in their order. */
export function askedRounds(columns: Iterable<string>, counts: number): AskedRound[] {
  const asked = new Set([...columns].map((column) => column.split('.', 1)[0]));
  return roundKinds
    .filter((kind) => asked.has(kind))
    .map((kind) => ({
      kind,
      values: countParts(kind, counts),
      reason: `${kind}.reason`,
      origin: `${kind}.origin`,
      by: `${kind}.by`,
      date: `${kind}.date`,
    }));
}

/** Parts by every heading that they are known by. */
export function partSpecs(counts: number): HeadingSpec<AnswerPart>[] {
  return allParts(counts).map((key) => ({
    key,
    spellings: [partHeading(key, vi), partHeading(key, en), ...(otherSpellings[key] ?? [])],
  }));
}
