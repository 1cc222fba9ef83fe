import type { AnswerShape } from '../../../src/engine/answer';
import type { Declaration, Round } from '../../../src/engine/facts';
import { assess } from '../../../src/engine/assess';
import { scoringInputSchema } from '../../../src/engine/scoring-input';
import { explain } from '../../../src/locales/explain';
import { resultsLogs as logs } from '../../../src/locales/vi/results-logs';
import { roundText } from '../../../src/workbook/results/answer-text';
import { planResults } from '../../../src/workbook/results/plan-results';
import { outlineOf } from './outline';
import { printed, rowsOf, sheetOf, smallRequest, smallRuleSet } from './small-result';

const scale = {
  code: 'scale',
  name: 'Mức độ thực hiện',
  kind: 'options',
  options: [
    { code: 'done', label: 'hoàn thành', points: 15 },
    { code: 'none', label: 'chưa có', points: 0 },
  ],
  citation: 'qd',
};
const bands = {
  code: 'bands',
  name: 'Tỉ lệ',
  kind: 'bands',
  bands: [
    { from: 80, label: 'đạt ≥80%', points: 15 },
    { from: 0, label: 'đạt <80%', points: 5 },
  ],
  citation: 'qd',
};
const counts = { ask: 'counts', numerator: 'Số trực tuyến', denominator: 'Tổng số' };
const criteria = [
  { code: '1.1', name: 'Mạng nội bộ', rule: { kind: 'yes-no' }, placeholder: true },
  { code: '1.2', name: 'Cổng thông tin', rule: { kind: 'choice', scale: 'scale' } },
  { code: '1.3', name: 'Văn bản ký số', rule: { kind: 'percent-bands', scale: 'bands', question: { ask: 'percent' } } },
  { code: '1.4', name: 'Hồ sơ trực tuyến', rule: { kind: 'ratio-to-cap', fullFrom: 70, question: counts } },
  { code: '1.5', name: 'Đầu tư', rule: { kind: 'direct-points' } },
  { code: '1.6', name: 'Đào tạo', rule: { kind: 'yes-no' } },
].map((one) => ({ ...one, maximum: { so: 15 }, citation: 'qd' }));
const ruleSet = smallRuleSet({
  classes: [{ code: 'so', name: 'sở, ban, ngành' }],
  statedMaximum: { so: 90 },
  scales: [scale, bands],
  groups: [{ code: '1', name: 'Hạ tầng', statedMaximum: { so: 90 }, citation: 'qd', criteria }],
  tables: [],
});

const cell = (name: string) => ({ sheet: 'P01 Sở A', cell: name });
const declaration: Declaration = {
  unit: 'U1',
  facts: [
    {
      criterion: '1.1',
      rounds: [
        { kind: 'declared', answer: { shape: 'yes-no', value: true }, cell: cell('D5') },
        { kind: 'verified', answer: { shape: 'yes-no', value: false }, reason: 'kiểm tra thực tế', cell: cell('H5') },
      ],
    },
    { criterion: '1.2', rounds: [{ kind: 'declared', answer: { shape: 'option', option: 'done' }, cell: cell('D6') }] },
    { criterion: '1.3', rounds: [{ kind: 'declared', answer: { shape: 'percent', ratio: 0.855 }, cell: cell('D7') }] },
    {
      criterion: '1.4',
      rounds: [
        {
          kind: 'declared',
          answer: { shape: 'counts', counts: { numerator: 1250, denominator: 2500 } },
          cell: cell('D8'),
        },
      ],
    },
    {
      criterion: '1.5',
      rounds: [
        { kind: 'declared', problem: { code: 'not-a-number', parameters: { found: 'k rõ' } }, cell: cell('D9') },
      ],
    },
  ],
};
const input = scoringInputSchema.parse({
  period: { code: '2016', name: 'năm 2016' },
  units: [{ code: 'U1', name: 'Sở A', class: 'so' }],
  declarations: [declaration],
});
const outline = outlineOf([{ name: 'Kỳ đánh giá' }, { name: 'P01 Sở A' }]);
const assessment = assess(ruleSet, input);
const request = { ...smallRequest([], { ruleSet, draft: true, detail: true, outline }), assessment };
const detail = () => sheetOf(planResults(request), 'detail');
const rowOf = (criterion: string) => printed(detail()).find((row) => row.includes(criterion));
const reasonOf = (criterion: string) => {
  const score = assessment.units[0]?.criteria.find((one) => one.criterion === criterion);
  if (!score) throw new Error(criterion);
  return explain(score.reason, 'vi');
};

const regulation = 'Điều 3, Quyết định số 1/QĐ-UBND';

