import { readWithHucre, sheetNamed, textsOf } from '../end-to-end/read-sheet';
import { deskForEachTest, type Desk } from './call';
import { expectOneFinding, expectStopped, RESULT, WORKBOOK, type Broken } from './one-finding';

/**
 * Answers that are none (issue 2 "Answer errors"), each in a real file: `check` and `score` end with 1 and nothing is
 * written; `--draft` writes, marked DỰ THẢO, and names the unit and the criterion under the table.
 */
const desk = deskForEachTest();

/** Beside the finding: what the draft says of Sở Tài chính under Bảng 1. */
type Case = Broken & { readonly draft: string };

const invalid = (criterion: string) => `- Sở Tài chính: chưa hợp lệ 01 tiêu chí (${criterion}).`;
const missing = (criterion: string) => `- Sở Tài chính: chưa khai 01 tiêu chí (${criterion}).`;

/** A cell of Sở Tài chính's form holds something else. */
function stc(cell: string, holds: Parameters<ReturnType<typeof asForm>['set']>[1]): Pick<Case, 'at' | 'spoil'> {
  return { at: `P01 Sở Tài chính!${cell}`, spoil: (workbook) => void asForm(workbook).set(cell, holds) };
}
const asForm = ({ form }: Parameters<Broken['spoil']>[0]) => form('STC');

