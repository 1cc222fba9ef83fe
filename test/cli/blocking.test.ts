import { formatCell } from '../../src/spreadsheet/address';
import type { TestSheet } from '../workbook/in-memory-workbook';
import { deskForEachTest } from './call';
import { expectOneFinding, expectStopped, type Broken } from './one-finding';

/**
 * Findings after which nothing can be scored (issue 2 "Blocking"), each in a real file: `check` and `score` end with 1,
 * `--draft` too, nothing is written, and the sentence names sheet and cell.
 */
const desk = deskForEachTest();

function copyRow(sheet: TestSheet, from: number, to: number): void {
  for (let column = 1; column <= 50; column += 1) {
    sheet.set(formatCell({ row: to, column }), sheet.get(formatCell({ row: from, column })) ?? null);
  }
}

const whose = (form: TestSheet, code: string, name: string) => form.set('C3', name).set('C4', code);

const broken: Readonly<Record<string, Broken>> = {
  'no rule set': {
    spoil: ({ sheets }) => sheets.filter(({ name }) => name !== 'Bộ tiêu chí'),
    code: 'rule-set-missing',
    at: '',
    words: ['Tệp không có trang tính “Bộ tiêu chí”.'],
  },
  'a rule set with a word for a date': {
    spoil: ({ byKey }) => void byKey('rule-set').set('Q31', 'năm ngoái'),
    code: 'rule-set-cell-unreadable',
    at: 'Bộ tiêu chí!Q31',
    words: ['năm ngoái', 'ngày'],
  },
  'a rule set whose sums are wrong': {
    spoil: ({ byKey }) => void byKey('rule-set').set('K30', 35),
    code: 'rule-set-problem',
    at: 'Bộ tiêu chí!K30',
    words: ['35', '30'],
  },
  'a rule set with a number beyond all reckoning': {
    spoil: ({ byKey }) => void byKey('rule-set').set('K38', 1e300),
    code: 'rule-set-problem',
    at: 'Bộ tiêu chí!K38',
    words: ['giá trị quá lớn'],
  },
  'a rule set with decimals without end': {
    spoil: ({ byKey }) => void byKey('rule-set').set('G38', 5e-324),
    code: 'rule-set-problem',
    at: 'Bộ tiêu chí!G38',
    words: ['quá nhiều chữ số thập phân'],
  },
  'a rule set that cites what it does not list': {
    spoil: ({ byKey }) => void byKey('rule-set').set('S31', 'phụ lục'),
    code: 'rule-set-problem',
    at: 'Bộ tiêu chí!S31',
    words: ['không có trích dẫn mã “phụ lục”', 'Một mã trong bảng “Trích dẫn”.'],
  },
  'no list of units': {
    spoil: ({ sheets }) => sheets.filter(({ name }) => name !== 'Danh sách đơn vị'),
    code: 'units-missing',
    at: '',
    words: ['Tệp không có đơn vị nào.', 'các cột Mã, Tên cơ quan, Khối', 'Thêm danh sách đơn vị'],
  },
  'a list of units without units': {
    spoil: ({ byKey }) => void [9, 8, 7, 6, 5].forEach((row) => byKey('units').deleteRow(row)),
    code: 'units-missing',
    at: 'Danh sách đơn vị',
    words: ['Tệp không có đơn vị nào.'],
  },
  'no period': {
    spoil: ({ byKey }) => void byKey('settings').set('B10', null),
    code: 'period-missing',
    at: 'Kỳ đánh giá!B10',
    words: ['Tệp chưa ghi kỳ đánh giá.', 'ví dụ: năm 2016', 'Ghi kỳ đánh giá vào dòng đó.'],
  },
  'a form of a unit that is not listed': {
    spoil: ({ sheets, form }) => [...sheets, whose(form('STC').copy('P09'), 'STCC', 'Sở Tài chin')],
    code: 'unit-unknown',
    at: 'P09!C3',
    words: ['“Sở Tài chin” không có trong “Danh sách đơn vị”.', 'Gần nhất: “Sở Tài chính”.', 'Sửa mã, tên trên phiếu'],
  },
  'a form that names no unit': {
    spoil: ({ sheets, form }) => [...sheets, form('STC').copy('P09').set('C3', null).set('C4', null)],
    code: 'unit-unknown',
    at: 'P09',
    words: ['“P09” không có trong “Danh sách đơn vị”.', 'Trang tính không dùng thì xóa.'],
  },
  'the code of one unit and the name of another': {
    spoil: ({ sheets, form }) => [...sheets, whose(form('STC').copy('P09'), 'STC', 'Sở Nội vụ')],
    code: 'unit-contradiction',
    at: 'P09!C3',
    words: ['mã “STC” là của Sở Tài chính, nhưng tên ghi là “Sở Nội vụ”', 'sao từ phiếu của đơn vị khác'],
  },
  'two forms of one unit': {
    spoil: ({ sheets, form }) => [...sheets, form('SNV').copy('Phiếu gửi lại')],
    code: 'declared-twice',
    at: 'Phiếu gửi lại!C3',
    words: [
      'phiếu thứ hai của Sở Nội vụ; phiếu kia ở trang tính “P02 Sở Nội vụ”',
      'Giữ phiếu đúng, xóa phiếu còn lại.',
    ],
  },
  'last year’s form': {
    spoil: ({ form }) => void form('STC').set('C5', 'năm 2015'),
    code: 'other-period',
    at: 'P01 Sở Tài chính!C5',
    words: ['phiếu của kỳ “năm 2015”.', 'Phiếu của kỳ “năm 2016”.', 'Thay bằng phiếu của kỳ này.'],
  },
  'a form of another rule set': {
    spoil: ({ form }) => void form('STC').set('C6', 'thanh-hoa-2016'),
    code: 'other-rule-set',
    at: 'P01 Sở Tài chính!C6',
    words: ['bộ tiêu chí “thanh-hoa-2016”', 'bộ tiêu chí “small”', 'Tạo lại phiếu từ mẫu của tệp này'],
  },
  'a criterion that the rule set does not have': {
    spoil: ({ form }) => void form('STC').set('A30', 'b13').set('B30', 'Tỉ lệ trang thiết bị').set('E30', 5),
    code: 'criterion-unknown',
    at: 'P01 Sở Tài chính!A30',
    words: ['bộ tiêu chí không có tiêu chí mã “b13”.', 'Gần nhất: “b11', 'Sửa lại mã, hoặc xóa dòng'],
  },
  'a criterion answered twice': {
    spoil: ({ form }) => void form('STC').set('A30', 'a1').set('E30', 'Không'),
    code: 'criterion-twice',
    at: 'P01 Sở Tài chính!E30',
    words: ['“a1” đã được trả lời ở ô E11.', 'Giữ câu trả lời đúng'],
  },
  'a unit listed twice': {
    spoil: ({ byKey }) => void byKey('units').set('B10', 'STC').set('C10', 'Sở Tài chính').set('F10', 'so'),
    code: 'unit-listed-twice',
    at: 'Danh sách đơn vị!B10',
    words: ['“STC” đã có ở ô B5.', 'Mỗi mã, mỗi tên chỉ dùng cho một đơn vị.', 'Xóa dòng trùng'],
  },
  'a class that the rule set does not have': {
    spoil: ({ byKey }) => void byKey('units').set('F5', 'sở, ban, nghành'),
    code: 'class-unknown',
    at: 'Danh sách đơn vị!F5',
    words: ['không có khối “sở, ban, nghành”', 'Gần nhất: “sở, ban, ngành”.', 'huyện, thị xã, thành phố'],
  },
  'two lists of units': {
    spoil: ({ sheets, byKey }) => [...sheets, byKey('units').copy('Danh sách cũ')],
    code: 'sheet-twice',
    at: 'Danh sách cũ',
    words: ['cùng là “Danh sách đơn vị”', 'Giữ một trang tính, xóa trang tính kia.'],
  },

  'a row of the matrix for a unit that is not listed': {
    form: 'matrix',
    spoil: ({ byKey }) => void byKey('matrix').set('B14', 'STCC').set('C14', 'Sở Tài chin').set('D14', 'Có'),
    code: 'unit-unknown',
    at: 'Tổng hợp phiếu!C14',
    words: ['“Sở Tài chin” không có trong “Danh sách đơn vị”.'],
  },
  'two rows of the matrix for one unit': {
    form: 'matrix',
    spoil: ({ byKey }) => void copyRow(byKey('matrix'), 11, 14),
    code: 'declared-twice',
    at: 'Tổng hợp phiếu!C14',
    words: ['phiếu thứ hai của Sở Nội vụ; phiếu kia ở trang tính “Tổng hợp phiếu”'],
  },
  'last year’s matrix': {
    form: 'matrix',
    spoil: ({ byKey }) => void byKey('matrix').set('C3', 'năm 2015'),
    code: 'other-period',
    at: 'Tổng hợp phiếu!C3',
    words: ['phiếu của kỳ “năm 2015”.'],
  },
  'a column of the matrix for no known criterion': {
    form: 'matrix',
    spoil: ({ byKey }) => void byKey('matrix').set('AT7', 'a11').set('AT9', 'Trả lời').set('AT10', 'Có'),
    code: 'criterion-unknown',
    at: 'Tổng hợp phiếu!AT7',
    words: ['bộ tiêu chí không có tiêu chí mã “a11”.'],
  },
  'two columns of the matrix for one criterion': {
    form: 'matrix',
    spoil: ({ byKey }) => void byKey('matrix').set('AT7', 'a1').set('AT9', 'Trả lời').set('AT10', 'Không'),
    code: 'criterion-twice',
    at: 'Tổng hợp phiếu!AT7',
    words: ['“a1” đã được trả lời ở ô D7.'],
  },
};

test.each(Object.entries(broken))('%s', async (_, one) => {
  await expectOneFinding(desk(), one, 'blocks');
  for (const options of [[], ['--draft']]) {
    const { err } = await expectStopped(desk(), one, ...options);
    expect(err).toContain('bản dự thảo cũng chưa lập được');
    expect(err).not.toContain('--draft');
  }
});
