import type { BrokenCase } from './broken-case';

const UNITS = 'Danh sách đơn vị';

/** Rows 5 to 9 list the units; B code, C name, F class, G parent, I parts that do not apply, J why, K how. */
export const unitsAndEarlier: readonly BrokenCase[] = [
  {
    what: 'a list of units with nobody in it',
    spoil: ({ byKey }) => {
      for (const row of [5, 6, 7, 8, 9]) for (const column of 'BCDEF') byKey('units').set(`${column}${row}`, null);
    },
    code: 'units-missing',
    place: UNITS,
    words: ['Tệp không có đơn vị nào.'],
  },
  {
    what: 'a unit listed twice',
    spoil: ({ byKey }) => byKey('units').set('B10', 'STC').set('C10', 'Sở Tài chính').set('F10', 'so'),
    code: 'unit-listed-twice',
    place: `${UNITS}!B10`,
    words: ['“STC” đã có ở ô B5.'],
  },
  {
    what: 'two units of one name',
    spoil: ({ byKey }) => byKey('units').set('B10', 'STC2').set('C10', 'SỞ TÀI CHÍNH').set('F10', 'so'),
    code: 'unit-listed-twice',
    place: `${UNITS}!C10`,
    words: ['“SỞ TÀI CHÍNH” đã có ở ô C5.'],
    also: ['declaration-missing', 'unit-contradiction', 'declaration-missing'],
  },
  {
    what: 'a unit without a code',
    spoil: ({ byKey }) => byKey('units').set('C10', 'Sở Xây dựng').set('F10', 'so').set('H10', 'Mới'),
    code: 'unit-code-missing',
    place: `${UNITS}!B10`,
    words: ['“Sở Xây dựng” chưa có mã.'],
  },
  {
    what: 'a unit without a name',
    spoil: ({ byKey }) => byKey('units').set('B10', 'SXD').set('F10', 'so').set('H10', 'Mới'),
    code: 'unit-name-missing',
    place: `${UNITS}!C10`,
    words: ['đơn vị mã “SXD” chưa có tên.'],
  },
  {
    what: 'a class that the rule set lacks',
    spoil: ({ byKey }) => byKey('units').set('F5', 'sở, ban, nghành'),
    code: 'class-unknown',
    place: `${UNITS}!F5`,
    words: ['bộ tiêu chí không có khối “sở, ban, nghành”. Gần nhất: “sở, ban, ngành”.'],
  },
  {
    what: 'no class',
    spoil: ({ byKey }) => byKey('units').set('F5', null),
    code: 'class-unknown',
    place: `${UNITS}!F5`,
    words: ['chưa ghi khối của đơn vị.', 'sở, ban, ngành; huyện, thị xã, thành phố'],
  },
  {
    what: 'a parent that is not in the list',
    spoil: ({ byKey }) => byKey('units').set('G5', 'Bộ Tài chính'),
    code: 'parent-unknown',
    place: `${UNITS}!G5`,
    words: ['cơ quan chủ quản “Bộ Tài chính” không có trong danh sách, chưa dùng.'],
  },
  {
    what: 'an exclusion of nothing known',
    spoil: ({ byKey }) => byKey('units').set('I7', 'B3'),
    code: 'target-unknown',
    place: `${UNITS}!I7`,
    words: ['bộ tiêu chí không có nhóm, tiêu chí mã “B3”.'],
    also: ['answer-missing'],
  },
  {
    what: 'an exclusion in two ways',
    spoil: ({ byKey }) =>
      byKey('units').set('I7', 'B2\nB2').set('K7', 'Tính lại theo điểm tối đa áp dụng\nCho điểm tối đa'),
    code: 'target-twice',
    place: `${UNITS}!I7`,
    words: ['phần “B2” ghi hai lần, với hai cách tính điểm tối đa khác nhau.'],
  },
  {
    what: 'an exclusion without a reason',
    spoil: ({ byKey }) => byKey('units').set('J7', null),
    code: 'exclusion-reason-missing',
    place: `${UNITS}!J7`,
    words: ['phần “B2” ghi là không áp dụng nhưng chưa có lý do.'],
  },
  {
    what: 'an exclusion that does not say what becomes of the maximum',
    spoil: ({ byKey }) => byKey('units').set('K7', null),
    code: 'denominator-unclear',
    place: `${UNITS}!K7`,
    words: ['chưa ghi cách tính điểm tối đa; tạm hiểu là “Không xếp hạng phần này và không xếp hạng tổng thể”.'],
  },
  {
    what: 'an earlier result of an unknown group',
    spoil: ({ byKey }) => byKey('earlier').set(byKey('earlier').find('B1'), 'Nhóm 9'),
    code: 'earlier-unknown',
    place: 'Kỳ trước!C15',
    words: ['“Nội dung” của kỳ trước ghi “Nhóm 9”, bộ tiêu chí không có.'],
  },
  {
    what: 'an earlier rank that is no number',
    spoil: ({ byKey }) => byKey('earlier').set('F15', 'nhì'),
    code: 'cell-unreadable',
    place: 'Kỳ trước!F15',
    words: ['“Xếp hạng” ghi “nhì”, không đọc được nên chưa dùng.'],
  },
  {
    what: 'earlier results of nobody knows which period',
    spoil: ({ byKey }) => {
      byKey('settings').set('B11', null).set('B12', null);
      byKey('earlier').set('C3', null);
    },
    code: 'earlier-period-missing',
    place: 'Kỳ trước',
    words: ['có kết quả kỳ trước nhưng chưa ghi là kỳ nào'],
  },
];
