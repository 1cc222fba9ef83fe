import { first, FIRST, without, type BrokenCase } from './broken-case';
import type { TestSheet } from '../in-memory-workbook';

const naming = (form: TestSheet, code: string, name: string) => form.set('C3', name).set('C4', code);

/** What is wrong with sheets, units and forms as wholes. Row 3 of a form names the unit, row 4 its code. */
export const wholeWorkbook: readonly BrokenCase[] = [
  {
    what: 'no rule set',
    spoil: without('rule-set'),
    code: 'rule-set-missing',
    place: '',
    words: ['Tệp không có trang tính “Bộ tiêu chí”.'],
  },
  {
    what: 'no list of units',
    spoil: without('units'),
    code: 'units-missing',
    place: '',
    words: ['Tệp không có đơn vị nào.'],
  },
  {
    what: 'no period',
    spoil: without('settings'),
    code: 'period-missing',
    place: '',
    words: ['Tệp chưa ghi kỳ đánh giá.'],
  },
  {
    what: 'the period left blank',
    spoil: ({ byKey }) => byKey('settings').set('B10', null),
    code: 'period-missing',
    place: 'Kỳ đánh giá!B10',
    words: ['Tệp chưa ghi kỳ đánh giá.'],
  },
  {
    what: 'the list of units twice',
    spoil: ({ sheets, byKey }) => [...sheets, byKey('units').copy('Danh sách đơn vị (2)')],
    code: 'sheet-twice',
    place: 'Danh sách đơn vị (2)',
    words: ['trang tính này và trang tính “Danh sách đơn vị” cùng là “Danh sách đơn vị”.'],
  },
  {
    what: 'a form that has lost its headings',
    spoil: (good) => first(good).deleteRow(9),
    code: 'headings-missing',
    place: FIRST,
    words: ['không tìm thấy dòng tiêu đề cột của “Phiếu”.', 'Mã, Tiêu chí, Trả lời'],
    also: ['declaration-missing'],
  },
  {
    what: 'an unknown unit',
    spoil: ({ sheets, form }) => [...sheets, naming(form('STC').copy('P09'), 'STCC', 'Sở Tài chin')],
    code: 'unit-unknown',
    place: 'P09!C3',
    words: ['“Sở Tài chin” không có trong “Danh sách đơn vị”. Gần nhất: “Sở Tài chính”.'],
  },
  {
    what: 'the code of one unit beside the name of another',
    spoil: ({ sheets, form }) => [...sheets, naming(form('STC').copy('P09'), 'STC', 'Sở Nội vụ')],
    code: 'unit-contradiction',
    place: 'P09!C3',
    words: ['mã “STC” là của Sở Tài chính, nhưng tên ghi là “Sở Nội vụ”'],
  },
  {
    what: 'the code of a unit beside a name that nobody has',
    spoil: ({ sheets, form }) => [...sheets, naming(form('STC').copy('P09'), 'STC', 'Sở Khoa học và Công nghệ')],
    code: 'unit-unknown',
    place: 'P09!C3',
    words: ['“Sở Khoa học và Công nghệ” không có trong “Danh sách đơn vị”. Gần nhất: “Sở Tài chính”.'],
  },
  {
    what: 'two sheets for one unit',
    spoil: ({ sheets, form }) => [...sheets, form('SNV').copy('Phiếu SNV gửi lại')],
    code: 'declared-twice',
    place: 'Phiếu SNV gửi lại!C3',
    words: ['đây là phiếu thứ hai của Sở Nội vụ; phiếu kia ở trang tính “P02 Sở Nội vụ”.'],
  },
  {
    what: 'a unit without a form',
    spoil: without('declaration.SNV'),
    code: 'declaration-missing',
    place: '',
    words: ['Chưa có phiếu của Sở Nội vụ.'],
  },
  {
    what: 'last year’s form',
    spoil: (good) => first(good).set('C5', 'năm 2015'),
    code: 'other-period',
    place: `${FIRST}!C5`,
    words: ['phiếu của kỳ “năm 2015”. Phiếu của kỳ “năm 2016”.'],
  },
  {
    what: 'a form of another rule set',
    spoil: (good) => first(good).set('C6', 'thanh-hoa-2016'),
    code: 'other-rule-set',
    place: `${FIRST}!C6`,
    words: ['phiếu được lập theo bộ tiêu chí “thanh-hoa-2016”. Phiếu theo bộ tiêu chí “small”.'],
  },
  {
    what: 'a form of an older version',
    spoil: (good) => first(good).set('C7', '0.9'),
    code: 'other-version',
    place: `${FIRST}!C7`,
    words: ['phiếu được lập theo phiên bản “0.9” của bộ tiêu chí. Phiên bản “1.0”.'],
  },
  {
    what: 'a setting that is none of its choices',
    spoil: ({ byKey }) => byKey('settings').set('B16', 'gần xong'),
    code: 'setting-unclear',
    place: 'Kỳ đánh giá!B16',
    words: ['“Tình trạng” ghi “gần xong”, chưa rõ cách hiểu; tạm hiểu là “Dự thảo”.'],
  },
  {
    what: 'a decision of no day',
    spoil: ({ byKey }) => byKey('settings').set('B8', '31/02/2017'),
    code: 'cell-unreadable',
    place: 'Kỳ đánh giá!B8',
    words: ['“Ngày quyết định” ghi “31/02/2017”, không đọc được nên chưa dùng.'],
  },
  {
    what: 'text in a legacy font',
    spoil: (good) => first(good).set('L11', { value: 'QuyÕt ®Þnh sè 5', fontName: '.VnTime' }),
    code: 'legacy-font',
    place: `${FIRST}!L11`,
    words: ['chữ theo bảng mã cũ TCVN3: “QuyÕt ®Þnh sè 5” được đọc là “Quyết định số 5”.'],
  },
];
