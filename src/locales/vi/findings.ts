import { answerFindings } from './answer-findings';
import type { FindingText } from './finding-text';
import { ruleSetFindings } from './rule-set-findings';

/** The kinds by which findings are grouped (WORDING "Findings"). */
export const findingKinds = {
  'not-declared': 'Chưa khai',
  'wrong-format': 'Không đúng định dạng',
  'out-of-bounds': 'Ngoài giới hạn cho phép',
  inconsistent: 'Các mục không khớp nhau',
  'evidence-missing': 'Thiếu tài liệu kiểm chứng',
  'reason-missing': 'Thiếu lý do thẩm định',
  unclear: 'Chưa rõ cách hiểu',
  'read-otherwise': 'Đọc khác cách ghi',
  'legacy-font': 'Phông chữ cũ (TCVN3, VNI)',
  'formula-error': 'Công thức bị lỗi',
  'unknown-unit': 'Không nhận ra đơn vị',
  'duplicate-declaration': 'Trùng phiếu',
  'wrong-template': 'Sai mẫu phiếu',
  'earlier-period': 'Phiếu của kỳ trước',
  'rule-set': 'Bộ tiêu chí',
  'unit-list': 'Danh sách đơn vị',
  settings: 'Kỳ đánh giá',
};
export type FindingKind = keyof typeof findingKinds;

export const findingWeights = { 'must-fix': 'Phải sửa', clarify: 'Cần làm rõ', note: 'Lưu ý' };
export type FindingWeight = keyof typeof findingWeights;

/** A suggestion is empty where no name is near enough. */
const nearest = (suggestion: string) => (suggestion === '' ? '' : ` Gần nhất: “${suggestion}”.`);