const broken: Readonly<Record<string, Case>> = {
  'a text where a number belongs': {
    ...stc('E15', 'tám mươi'),
    code: 'not-a-number',
    words: ['ghi “tám mươi”, không phải là số.', 'Một số, ví dụ 85,5.', 'Sửa lại tại ô này.'],
    draft: invalid('b11'),
  },
  'a date that Excel made of a number': {
    ...stc('E16', { value: 42_500, numberFormat: 'dd/mm/yyyy' }),
    code: 'not-a-number',
    words: ['định dạng ngày tháng nên không rõ là số nào'],
    draft: invalid('b12'),
  },
  'a separator out of place': {
    ...stc('E16', '1.2.3'),
    code: 'not-a-number',
    words: ['ghi “1.2.3”, dấu chấm, dấu phẩy đặt không đúng chỗ.'],
    draft: invalid('b12'),
  },
  'a percent over 100': {
    ...stc('E15', { value: 1.05, numberFormat: '0.00%' }),
    code: 'percent-over-100',
    words: ['ghi “105%”, lớn hơn 100%.', 'Tỷ lệ từ 0% đến 100%.'],
    draft: invalid('b11'),
  },
  'a percent over 100, typed as text': {
    ...stc('E15', '120 %'),
    code: 'percent-over-100',
    words: ['ghi “120 %”, lớn hơn 100%.'],
    draft: invalid('b11'),
  },
  'more online than in total': {
    at: 'P01 Sở Tài chính!E16',
    spoil: ({ form }) => void form('STC').set('E16', 1250).set('F16', 1200),
    code: 'lesser-over-greater',
    words: ['1.250 (Có chữ ký số), nhiều hơn tổng số 1.200 (Tổng số) ở ô F16.', 'Đối chiếu lại hai số.'],
    draft: invalid('b12'),
  },
  'a negative number': {
    ...stc('E16', -4),
    code: 'negative',
    words: ['ghi “-4”, là số âm (Có chữ ký số).', 'Số từ 0 trở lên.'],
    draft: invalid('b12'),
  },
  'part of a person': {
    ...stc('E16', 4.5),
    code: 'not-whole',
    words: ['ghi “4,5”, không phải là số nguyên', 'Số đếm là số nguyên.'],
    draft: invalid('b12'),
  },
  'a huge number': {
    ...stc('F16', 84_903_123_456_789),
    code: 'too-large',
    words: ['ghi “84.903.123.456.789”, lớn bất thường (Tổng số).', 'nhầm số điện thoại, số tài khoản'],
    draft: invalid('b12'),
  },
  'a huge number in Excel’s own way': {
    ...stc('F16', 1e300),
    code: 'too-large',
    words: ['lớn bất thường (Tổng số).'],
    draft: invalid('b12'),
  },
  'a number that is not finite, as other programs write it': {
    ...stc('E15', Infinity),
    code: 'formula-error',
    words: ['#NUM!', 'không có giá trị'],
    draft: invalid('b11'),
  },
  'no number at all, as other programs write it': {
    ...stc('E15', NaN),
    code: 'formula-error',
    words: ['#NUM!', 'không có giá trị'],
    draft: invalid('b11'),
  },
  'more digits than Excel keeps, typed as text': {
    ...stc('F16', '1234567890123456789'),
    code: 'too-many-digits',
    words: ['nhiều chữ số hơn mức tính được.', 'Không quá 15 chữ số.'],
    draft: invalid('b12'),
  },
  'a formula that fails': {
    ...stc('E15', { value: null, error: '#N/A', formula: 'VLOOKUP(A15,Q:R,2,0)' }),
    code: 'formula-error',
    words: ['công thức báo #N/A, không có giá trị.', 'Sửa công thức, hoặc ghi giá trị vào ô này.'],
    draft: invalid('b11'),
  },
  'a division by zero': {
    ...stc('E15', { value: null, error: '#DIV/0!', formula: 'E16/0' }),
    code: 'formula-error',
    words: ['công thức báo #DIV/0!'],
    draft: invalid('b11'),
  },
  'a formula without a cached result': {
    ...stc('E15', { value: null, formula: 'E16/F16' }),
    code: 'formula-not-calculated',
    words: ['công thức chưa được tính nên chưa có giá trị.', 'Mở bằng Excel, tính lại (phím F9) và lưu.'],
    draft: invalid('b11'),
  },
  'a verified answer without a reason': {
    at: 'P01 Sở Tài chính!G12',
    spoil: ({ form }) => void form('STC').set('I12', null).set('J12', null),
    code: 'reason-missing',
    words: ['có số liệu thẩm định nhưng chưa ghi lý do và nguồn (kiểm tra chuyên đề,', 'Ghi lý do và nguồn'],
    draft: invalid('a2'),
  },
  'neither yes nor no': {
    ...stc('E11', 'đang chờ'),
    code: 'not-yes-or-no',
    words: ['ghi “đang chờ”, không rõ là Có hay Không.', '“Có” hoặc “Không”.'],
    draft: invalid('a1'),
  },
  'k, which may be either': {
    ...stc('E11', 'k'),
    code: 'unclear',
    weight: 'Cần làm rõ',
    words: ['chưa rõ “k” là “Có” hay “Không”.', 'Chọn cách hiểu và ghi lại tại ô này.'],
    draft: invalid('a1'),
  },
  'an option that is none': {
    at: 'P01 Sở Tài chính!E12',
    spoil: ({ form }) => void form('STC').set('E12', 'tốt').set('G12', null).set('I12', null).set('J12', null),
    code: 'unknown-option',
    words: ['ghi “tốt”, không có trong các lựa chọn', 'triển khai đồng bộ; một số bộ phận; không triển khai'],
    draft: invalid('a2'),
  },
  'points beyond the maximum': {
    ...stc('E20', 12),
    code: 'above-maximum',
    words: ['ghi “12”, lớn hơn mức cao nhất.', 'Số không quá 10.'],
    draft: invalid('c1'),
  },
  'a total of zero': {
    at: 'P01 Sở Tài chính!F16',
    spoil: ({ form }) => void form('STC').set('E16', 0).set('F16', 0),
    code: 'zero-denominator',
    words: ['tổng số bằng 0 (Tổng số) nên không tính được tỷ lệ.', 'ghi phần không áp dụng'],
    draft: invalid('b12'),
  },
  'one of two counts': {
    ...stc('F16', null),
    code: 'count-missing',
    words: ['chưa ghi số (Tổng số), trong khi số kia đã ghi.'],
    draft: invalid('b12'),
  },
  'no answer': {
    ...stc('E11', null),
    code: 'answer-missing',
    words: ['chưa trả lời tiêu chí a1 (Có mạng nội bộ).', 'Ô trống không được hiểu là “Không” hay 0.'],
    draft: missing('a1'),
  },
  'no form': {
    at: '',
    spoil: ({ sheets }) => sheets.filter(({ name }) => name !== 'P01 Sở Tài chính'),
    code: 'declaration-missing',
    words: ['Chưa có phiếu của Sở Tài chính.', 'Thêm phiếu của đơn vị'],
    draft: '- Sở Tài chính: chưa gửi phiếu.',
  },
  'an error on the matrix': {
    form: 'matrix',
    at: 'Tổng hợp phiếu!P10',
    spoil: ({ byKey }) => void byKey('matrix').set('P10', 'tám mươi'),
    code: 'not-a-number',
    words: ['ghi “tám mươi”, không phải là số.'],
    draft: invalid('b11'),
  },
};

test.each(Object.entries(broken))('%s', async (_, one) => {
  await expectOneFinding(desk(), one, 'answer');
  const stopped = await expectStopped(desk(), one);
  expect(stopped.err).toContain('--draft để xem bản dự thảo');
  await expectDraft(desk(), one.draft);
});

/** The draft is written and says so, to the caller and on its tables; under the table stands what the unit lacks. */
async function expectDraft(at: Desk, note: string): Promise<void> {
  const { code, out } = await at.call('score', WORKBOOK, '--out', RESULT, '--json', 'ket-qua.json', '--draft');
  expect(code).toBe(0);
  expect(out).toContain('Đã ghi kết quả DỰ THẢO, chưa dùng để trình');
  expect(at.json('ket-qua.json')).toMatchObject({ draft: true });
  const table = textsOf(sheetNamed(await readWithHucre(at.bytes(RESULT), /^Bảng 1$/u), 'Bảng 1'));
  expect(table).toContain('DỰ THẢO');
  expect(table).toContain('- Dự thảo, chưa dùng để trình.');
  expect(table.join('\n')).toContain(note);
}
