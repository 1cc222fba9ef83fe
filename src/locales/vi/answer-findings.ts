import type { AnswerProblem } from '../../engine/facts';
import type { FindingText } from './finding-text';
import { formatDecimal } from './numbers';

/**
 * Parameters of an answer's problem: the engine's or the reader's own, and beside them `typed`, the entry as the cell
 * shows it, and for counts `otherCell`.
 */
type AnswerParameters = Readonly<Record<string, string | number>>;

const text = (p: AnswerParameters, name: string) => String(p[name] ?? '');
const number = (p: AnswerParameters, name: string) => formatDecimal(Number(p[name] ?? 0));
const typed = (p: AnswerParameters) => `ghi “${text(p, 'typed')}”`;
const ofCount = (p: AnswerParameters) => (text(p, 'label') === '' ? '' : ` (${text(p, 'label')})`);
const HERE = 'Sửa lại tại ô này.';

/** Why an entry is no number. */
const notNumbers: Readonly<Record<string, string>> = {
  'text-for-number': 'không phải là số',
  'boolean-for-number': 'là giá trị đúng/sai, không phải là số',
  'date-for-number': 'ô đang có định dạng ngày tháng nên không rõ là số nào',
  'misplaced-separator': 'dấu chấm, dấu phẩy đặt không đúng chỗ',
};

/** Why an entry allows several readings; `{candidates}` stands in for them. */
const questions: Readonly<Record<string, (entry: string, candidates: string) => string>> = {
  'not-yet': (entry) => `chưa rõ “${entry}” nghĩa là “Không” hay là chưa khai.`,
  'not-known': (entry) => `“${entry}” chưa phải là câu trả lời.`,
  'entry-not-asked': (entry) => `ghi “${entry}” trong khi tiêu chí này không hỏi số ở ô này.`,
  'near-option': (entry, candidates) => `chưa rõ “${entry}” có phải là ${candidates}.`,
};

