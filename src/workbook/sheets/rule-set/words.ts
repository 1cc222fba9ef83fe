import type { CriterionKindName } from '../../../engine/rule-set/criterion';
import type { PolicyName } from '../../../engine/rule-set/policies';
import { comparisonKey } from '../../values/vietnamese-text';

/** Codes of the schema and the words by which officials know them (WORDING.md); the sheet shows only the words. */
export type Words<Code extends string> = Readonly<Record<Code, string>>;

export const GROUP_WORD = 'Nhóm';

export const kindWords: Words<CriterionKindName> = {
  'yes-no': 'Có / không',
  choice: 'Lựa chọn',
  'percent-bands': 'Tỷ lệ theo bậc',
  'ratio-to-cap': 'Theo tỷ lệ, đủ ngưỡng đạt tối đa',
  'direct-points': 'Chấm trực tiếp',
};

export const askWords: Words<'percent' | 'counts'> = {
  percent: 'Hỏi tỷ lệ %',
  counts: 'Hỏi hai số đếm',
};

export const supplierWords: Words<'unit' | 'assessor' | 'system'> = {
  unit: 'Đơn vị khai',
  assessor: 'Người chấm',
  system: 'Số liệu hệ thống',
};

export const scaleKindWords: Words<'bands' | 'options'> = { bands: 'Bậc tỷ lệ', options: 'Lựa chọn' };

export const tableKindWords: Words<'ranking' | 'list'> = { ranking: 'Bảng xếp hạng', list: 'Danh sách' };

export const policyWords: Words<PolicyName> = {
  ties: 'Đồng hạng',
  rankBy: 'Xếp hạng theo',
  rankOn: 'So sánh để xếp hạng',
  bandEdge: 'Đúng bằng ngưỡng',
  pointRounding: 'Làm tròn điểm tính theo tỷ lệ',
  percentDecimals: 'Số chữ số thập phân của tỷ lệ',
  missing: 'Tiêu chí chưa khai',
};

export const tieWords: Words<'dense' | 'competition'> = {
  dense: 'Hạng liền nhau (1, 1, 2)',
  competition: 'Hạng cách quãng (1, 1, 3)',
};
export const rankByWords: Words<'points' | 'ratio'> = {
  points: 'Tổng điểm',
  ratio: 'Tỷ lệ so với điểm tối đa áp dụng',
};
export const rankOnWords: Words<'exact' | 'printed'> = {
  exact: 'Trước khi làm tròn',
  printed: 'Sau khi làm tròn như bản in',
};
export const bandEdgeWords: Words<'upper' | 'lower'> = {
  upper: 'Đúng bằng ngưỡng thì xếp mức trên',
  lower: 'Đúng bằng ngưỡng thì xếp mức dưới',
};
export const roundingModeWords: Words<'half-up' | 'half-even' | 'down'> = {
  'half-up': 'Đến bội số gần nhất, nửa thì lên',
  'half-even': 'Đến bội số gần nhất, nửa thì về số chẵn',
  down: 'Bỏ phần lẻ',
};
export const missingWords: Words<'not-ranked' | 'zero'> = {
  'not-ranked': 'Chưa xếp hạng đơn vị',
  zero: 'Tính 0 điểm',
};

/** The code whose words a cell holds, in whatever spelling; undefined where it is none of them. */
export function codeOf<Code extends string>(words: Words<Code>, typed: string): Code | undefined {
  const key = comparisonKey(typed);
  return (Object.keys(words) as Code[]).find((code) => comparisonKey(words[code]) === key || code === typed);
}
