import type { RuleSetProblemCode } from '../../engine/rule-set/problem';
import type { FindingText } from './finding-text';
import { ruleSetProblems } from './rule-set-problems';

/** Columns of `Bộ tiêu chí` and what they hold. */
const contents: Readonly<Record<string, string>> = {
  text: 'Chữ',
  number: 'Số',
  date: 'Ngày, ghi theo thứ tự ngày/tháng/năm',
  mark: 'Dấu x, hoặc để trống',
};

export const ruleSetFindings = {
  'rule-set-missing': () => ({
    found: 'Tệp không có trang tính “Bộ tiêu chí”.',
    expected: 'Bộ tiêu chí dùng để chấm nằm trong chính tệp này.',
    todo: 'Thêm trang tính “Bộ tiêu chí” từ tệp mẫu, hoặc tạo lại tệp từ mẫu.',
  }),
  'rule-set-cell-unreadable': (p: { found: string; expected: string }) => ({
    found: `ghi “${p.found}”, không đọc được.`,
    expected: `${contents[p.expected] ?? p.expected}.`,
    todo: 'Sửa lại tại ô này.',
  }),
  /** What the loader or the linter found, with its own parameters beside the code. */
  'rule-set-problem': (p: { problem: RuleSetProblemCode }) => ruleSetProblems[p.problem](p),
  'rule-set-row-without-group': (p: { code: string; parent: string }) => ({
    found: `“${p.code}” ghi thuộc nhóm “${p.parent}”, nhóm này không có hoặc chứa chính nó.`,
    expected: 'Mã một nhóm trong cột “Mã”.',
    todo: 'Sửa lại cột “Thuộc nhóm” của dòng này.',
  }),
} satisfies Readonly<Record<string, (p: never) => FindingText>>;
