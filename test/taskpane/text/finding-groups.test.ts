import { countByWeight, findingGroups, findingItems } from '../../../src/taskpane/text/finding-groups';
import { searchKey } from '../../../src/taskpane/text/search-key';
import { answerError, blocking, question } from '../state/finding';
import { checkWith } from '../state/views';

const items = findingItems(checkWith(question, answerError, blocking), 'vi');
const titles = (query: string, by: 'unit' | 'kind' = 'unit') =>
  findingGroups(items, { by, query, locale: 'vi' }).map(({ title }) => title);

test('the gravest stand first, each with its unit by name, its place and its sentences', () => {
  expect(items.map(({ weight }) => weight)).toEqual(['Phải sửa', 'Phải sửa', 'Cần làm rõ']);
  expect(items[0]).toMatchObject({
    unit: 'Sở Tài chính',
    place: 'Trang tính “P01 Sở Tài chính”, ô E15',
    found: 'Ghi “105%”, lớn hơn 100%.',
  });
});

test('are grouped by unit or by kind; what is about no unit has a group of its own', () => {
  expect(titles('')).toEqual(['Sở Tài chính', 'Chung của tệp', 'Ban Dân tộc']);
  expect(titles('', 'kind')).toEqual(['Ngoài giới hạn cho phép', 'Danh sách đơn vị', 'Thiếu lý do thẩm định']);
});

test.each([
  ['SỞ TÀI', ['Sở Tài chính']],
  ['so tai chinh e15', ['Sở Tài chính']],
  ['don vi nao', ['Chung của tệp']],
  ['không có chữ này', []],
  ['   ', ['Sở Tài chính', 'Chung của tệp', 'Ban Dân tộc']],
])('the search “%s” needs no marks and every word', (query, expected) => {
  expect(titles(query)).toEqual(expected);
});

test('every finding is counted by its weight', () => {
  expect(countByWeight([question, answerError, blocking])).toEqual([2, 1, 0]);
});

test('đ and marks in either normal form are one to the search', () => {
  expect(searchKey('Đường'.normalize('NFD'))).toBe('duong');
  expect(searchKey('Đường'.normalize('NFC'))).toBe('duong');
});