test('what was declared, verified and counted, the points, and the reason as a sentence', () => {
  expect(rowOf('1.1')).toEqual([
    ...[1, 'Sở A', 'Hạ tầng', '1.1', 'Mạng nội bộ (tên tạm)', 'Có', 'Không', 'Không', 0, 15, 'Đã chấm'],
    ...[reasonOf('1.1'), regulation, 'P01 Sở A, ô H5'],
  ]);
  expect(reasonOf('1.1')).toMatch(/\S+.*\.$/);
});

test.each([
  ['1.2', ['hoàn thành', 'hoàn thành', 15, 15, 'Đã chấm']],
  ['1.3', ['85,5%', '85,5%', 15, 15, 'Đã chấm']],
  // 50 % of the 70 % that earn 15 points are 10,71, which rounds to 10.
  ['1.4', ['Số trực tuyến: 1.250\nTổng số: 2.500', 'Số trực tuyến: 1.250\nTổng số: 2.500', 10, 15, 'Đã chấm']],
  ['1.5', ['Chưa hợp lệ: k rõ', 'Chưa hợp lệ: k rõ', '–', 15, 'Chưa hợp lệ']],
  ['1.6', ['–', 15, 'Chưa khai']],
])('criterion %s: the answer in its own words; no points that nobody earned', (criterion, expected) => {
  const row = rowOf(criterion) ?? [];
  expect(row.slice(5, 5 + expected.length)).toEqual(expected);
});

describe('an answer that is not valid is shown as it was given', () => {
  const textOf = (round: Omit<Round, 'kind'>, shape: AnswerShape = { shape: 'percent' }) =>
    roundText({ kind: 'declared', ...round }, shape, logs);
  const asked = [
    { code: 'numerator', label: 'Số trực tuyến' },
    { code: 'denominator', label: 'Tổng số' },
  ];
  const twoCounts: AnswerShape = { shape: 'counts', counts: asked, notMoreThan: [] };

  test.each([
    [
      'Chưa hợp lệ: 120%',
      textOf({
        answer: { shape: 'percent', ratio: 1.2 },
        problem: { code: 'percent-over-100', parameters: { found: 1.2 } },
      }),
    ],
    [
      'Chưa hợp lệ: Số trực tuyến: 45\nTổng số: 40',
      textOf(
        {
          answer: { shape: 'counts', counts: { denominator: 40, numerator: 45 } },
          problem: { code: 'lesser-over-greater', parameters: { lesserFound: 45, greaterFound: 40 } },
        },
        twoCounts,
      ),
    ],
    [
      'Chưa hợp lệ: Có',
      textOf(
        { answer: { shape: 'yes-no', value: true }, problem: { code: 'reason-missing', parameters: {} } },
        { shape: 'yes-no' },
      ),
    ],
    ['Chưa hợp lệ: 1.234,5', textOf({ problem: { code: 'not-whole', parameters: { found: 1234.5 } } })],
    ['Chưa hợp lệ: k rõ', textOf({ problem: { code: 'not-a-number', parameters: { found: 'k rõ' } } })],
    ['Chưa hợp lệ', textOf({ problem: { code: 'count-missing', parameters: { label: 'Tổng số' } } })],
    ['', textOf({})],
  ])('%s', (expected, told) => {
    expect(told).toBe(expected);
  });
});

test('where nothing was declared or linked the cells are empty, not empty texts', () => {
  const values = planResults(request).ownSheets.flatMap((sheet) =>
    rowsOf(sheet).flatMap(({ cells }) => cells.map(({ value }) => value)),
  );
  expect(values).toContain(null);
  expect(values).not.toContain('');
});

test('the source is a link to the cell that counted', () => {
  const links = rowsOf(detail()).flatMap(({ cells }) => cells.flatMap(({ link }) => (link ? [link] : [])));
  expect(links[0]).toEqual({ sheet: { user: 'sheet-2' }, cell: { row: 5, column: 8 } });
  expect(links).toHaveLength(5);
});

test('the sheet is made only where asked for', () => {
  const { ownSheets } = planResults({ ...request, detail: false });
  expect(ownSheets.map(({ mark }) => mark.key)).not.toContain('detail');
});

test('rows are made one by one, again for each reader, and no more links than Excel allows', () => {
  const units = Array.from({ length: 11_000 }, (_, index) => ({
    code: `U${index + 1}`,
    name: `Xã ${index}`,
    class: 'so',
  }));
  const [first] = input.declarations;
  const many = assess(ruleSet, scoringInputSchema.parse({ ...input, units, declarations: [first] }));
  const sheet = sheetOf(planResults({ ...request, assessment: many }), 'detail');
  expect(Array.isArray(sheet.rows)).toBe(false);
  let count = 0;
  let links = 0;
  for (const { cells } of sheet.rows) {
    count += 1;
    links += cells.filter(({ link }) => link).length;
  }
  expect([count, links]).toEqual([66_001, 0]);
  expect([...sheet.rows].length).toBe(count);
});
