import { planResults } from '../../../src/workbook/results/plan-results';
import { printed, sheetOf, smallRequest, type SmallUnit } from './small-result';

const UNITS: readonly SmallUnit[] = [
  { name: 'Sở A', points: [700, 300], earlier: [1] },
  {
    name: 'Ban Dân tộc',
    points: [600, undefined],
    more: { notApplicable: [{ target: '2', reason: 'không có thủ tục', denominator: 'leave-out' }] },
  },
  { name: 'Sở Du lịch', more: { notAssessed: { reason: 'mới thành lập' } } },
  { name: 'UBND huyện B', class: 'huyen', points: [900, 260] },
  { name: 'UBND huyện C', class: 'huyen', points: [undefined, 100] },
];

test('unit × group, class by class, with the maxima of each class; nothing that does not apply is a zero', () => {
  const sheet = sheetOf(planResults(smallRequest(UNITS, { draft: true })), 'totals');
  expect(printed(sheet).slice(2)).toEqual([
    [
      'STT',
      'Tên cơ quan',
      '1. Hạ tầng kỹ thuật',
      '2. Dịch vụ công trực tuyến',
      'Tổng điểm',
      'Tỉ lệ (%)',
      'Mức',
      'Xếp hạng',
    ],
    ['Khối sở, ban, ngành'],
    ['Điểm tối đa', 900, 480, 1380],
    [1, 'Sở A', 700, 300, 1000, 72.46, 'Khá', 1],
    [2, 'Ban Dân tộc', 600, '–', '–', '–', '–', '–'],
    [3, 'Sở Du lịch', '–', '–', '–', '–', '–', '–'],
    ['Khối huyện, thị xã, thành phố'],
    ['Điểm tối đa', 900, 550, 1450],
    [1, 'UBND huyện B', 900, 260, 1160, 80, 'Tốt', 1],
    [2, 'UBND huyện C', 'Chưa đủ', 100, 'Chưa đủ', '–', '–', '–'],
    ['Dấu “–”: không áp dụng hoặc không xếp hạng, lý do tại trang tính “Không xếp hạng”.'],
    ['“Chưa đủ”: còn tiêu chí chưa khai hoặc chưa hợp lệ.'],
  ]);
});

test('landscape, one page wide, its head on each page, each class on a page of its own', () => {
  const sheet = sheetOf(planResults(smallRequest(UNITS)), 'totals');
  const rows = [...sheet.rows];
  const rowOf = (text: string) => rows.findIndex(({ cells }) => cells.some(({ value }) => value === text)) + 1;
  const headerRow = rowOf('STT');
  expect(sheet.print).toMatchObject({
    orientation: 'landscape',
    fitToWidth: true,
    repeatRows: { first: headerRow, last: headerRow },
    breaksAfterRows: [rowOf('Khối huyện, thị xã, thành phố') - 1],
  });
});
