import { formatDecimal } from './numbers';

/** How a question is answered and what an answer earns, as a form says it beside each criterion. */
export const questionWords = {
  yesNo: (points: number) => `Có: ${formatDecimal(points)} điểm; Không: 0 điểm.`,
  chooseOne: 'Chọn một nội dung trong danh sách.',
  /** What each answer of a scale earns, the best first. */
  earns: (scale: readonly { readonly label: string; readonly points: number }[]) =>
    `${scale.map(({ label, points }) => `${label}: ${formatDecimal(points)}`).join('; ')} điểm.`,
  percent: 'Ghi tỷ lệ (%).',
  counts: (value: string, numerator: string, total: string, denominator: string) =>
    `${value}: ${numerator}. ${total}: ${denominator}.`,
  fullFrom: (percent: number, points: number) =>
    `Từ ${formatDecimal(percent)}% trở lên: ${formatDecimal(points)} điểm; dưới ${formatDecimal(percent)}%: tính điểm theo tỷ lệ.`,
  directPoints: (points: number) => `Chấm trực tiếp, từ 0 đến ${formatDecimal(points)} điểm.`,
  suppliedBy: { assessor: 'Cơ quan đánh giá ghi.', system: 'Lấy từ số liệu hệ thống.' },
  unitOfMeasure: (unit: string) => `Đơn vị tính: ${unit}.`,
  evidence: (evidence: string) => `Tài liệu kiểm chứng: ${evidence}.`,
  notApplicable: (reason: string) => `Không áp dụng: ${reason}`,
};

export type QuestionWords = typeof questionWords;
