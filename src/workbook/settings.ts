import type { Period } from '../engine/scoring-input';

/** What `Kỳ đánh giá` says: titles and headings of the annex come from it, blank where unknown (DESIGN §4). */
export interface Settings {
  /** "Ủy ban nhân dân tỉnh Bình Định". */
  readonly agency?: string;
  /** "tỉnh Bình Định", as it reads on in a sentence. */
  readonly province?: string;
  /** Who signs the decision: "Chủ tịch UBND tỉnh Bình Định". */
  readonly signer?: string;
  readonly decisionNumber?: string;
  /** ISO date. */
  readonly decisionDate?: string;
  readonly period: Period;
  /** The period that is compared with. */
  readonly earlierPeriod?: Period;
  /** Mẫu 1.3 (văn bản kèm theo) or Mẫu 2.1, 2.2 (Phụ lục) of Decree 30/2020. */
  readonly form: 'accompanying' | 'annex';
  /** The document's name, "KẾT QUẢ", and what it is about, in sentence case. */
  readonly documentName: string;
  readonly subject: string;
  /** Dự thảo · Đã chốt số liệu · Đã ban hành. */
  readonly runState: 'draft' | 'frozen' | 'issued';
  /** "In không màu". */
  readonly blackAndWhite: boolean;
  /** A warning about the file that stands on its first sheet. */
  readonly fileNote?: string;
}