/** What was found, what was expected, what to do — by code. Where there is a place, the text reads on after "Ô F9: ". */
export const findings = {
  ...answerFindings,
  ...ruleSetFindings,

  'sheet-twice': (p: { kind: string; other: string }) => ({
    found: `trang tính này và trang tính “${p.other}” cùng là “${p.kind}”.`,
    expected: `Mỗi tệp có một trang tính “${p.kind}”.`,
    todo: 'Giữ một trang tính, xóa trang tính kia.',
  }),
  'headings-missing': (p: { kind: string; headings: string }) => ({
    found: `không tìm thấy dòng tiêu đề cột của “${p.kind}”.`,
    expected: `Một dòng có các cột: ${p.headings}.`,
    todo: 'Ghi lại dòng tiêu đề cột như trong mẫu.',
  }),
  'period-missing': () => ({
    found: 'Tệp chưa ghi kỳ đánh giá.',
    expected: 'Trang tính “Kỳ đánh giá” có dòng “Kỳ đánh giá”, ví dụ: năm 2016.',
    todo: 'Ghi kỳ đánh giá vào dòng đó.',
  }),
  'setting-unclear': (p: { label: string; found: string; used: string }) => ({
    found: `“${p.label}” ghi “${p.found}”, chưa rõ cách hiểu; tạm hiểu là “${p.used}”.`,
    expected: 'Một nội dung trong danh sách chọn.',
    todo: 'Chọn lại tại ô này.',
  }),
  'cell-unreadable': (p: { label: string; found: string }) => ({
    found: `cột hoặc mục “${p.label}” ghi “${p.found}”, không đọc được nên chưa dùng.`,
    expected: 'Số, hoặc ngày ghi theo thứ tự ngày/tháng/năm.',
    todo: 'Sửa lại tại ô này, hoặc để trống.',
  }),

  'units-missing': () => ({
    found: 'Tệp không có đơn vị nào.',
    expected: 'Trang tính “Danh sách đơn vị” có các cột Mã, Tên cơ quan, Khối và ít nhất một đơn vị.',
    todo: 'Thêm danh sách đơn vị vào tệp, hoặc tạo lại tệp từ mẫu.',
  }),
  'unit-code-missing': (p: { name: string }) => ({
    found: `“${p.name}” chưa có mã.`,
    expected: 'Mỗi đơn vị có một mã riêng, không đổi qua các kỳ.',
    todo: 'Ghi mã vào cột “Mã”.',
  }),
  'unit-name-missing': (p: { code: string }) => ({
    found: `đơn vị mã “${p.code}” chưa có tên.`,
    expected: 'Tên cơ quan đúng như sẽ in trong các bảng.',
    todo: 'Ghi tên vào cột “Tên cơ quan”.',
  }),
  'unit-listed-twice': (p: { found: string; otherCell: string }) => ({
    found: `“${p.found}” đã có ở ô ${p.otherCell}.`,
    expected: 'Mỗi mã, mỗi tên chỉ dùng cho một đơn vị.',
    todo: 'Xóa dòng trùng, hoặc sửa lại mã, tên.',
  }),
  'class-unknown': (p: { found: string; classes: string; suggestion: string }) => ({
    found: `${p.found === '' ? 'chưa ghi khối của đơn vị.' : `bộ tiêu chí không có khối “${p.found}”.`}${nearest(p.suggestion)}`,
    expected: `Một trong các khối: ${p.classes}.`,
    todo: 'Chọn lại khối tại ô này.',
  }),
  'parent-unknown': (p: { found: string; suggestion: string }) => ({
    found: `cơ quan chủ quản “${p.found}” không có trong danh sách, chưa dùng.${nearest(p.suggestion)}`,
    expected: 'Mã hoặc tên một đơn vị của danh sách.',
    todo: 'Sửa lại tại ô này, hoặc để trống.',
  }),
  'target-unknown': (p: { found: string; suggestion: string }) => ({
    found: `bộ tiêu chí không có nhóm, tiêu chí mã “${p.found}”.${nearest(p.suggestion)}`,
    expected: 'Mã nhóm hoặc mã tiêu chí của bộ tiêu chí, mỗi mã một dòng.',
    todo: 'Sửa lại mã tại ô này.',
  }),
  'target-twice': (p: { target: string }) => ({
    found: `phần “${p.target}” ghi hai lần, với hai cách tính điểm tối đa khác nhau.`,
    expected: 'Mỗi nhóm, mỗi tiêu chí không áp dụng ghi một lần, với một cách tính.',
    todo: 'Xóa dòng trùng và cách tính đi kèm.',
  }),
  'exclusion-reason-missing': (p: { target: string }) => ({
    found: `phần “${p.target}” ghi là không áp dụng nhưng chưa có lý do.`,
    expected: 'Lý do được in dưới bảng và trong trang tính “Không xếp hạng”.',
    todo: 'Ghi lý do vào cột “Lý do không áp dụng”.',
  }),
  'denominator-unclear': (p: { found: string; used: string }) => ({
    found: `${p.found === '' ? 'chưa ghi cách tính điểm tối đa' : `ghi “${p.found}”, chưa rõ cách hiểu`}; tạm hiểu là “${p.used}”.`,
    expected: 'Một nội dung trong danh sách chọn.',
    todo: 'Chọn lại tại ô này.',
  }),

  'unit-unknown': (p: { found: string; suggestion: string }) => ({
    found:
      p.found === ''
        ? 'không rõ phiếu của đơn vị nào.'
        : `“${p.found}” không có trong “Danh sách đơn vị”.${nearest(p.suggestion)}`,
    expected: 'Mã và tên cơ quan đúng như trong “Danh sách đơn vị”.',
    todo: 'Sửa mã, tên trên phiếu, hoặc thêm đơn vị vào danh sách. Trang tính không dùng thì xóa.',
  }),
  'unit-contradiction': (p: { code: string; ofCode: string; name: string; ofName: string }) => ({
    found: `mã “${p.code}” là của ${p.ofCode}, nhưng tên ghi là “${p.name}” (${p.ofName}).`,
    expected: 'Mã và tên của cùng một đơn vị.',
    todo: 'Sửa mã hoặc tên. Nếu phiếu được sao từ phiếu của đơn vị khác, kiểm tra lại cả số liệu.',
  }),
  'declared-twice': (p: { unit: string; other: string }) => ({
    found: `đây là phiếu thứ hai của ${p.unit}; phiếu kia ở trang tính “${p.other}”.`,
    expected: 'Mỗi đơn vị một phiếu.',
    todo: 'Giữ phiếu đúng, xóa phiếu còn lại.',
  }),
  'declaration-missing': (p: { unit: string }) => ({
    found: `Chưa có phiếu của ${p.unit}.`,
    expected: 'Mỗi đơn vị được đánh giá có một phiếu.',
    todo: 'Thêm phiếu của đơn vị; nếu đơn vị không thuộc diện đánh giá, ghi lý do trong “Danh sách đơn vị”.',
  }),
  'other-period': (p: { found: string; expected: string }) => ({
    found: `phiếu của kỳ “${p.found}”.`,
    expected: `Phiếu của kỳ “${p.expected}”.`,
    todo: 'Thay bằng phiếu của kỳ này. Nếu số liệu đúng là của kỳ này, sửa lại kỳ đánh giá ghi trên phiếu.',
  }),
  'other-rule-set': (p: { found: string; expected: string }) => ({
    found: `phiếu được lập theo bộ tiêu chí “${p.found}”.`,
    expected: `Phiếu theo bộ tiêu chí “${p.expected}”.`,
    todo: 'Tạo lại phiếu từ mẫu của tệp này rồi chuyển số liệu sang.',
  }),
  'other-version': (p: { found: string; expected: string }) => ({
    found: `phiếu được lập theo phiên bản “${p.found}” của bộ tiêu chí.`,
    expected: `Phiên bản “${p.expected}”.`,
    todo: 'Đối chiếu nội dung các tiêu chí; nếu không đổi, sửa lại phiên bản ghi trên phiếu.',
  }),
  'criterion-unknown': (p: { found: string; suggestion: string }) => ({
    found: `bộ tiêu chí không có tiêu chí mã “${p.found}”.${nearest(p.suggestion)}`,
    expected: 'Mã tiêu chí như trong trang tính “Bộ tiêu chí”.',
    todo: 'Sửa lại mã, hoặc xóa dòng, cột này nếu không thuộc bộ tiêu chí.',
  }),
  'criterion-twice': (p: { criterion: string; otherCell: string }) => ({
    found: `“${p.criterion}” đã được trả lời ở ô ${p.otherCell}.`,
    expected: 'Mỗi tiêu chí trả lời một lần.',
    todo: 'Giữ câu trả lời đúng, xóa câu còn lại.',
  }),
  'criterion-not-asked': (p: { criterion: string; class: string }) => ({
    found: `tiêu chí ${p.criterion} không áp dụng cho khối ${p.class}; câu trả lời không được tính.`,
    expected: 'Chỉ trả lời các tiêu chí của khối mình.',
    todo: 'Kiểm tra lại mã tiêu chí và khối của đơn vị.',
  }),
  'answer-without-code': (p: { found: string }) => ({
    found: `ghi “${p.found}” nhưng dòng này không có mã tiêu chí; câu trả lời không được tính.`,
    expected: 'Mã tiêu chí ở cột “Mã”.',
    todo: 'Ghi mã tiêu chí, hoặc xóa dòng này.',
  }),
  'list-entry-apart': (p: { found: string }) => ({
    found: `“${p.found}” đứng sau dòng trống và không có số thứ tự; không được tính vào danh sách.`,
    expected: 'Các dòng của danh sách đứng liền nhau, hoặc có số thứ tự.',
    todo: 'Nếu thuộc danh sách, ghi số thứ tự hoặc xóa dòng trống phía trên.',
  }),
  'verified-value-missing': (p: { reason: string }) => ({
    found: `có lý do thẩm định “${p.reason}” nhưng chưa có số liệu thẩm định; số liệu đơn vị khai vẫn được tính.`,
    expected: 'Số liệu thẩm định đi cùng lý do.',
    todo: 'Ghi số liệu thẩm định, hoặc chuyển nội dung này sang cột “Ghi chú”.',
  }),
  'legacy-font': (p: { encoding: string; typed: string; readAs: string }) => ({
    found: `có chữ theo bảng mã cũ ${p.encoding}: “${p.typed}” được đọc là “${p.readAs}”.`,
    expected: 'Chữ Unicode.',
    todo: 'Xem “Nhật ký đọc số liệu”. Nếu đọc sai, gõ lại bằng phông chữ Unicode (Times New Roman).',
  }),
  'earlier-period-missing': () => ({
    found: 'có kết quả kỳ trước nhưng chưa ghi là kỳ nào; các bảng chưa so sánh với kỳ trước.',
    expected: 'Dòng “Kỳ so sánh” của trang tính “Kỳ đánh giá”, ví dụ: năm 2015.',
    todo: 'Ghi kỳ so sánh vào dòng đó.',
  }),
  'earlier-unknown': (p: { label: string; found: string; suggestion: string }) => ({
    found: `“${p.label}” của kỳ trước ghi “${p.found}”, bộ tiêu chí không có.${nearest(p.suggestion)}`,
    expected: '“Tổng thể”, mã nhóm, khối hoặc mức của bộ tiêu chí.',
    todo: 'Sửa lại tại ô này; dòng này chưa được dùng.',
  }),
} satisfies Readonly<Record<string, (p: never) => FindingText>>;

export type FindingCode = keyof typeof findings;
/** What the sentence of a code needs to know. */
export type FindingParameters<Code extends FindingCode> =
  Parameters<(typeof findings)[Code]> extends [infer P] ? P : Readonly<Record<never, never>>;
export type FindingCatalogue = typeof findings;
