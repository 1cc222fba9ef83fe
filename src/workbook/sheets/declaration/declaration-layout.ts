import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import type { CellGrid } from '../../../spreadsheet/snapshot';
import { columnsByMeaning, findHeadings, headingRules, type HeadingRules } from '../../headings';
import { unitNames } from '../units/units-layout';
import { partSpecs, type AnswerPart } from './answer-parts';

/** Columns of a unit's form that say what is asked; the parts of the answer stand beside them. */
export type QuestionColumn = 'code' | 'name' | 'rule' | 'maximum';
export type FormColumn = QuestionColumn | 'ordinal' | AnswerPart;

const { headings } = vi.declaration;

/** The headings of a form whose widest question takes so many cells. */
export function formHeadings(counts: number): HeadingRules<FormColumn> {
  return headingRules<FormColumn>(
    [
      { key: 'code', spellings: [headings.code, en.declaration.headings.code, 'Mã tiêu chí', 'Mã số'] },
      // Official forms number their questions in the column TT; it is the code where there is no other.
      { key: 'ordinal', spellings: ['TT', 'STT', 'Số TT', en.ordinal] },
      {
        key: 'name',
        spellings: [
          headings.name,
          en.declaration.headings.name,
          'Tên tiêu chí',
          'Tiêu chí thành phần',
          'Nội dung',
          'Chỉ số',
          'Chỉ tiêu',
        ],
      },
      { key: 'rule', spellings: [headings.rule, en.declaration.headings.rule, 'Cách tính điểm', 'Thang điểm'] },
      { key: 'maximum', spellings: [headings.maximum, en.declaration.headings.maximum, 'Điểm chuẩn'] },
      ...partSpecs(counts),
    ],
    [
      ['code', 'ordinal'],
      ['declared.0', 'verified.0'],
      ['name', 'code'],
    ],
  );
}

const recognised = formHeadings(2);
const perUnit = headingRules([{ key: 'unit', spellings: unitNames }], [['unit']]);

/** True where the first rows have a form's headings, and no column of units: a table of many units is none. */
export function isDeclarationSheet(head: CellGrid): boolean {
  const found = findHeadings(head, recognised);
  return found !== undefined && columnsByMeaning(head.get(found.row) ?? new Map(), perUnit.keys).size === 0;
}
