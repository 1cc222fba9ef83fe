import type { RuleSetProblemCode } from '../../engine/rule-set/problem';
import type { FindingText } from './finding-text';
import { formatDecimal } from './numbers';

export type ProblemParameters = Readonly<Record<string, string | number>>;
export type RuleSetProblemTexts = Readonly<Record<RuleSetProblemCode, (p: ProblemParameters) => FindingText>>;

const here = 'Sửa lại tại chỗ này.';
const text = (found: string, expected: string, todo = here): FindingText => ({ found, expected, todo });

/** The schema's own names of types and formats, in officials' words. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'có hoặc không',
  array: 'danh sách',
  object: 'bảng nhiều mục',
  record: 'bảng nhiều mục',
};
const formatWords: Readonly<Record<string, string>> = {
  date: 'Ngày, ghi theo thứ tự ngày/tháng/năm.',
  '/^[a-z0-9-]{3,60}$/': 'Chữ thường không dấu, chữ số và dấu gạch nối, từ 3 đến 60 ký tự.',
  '/^[0-9A-F]{6}$/': 'Mã màu gồm sáu ký tự 0–9, A–F, ví dụ E2EFDA.',
};

const shown = (value: string | number | undefined) =>
  typeof value === 'number' ? formatDecimal(value) : String(value);

/** Rà soát bộ tiêu chí: what the loader and the linter find, by code; the place stands before it. */
export const ruleSetProblems: RuleSetProblemTexts = {
  'schema-version': (p) =>
    text(
      `phiên bản cấu trúc ${p['found']}.`,
      `Phiên bản ${p['supported']}.`,
      'Dùng bản phần mềm mới hơn, hoặc bộ tiêu chí đúng phiên bản.',
    ),
  'field-missing': (p) =>
    text(
      `còn thiếu nội dung bắt buộc${p['heading'] ? ` ở cột “${p['heading']}”` : ''}.`,
      'Nội dung này phải có.',
      'Bổ sung vào dòng này.',
    ),
  'field-unknown': (p) =>
    text(
      `có mục “${p['field']}” không thuộc bộ tiêu chí.`,
      'Các mục như trong bộ tiêu chí mẫu.',
      'Bỏ mục này hoặc sửa lại tên.',
    ),
  'wrong-type': (p) => text('nội dung không đúng loại.', `Loại ${typeWords[p['expected'] ?? ''] ?? p['expected']}.`),
  'wrong-value': (p) => text('nội dung không thuộc các giá trị cho phép.', `Một trong các giá trị: ${p['expected']}.`),
  'wrong-format': (p) =>
    text('nội dung không đúng dạng.', formatWords[p['expected'] ?? ''] ?? 'Dạng như trong bộ tiêu chí mẫu.'),
  'too-small': (p) =>
    text(
      'giá trị hoặc số dòng quá nhỏ.',
      p['above'] === undefined ? `Ít nhất ${shown(p['minimum'])}.` : `Lớn hơn ${shown(p['above'])}.`,
    ),
  'too-large': (p) => text('giá trị quá lớn hoặc quá dài.', `Nhiều nhất ${shown(p['maximum'])}.`),
  'not-supported': (p) =>
    text(
      `có “${p['field']}”, bản phần mềm này chưa tính được.`,
      'Bộ tiêu chí không có phần này.',
      'Bỏ phần này, hoặc dùng bản phần mềm mới hơn.',
    ),
  'code-duplicate': (p) =>
    text(`mã “${p['code']}” đã dùng ở chỗ khác.`, 'Mỗi mã chỉ dùng một lần.', 'Đổi một trong hai mã.'),
  'table-duplicate': (p) =>
    text(`số “${p['number']}” đã dùng cho bảng hoặc hình khác.`, 'Mỗi bảng, mỗi hình có số riêng.', 'Đánh lại số.'),
  'class-unknown': (p) => text(`không có khối mã “${p['class']}”.`, 'Một mã trong bảng “Khối”.'),
  'citation-unknown': (p) => text(`không có trích dẫn mã “${p['citation']}”.`, 'Một mã trong bảng “Trích dẫn”.'),
  'scale-unknown': (p) => text(`không có thang điểm mã “${p['scale']}”.`, 'Một mã trong bảng “Thang điểm”.'),
  'scale-wrong-kind': (p) =>
    text(
      `thang “${p['scale']}” không hợp với cách chấm này.`,
      'Tỷ lệ theo bậc dùng thang bậc tỷ lệ; lựa chọn dùng thang lựa chọn.',
      'Chọn thang khác hoặc cách chấm khác.',
    ),
  'group-unknown': (p) => text(`không có nhóm mã “${p['group']}”.`, 'Một mã nhóm trong bảng “Nhóm và tiêu chí”.'),
  'report-item-unknown': (p) =>
    text(`không có danh sách kê khai mã “${p['reportItem']}”.`, 'Một mã trong bảng “Danh sách kê khai”.'),
  'target-unknown': (p) =>
    text(`không có nhóm hay tiêu chí mã “${p['target']}”.`, 'Một mã trong bảng “Nhóm và tiêu chí”.'),
  'citation-expired': (p) =>
    text(
      `văn bản hết hiệu lực ngày ${p['effectiveTo']}, trước ngày ${p['on']}.`,
      'Văn bản còn hiệu lực trong kỳ đánh giá.',
      'Thay bằng văn bản đang có hiệu lực.',
    ),
  'not-in-effect': (p) =>
    text(
      `không có hiệu lực vào ngày ${p['on']}.`,
      'Nội dung có hiệu lực trong kỳ đánh giá.',
      'Kiểm tra lại ngày áp dụng.',
    ),
  'period-reversed': (p) =>
    text(
      `ngày kết thúc ${p['effectiveTo']} đứng trước ngày bắt đầu ${p['effectiveFrom']}.`,
      'Ngày kết thúc không trước ngày bắt đầu.',
    ),
  'group-empty': (p) =>
    text(
      `nhóm “${p['group']}” không có tiêu chí nào.`,
      'Mỗi nhóm có ít nhất một tiêu chí hoặc nhóm con.',
      'Thêm tiêu chí hoặc bỏ nhóm.',
    ),
  'nothing-to-earn': (p) =>
    text(
      `khối “${p['class']}” không có điểm nào để đạt ở đây.`,
      'Tổng điểm tối đa lớn hơn 0.',
      'Ghi điểm tối đa cho các tiêu chí.',
    ),
  'maximum-not-stated': (p) =>
    text(
      `chưa ghi điểm tối đa của khối “${p['class']}”; tổng các tiêu chí là ${p['sum']} điểm.`,
      'Điểm tối đa ghi theo quy định.',
      'Ghi điểm tối đa để đối chiếu.',
    ),
  'maximum-mismatch': (p) =>
    text(
      `khối “${p['class']}”: ghi tối đa ${p['stated']} điểm, tổng các tiêu chí là ${p['sum']} điểm.`,
      'Hai số bằng nhau.',
      'Đối chiếu với quy định rồi sửa một trong hai.',
    ),
  'too-precise': (p) =>
    text(`số ${p['found']} có quá nhiều chữ số thập phân.`, `Không quá ${p['decimals']} chữ số thập phân.`),
  'points-over-maximum': (p) =>
    text(
      `thang “${p['scale']}” cho tới ${p['points']} điểm, quá điểm tối đa ${p['maximum']}.`,
      'Điểm của thang không quá điểm tối đa của tiêu chí.',
      'Sửa thang hoặc điểm tối đa.',
    ),
  'maximum-out-of-reach': (p) =>
    text(
      `thang “${p['scale']}” chỉ cho tới ${p['points']} điểm, không đạt được điểm tối đa ${p['maximum']}.`,
      'Mức cao nhất của thang bằng điểm tối đa của tiêu chí.',
      'Sửa thang hoặc điểm tối đa.',
    ),
  'maximum-off-step': (p) =>
    text(
      `điểm tối đa ${p['maximum']} không phải bội số của bước làm tròn ${p['step']}.`,
      'Điểm tối đa là bội số của bước làm tròn.',
      'Sửa điểm tối đa hoặc bước làm tròn.',
    ),
  'minimum-over-maximum': (p) =>
    text(
      `khối “${p['class']}”: điểm tối thiểu ${p['minimum']} lớn hơn điểm tối đa ${p['maximum']}.`,
      'Điểm tối thiểu không quá điểm tối đa.',
    ),
  'bands-not-descending': (p) =>
    text(
      `thang “${p['scale']}”: bậc từ ${p['from']}% đứng sau bậc từ ${p['before']}%, hai bậc chồng nhau.`,
      'Bậc cao đứng trước, mỗi bậc thấp hơn bậc trước.',
      'Xếp lại thứ tự hoặc sửa ngưỡng.',
    ),
  'bands-points-rising': (p) =>
    text(
      `thang “${p['scale']}”: bậc thấp hơn được ${p['points']} điểm, bậc trên chỉ ${p['before']} điểm.`,
      'Bậc thấp không được nhiều điểm hơn bậc cao.',
    ),
  'bands-without-zero-end': (p) =>
    text(
      `thang “${p['scale']}” không có bậc cho tỷ lệ thấp nhất (0%).`,
      'Bậc cuối để trống ngưỡng, hoặc từ 0%.',
      'Thêm bậc cuối.',
    ),
  'band-two-edges': (p) =>
    text(`thang “${p['scale']}”: bậc này có cả “Từ” và “Trên”.`, 'Chỉ ghi một trong hai ngưỡng.', 'Xóa một ngưỡng.'),
  'band-without-edge': (p) =>
    text(`thang “${p['scale']}”: bậc này chưa có ngưỡng.`, 'Chỉ bậc cuối được để trống ngưỡng.', 'Ghi ngưỡng của bậc.'),
  'levels-not-descending': (p) =>
    text(
      `mức từ ${p['from']}% đứng sau mức từ ${p['before']}%.`,
      'Mức cao đứng trước, ngưỡng giảm dần.',
      'Xếp lại thứ tự hoặc sửa ngưỡng.',
    ),
  'levels-without-zero-end': (p) =>
    text(`mức thấp nhất từ ${p['from']}%, đơn vị dưới ngưỡng này không có mức.`, 'Mức cuối từ 0%.'),
  'table-empty': (p) =>
    text(
      `bảng ${p['number']} không có nội dung: nhóm này không chấm khối “${p['class']}”.`,
      'Mỗi bảng có ít nhất một tiêu chí được chấm.',
      'Bỏ bảng hoặc sửa nhóm, khối.',
    ),
};
