import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi, type InputSheetTexts } from '../../../locales/vi/input-sheets';
import type { CellGrid } from '../../../spreadsheet/snapshot';
import { findHeadings, headingRules } from '../../headings';
import { comparisonKey } from '../../values/vietnamese-text';
import { unitCodes, unitNames } from '../units/units-layout';

export type ResultColumn = keyof InputSheetTexts['earlier']['headings'];
export type ShareColumn = keyof InputSheetTexts['earlier']['sharesHeadings'];

export const resultColumns = Object.keys(vi.earlier.headings) as ResultColumn[];
export const shareColumns = Object.keys(vi.earlier.sharesHeadings) as ShareColumn[];

const resultSpellings: Readonly<Record<ResultColumn, readonly string[]>> = {
  unitCode: ['Mã', ...unitCodes],
  unitName: unitNames,
  content: ['Nhóm', 'Mã nhóm', 'Nội dung xếp hạng', 'Bảng'],
  points: ['Tổng điểm', 'Điểm đạt'],
  maximum: ['Tối đa'],
  rank: ['Hạng', 'Thứ hạng'],
  level: ['Mức độ', 'Xếp mức', 'Xếp loại'],
  status: ['Tình trạng xếp hạng'],
};

const results = resultColumns.map((key) => ({
  key,
  spellings: [vi.earlier.headings[key], en.earlier.headings[key], ...resultSpellings[key]],
}));

/** The long list: a row for each unit and part. */
export const resultHeadings = headingRules(results, [
  ['unitCode', 'unitName'],
  ['content'],
  ['rank', 'points', 'status'],
]);

/** A sheet called so needs no column that says which part is ranked: it is the overall result. */
export const simpleResultHeadings = headingRules(results, [
  ['unitCode', 'unitName'],
  ['rank', 'points', 'status'],
]);
const names = [vi.names.earlier, en.names.earlier, 'Năm trước', 'Kết quả kỳ trước', 'Kết quả năm trước'];

export const shareHeadings = headingRules(
  shareColumns.map((key) => ({
    key,
    spellings: [
      vi.earlier.sharesHeadings[key],
      en.earlier.sharesHeadings[key],
      ...(key === 'of' ? ['Tổng số'] : []),
      ...(key === 'count' ? ['Số lượng'] : []),
    ],
  })),
  [['class'], ['level'], ['count'], ['of']],
);

/** True where the first rows have the headings of `Kỳ trước`, or its name and the headings of a plain ranking. */
export function isEarlierSheet(head: CellGrid, name: string): boolean {
  if (findHeadings(head, resultHeadings) || findHeadings(head, shareHeadings)) return true;
  return isNamedEarlier(name) && findHeadings(head, simpleResultHeadings) !== undefined;
}

/** True for the names by which officials call the sheet (WORDING: `Kỳ trước`, read `Năm trước` too). */
export function isNamedEarlier(name: string): boolean {
  return names.some((known) => comparisonKey(known) === comparisonKey(name));
}