export const answerFindings = {
  'not-a-number': (p: AnswerParameters) => ({
    found: `${typed(p)}, ${notNumbers[text(p, 'why')] ?? notNumbers['text-for-number']}.`,
    expected: `Một số${ofCount(p)}, ví dụ 85,5.`,
    todo: HERE,
  }),
  'not-yes-or-no': (p) => ({
    found: `${typed(p)}, không rõ là Có hay Không.`,
    expected: '“Có” hoặc “Không”.',
    todo: HERE,
  }),
  'unknown-option': (p) => ({
    found: `${typed(p)}, không có trong các lựa chọn của tiêu chí.`,
    expected: `Một trong các nội dung: ${text(p, 'options')}.`,
    todo: 'Chọn lại trong danh sách tại ô này.',
  }),
  unclear: (p) => ({
    found:
      questions[text(p, 'why')]?.(text(p, 'typed'), text(p, 'candidates')) ??
      `chưa rõ “${text(p, 'typed')}” là ${text(p, 'candidates')}.`,
    expected: 'Một câu trả lời chỉ có một cách hiểu.',
    todo: 'Chọn cách hiểu và ghi lại tại ô này.',
  }),
  'formula-error': (p) => ({
    found: `công thức báo ${text(p, 'typed')}, không có giá trị.`,
    expected: 'Công thức cho ra kết quả, hoặc một giá trị ghi trực tiếp.',
    todo: 'Sửa công thức, hoặc ghi giá trị vào ô này.',
  }),
  'formula-not-calculated': () => ({
    found: 'công thức chưa được tính nên chưa có giá trị.',
    expected: 'Kết quả của công thức đã được lưu trong tệp.',
    todo: 'Mở bằng Excel, tính lại (phím F9) và lưu.',
  }),
  'not-finite': (p) => ({
    found: `${typed(p)}, lớn hơn mọi số mà Excel ghi được.`,
    expected: `Một số hữu hạn${ofCount(p)}.`,
    todo: HERE,
  }),
  'too-large': (p) => ({
    found: `${typed(p)}, lớn bất thường${ofCount(p)}.`,
    expected: `Một số không quá ${number(p, 'maximum')}.`,
    todo: 'Kiểm tra xem có ghi nhầm số điện thoại, số tài khoản hay thừa chữ số; sửa lại tại ô này.',
  }),
  'too-many-digits': (p) => ({
    found: `${typed(p)}, nhiều chữ số hơn mức tính được.`,
    expected:
      text(p, 'decimals') === '' ? 'Không quá 15 chữ số.' : `Không quá ${number(p, 'decimals')} chữ số sau dấu phẩy.`,
    todo: 'Làm tròn rồi ghi lại tại ô này.',
  }),
  negative: (p) => ({ found: `${typed(p)}, là số âm${ofCount(p)}.`, expected: 'Số từ 0 trở lên.', todo: HERE }),
  'not-whole': (p) => ({
    found: `${typed(p)}, không phải là số nguyên${ofCount(p)}.`,
    expected: 'Số đếm là số nguyên.',
    todo: HERE,
  }),
  'below-minimum': (p) => ({
    found: `${typed(p)}, nhỏ hơn mức thấp nhất.`,
    expected: `Số từ ${number(p, 'minimum')} trở lên.`,
    todo: HERE,
  }),
  'above-maximum': (p) => ({
    found: `${typed(p)}, lớn hơn mức cao nhất.`,
    expected: `Số không quá ${number(p, 'maximum')}.`,
    todo: HERE,
  }),
  'percent-over-100': (p) => ({
    found: `${typed(p)}, lớn hơn 100%.`,
    expected: 'Tỷ lệ từ 0% đến 100%.',
    todo: HERE,
  }),
  'lesser-over-greater': (p) => ({
    found:
      `${number(p, 'lesserFound')} (${text(p, 'lesser')}), nhiều hơn tổng số ` +
      `${number(p, 'greaterFound')} (${text(p, 'greater')}) ở ô ${text(p, 'otherCell')}.`,
    expected: 'Không nhiều hơn tổng số.',
    todo: 'Đối chiếu lại hai số.',
  }),
  'zero-denominator': (p) => ({
    found: `tổng số bằng 0${ofCount(p)} nên không tính được tỷ lệ.`,
    expected: 'Tổng số lớn hơn 0.',
    todo: 'Ghi lại tổng số. Nếu đơn vị không có nội dung này, ghi phần không áp dụng trong “Danh sách đơn vị”.',
  }),
  'count-missing': (p) => ({
    found: `chưa ghi số${ofCount(p)}, trong khi số kia đã ghi.`,
    expected: 'Đủ cả hai số.',
    todo: 'Ghi nốt số còn thiếu tại ô này.',
  }),
  'wrong-shape': (p) => ({
    found: `${typed(p)}, không đúng dạng mà tiêu chí hỏi.`,
    expected: 'Câu trả lời theo cột “Cách trả lời và tính điểm”.',
    todo: HERE,
  }),
  'reason-missing': () => ({
    found:
      'có số liệu thẩm định nhưng chưa ghi lý do và nguồn ' +
      '(kiểm tra chuyên đề, kiểm tra CCHC, kiểm tra Trang TTĐT, tài liệu).',
    expected: 'Số liệu thẩm định đi cùng lý do.',
    todo: 'Ghi lý do và nguồn, hoặc xóa số liệu thẩm định.',
  }),
  'answer-missing': (p) => ({
    found: `chưa trả lời tiêu chí ${text(p, 'criterion')} (${text(p, 'name')}).`,
    expected: 'Câu trả lời của đơn vị, hoặc số liệu thẩm định.',
    todo: 'Bổ sung câu trả lời. Ô trống không được hiểu là “Không” hay 0.',
  }),
  'answers-all-missing': (p) => ({
    found: `phiếu của ${text(p, 'unit')} chưa trả lời tiêu chí nào trong ${number(p, 'count')} tiêu chí.`,
    expected: 'Phiếu đã khai.',
    todo: 'Thay bằng phiếu đã khai của đơn vị.',
  }),
} satisfies Readonly<
  Record<AnswerProblem['code'] | 'answer-missing' | 'answers-all-missing', (p: AnswerParameters) => FindingText>
>;
