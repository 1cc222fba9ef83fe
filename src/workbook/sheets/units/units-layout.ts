import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi, type InputSheetTexts } from '../../../locales/vi/input-sheets';
import type { CellGrid } from '../../../spreadsheet/snapshot';
import { findHeadings, headingRules } from '../../headings';

export type UnitColumn = keyof InputSheetTexts['units']['headings'];

/** The columns behind STT, in their order. */
export const unitColumns = Object.keys(vi.units.headings) as UnitColumn[];

/** Other headings by which a column is known; `unitNames` and `unitCodes` serve every sheet that names units. */
export const unitNames = [
  'Tên cơ quan',
  'Tên đơn vị',
  'Cơ quan',
  'Đơn vị',
  'Cơ quan, đơn vị',
  'Tên cơ quan, đơn vị',
  'Cơ quan/Đơn vị',
];
export const unitCodes = ['Mã đơn vị', 'Mã cơ quan', 'Mã định danh'];

const otherSpellings: Readonly<Partial<Record<UnitColumn, readonly string[]>>> = {
  code: unitCodes,
  name: unitNames,
  longName: ['Tên đầy đủ của cơ quan', 'Tên trong văn bản'],
  aliases: ['Tên gọi khác', 'Tên cũ', 'Tên viết tắt'],
  class: ['Cấp', 'Loại đơn vị', 'Nhóm đơn vị'],
  parent: ['Cơ quan chủ quản', 'Đơn vị cấp trên', 'Trực thuộc đơn vị'],
  notAssessed: ['Không đánh giá', 'Lý do không đánh giá'],
  notApplicable: ['Nhóm không áp dụng', 'Tiêu chí không áp dụng', 'Không áp dụng'],
  citation: ['Căn cứ pháp lý'],
};

export const unitHeadings = headingRules(
  unitColumns.map((key) => ({
    key,
    spellings: [vi.units.headings[key], en.units.headings[key], ...(otherSpellings[key] ?? [])],
  })),
  [['name'], ['class']],
);

/** True where the first rows have the headings of `Danh sách đơn vị`. */
export function isUnitsSheet(head: CellGrid): boolean {
  return findHeadings(head, unitHeadings) !== undefined;
}

/** Stands in a list of lines for an entry that has none, so that the lines of neighbouring cells stay in step. */
export const NO_LINE = '–';
