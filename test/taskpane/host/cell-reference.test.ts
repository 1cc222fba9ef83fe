import { cellReference } from '../../../src/taskpane/host/cell-reference';

test.each([
  [{ sheet: 'P01 Sở Tài chính', cell: 'F9' }, "'P01 Sở Tài chính'!F9"],
  [{ sheet: "P02 'Đặc biệt'", cell: 'A1' }, "'P02 ''Đặc biệt'''!A1"],
  [{ sheet: 'Danh sách đơn vị' }, "'Danh sách đơn vị'!A1"],
])('%j → %s', (place, expected) => {
  expect(cellReference(place)).toBe(expected);
});
