import { assess } from '../../../src/engine/assess';
import type { Declaration } from '../../../src/engine/facts';
import { loadRuleSet } from '../../../src/engine/rule-set/load';
import type { RuleSet } from '../../../src/engine/rule-set/schema';
import { scoringInputSchema } from '../../../src/engine/scoring-input';
import type { Plan } from '../../../src/spreadsheet/plan';
import type { CellPlan, RowPlan, SheetPlan } from '../../../src/spreadsheet/sheet-plan';
import type { ResultsRequest } from '../../../src/workbook/results/request';
import type { Settings } from '../../../src/workbook/settings';

/** A small regulation: two groups of one criterion each, points given directly, the levels of Bình Định. */
export function smallRuleSet(changes: Readonly<Record<string, unknown>> = {}): RuleSet {
  const cited = (choice: unknown) => ({ choice, citation: 'qd' });
  const criterion = (code: string, so: number, huyen: number) => ({
    code,
    name: `Tiêu chí ${code}`,
    rule: { kind: 'direct-points' },
    maximum: { so, huyen },
    citation: 'qd',
  });
  const loaded = loadRuleSet({
    schemaVersion: 1,
    id: 'small-set',
    version: '1',
    title: 'Bộ tiêu chí nhỏ',
    labels: { form: 'Phiếu khai báo', ratio: 'Tỉ lệ (%)' },
    citations: [{ id: 'qd', document: 'Quyết định số 1/QĐ-UBND ngày 01/01/2016 của UBND tỉnh', passage: 'Điều 3' }],
    legalBasis: ['Luật Công nghệ thông tin'],
    classes: [
      { code: 'so', name: 'sở, ban, ngành' },
      { code: 'huyen', name: 'huyện, thị xã, thành phố' },
    ],
    levels: [
      { code: 'tot', name: 'Mức tốt', shortName: 'Tốt', from: 80, colour: 'E2EFDA' },
      { code: 'kha', name: 'Mức khá', shortName: 'Khá', from: 60, colour: 'FFF2CC' },
      { code: 'tb', name: 'Mức trung bình', shortName: 'Trung bình', from: 0, colour: 'FCE4D6' },
    ],
    scales: [],
    groups: [
      {
        code: '1',
        name: 'Hạ tầng kỹ thuật CNTT',
        shortName: 'Hạ tầng kỹ thuật',
        statedMaximum: { so: 900, huyen: 900 },
        citation: 'qd',
        criteria: [criterion('1.1', 900, 900)],
      },
      {
        code: '2',
        name: 'Dịch vụ công trực tuyến',
        statedMaximum: { so: 480, huyen: 550 },
        citation: 'qd',
        criteria: [criterion('2.1', 480, 550)],
      },
    ],
    statedMaximum: { so: 1380, huyen: 1450 },
    policies: {
      ties: cited('dense'),
      rankBy: cited('points'),
      rankOn: cited('exact'),
      bandEdge: cited('upper'),
      pointRounding: cited({ mode: 'half-up', step: 5 }),
      percentDecimals: cited(2),
      missing: cited('not-ranked'),
    },
    tables: [
      {
        kind: 'ranking',
        number: '1',
        class: 'so',
        title: 'Bảng 1. Xếp hạng tổng thể của các sở, ban, ngành',
        citation: 'qd',
        showEarlierRank: true,
        leadIn: 'Kết quả xếp hạng tổng thể đối với {count} sở, ban, ngành như sau:',
        figure: { number: '1', caption: 'Hình 1. Biểu đồ tỉ lệ các mức:' },
      },
      {
        kind: 'ranking',
        number: '1.1',
        class: 'so',
        group: '1',
        title: 'Bảng 1.1. Xếp hạng về Hạ tầng kỹ thuật CNTT',
        citation: 'qd',
        showEarlierRank: true,
      },
      {
        kind: 'ranking',
        number: '1.2',
        class: 'so',
        group: '2',
        title: 'Bảng 1.2. Xếp hạng về Dịch vụ công trực tuyến',
        citation: 'qd',
        showEarlierRank: false,
      },
    ],
    ...changes,
  });
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.ruleSet;
}

/** A unit and the points of its two groups; undefined: not declared. */
export interface SmallUnit {
  readonly name: string;
  readonly points?: readonly [first: number | undefined, second: number | undefined];
  /** Ranks of the earlier period: overall, then the groups. */
  readonly earlier?: readonly (number | undefined)[];
  readonly class?: string;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly listed?: readonly Readonly<Record<string, string>>[];
}

export const SETTINGS: Settings = {
  agency: 'Ủy ban nhân dân tỉnh Bình Định',
  province: 'tỉnh Bình Định',
  signer: 'Chủ tịch UBND tỉnh Bình Định',
  decisionNumber: '305/QĐ-UBND',
  decisionDate: '2017-02-07',
  period: { code: '2016', name: 'năm 2016' },
  form: 'accompanying',
  documentName: 'Kết quả',
  subject: 'Đánh giá, xếp hạng mức độ ứng dụng CNTT năm 2016',
  runState: 'frozen',
  blackAndWhite: false,
};

/** A request of the small regulation's units, scored by the real engine. */
export function smallRequest(
  units: readonly SmallUnit[],
  {
    ruleSet = smallRuleSet(),
    settings = {},
    earlierPeriod = 'năm 2015',
    shares = [],
    ...more
  }: Partial<Omit<ResultsRequest, 'settings'>> & {
    readonly ruleSet?: RuleSet;
    readonly settings?: Partial<Settings>;
    readonly earlierPeriod?: string;
    readonly shares?: readonly { class: string; level: string; count: number; of: number }[];
  } = {},
): ResultsRequest {
  const allSettings = { ...SETTINGS, ...settings };
  const codeOf = (index: number) => `U${index + 1}`;
  const input = scoringInputSchema.parse({
    period: allSettings.period,
    units: units.map(({ name, class: unitClass = 'so', more: unitMore }, index) => ({
      code: codeOf(index),
      name,
      class: unitClass,
      ...unitMore,
    })),
    declarations: units.flatMap((unit, index) => declarationOf(unit, codeOf(index))),
    earlier: {
      period: { code: 'earlier', name: earlierPeriod },
      results: units.flatMap(({ earlier = [] }, index) =>
        earlier.flatMap((rank, place) =>
          rank === undefined ? [] : [{ unit: codeOf(index), rank, ...(place > 0 ? { group: String(place) } : {}) }],
        ),
      ),
      shares,
    },
  });
  return {
    assessment: assess(ruleSet, input),
    settings: allSettings,
    declarations: input.declarations,
    findings: [],
    readingLog: [],
    run: { ruleSetDigest: 'a'.repeat(64), inputDigest: 'b'.repeat(64), toolVersion: '0.1.0' },
    detail: false,
    draft: false,
    ...more,
  };
}

function declarationOf({ points, listed }: SmallUnit, unit: string): Declaration[] {
  if (!points && !listed) return [];
  const facts = (points ?? []).flatMap((value, index) =>
    value === undefined
      ? []
      : [
          {
            criterion: `${index + 1}.1`,
            rounds: [
              {
                kind: 'declared' as const,
                answer: { shape: 'number' as const, value },
                cell: { sheet: 'P01', cell: `D${index + 5}` },
              },
            ],
          },
        ],
  );
  const reportItems = listed
    ? [
        {
          criterion: 'services',
          rounds: [
            {
              kind: 'declared' as const,
              answer: { shape: 'list' as const, entries: listed.map((entry) => ({ ...entry })) },
            },
          ],
        },
      ]
    : undefined;
  return [{ unit, facts, ...(reportItems ? { reportItems } : {}) }];
}

/** The sheet of a key; throws where the plan has none. */
export function sheetOf({ ownSheets }: Plan, key: string): SheetPlan {
  const sheet = ownSheets.find(({ mark }) => mark.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** The values of the rows that print, each row without its empty cells. */
export function printed(sheet: SheetPlan): CellPlan['value'][][] {
  const last = sheet.print?.area?.right ?? Number.POSITIVE_INFINITY;
  return rowsOf(sheet)
    .map(({ cells }) => cells.filter(({ column, value }) => column <= last && value !== null && value !== ''))
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map(({ value }) => value));
}

/** All printed texts of a sheet, one line a row. */
export function lines(sheet: SheetPlan): string[] {
  return printed(sheet).map((row) => row.join(' | '));
}

export function rowsOf(sheet: SheetPlan): readonly RowPlan[] {
  return [...sheet.rows];
}

/** The cell that holds a value; throws where none does. */
export function cellWith(sheet: SheetPlan, value: CellPlan['value']): CellPlan {
  const cell = rowsOf(sheet)
    .flatMap(({ cells }) => cells)
    .find((one) => one.value === value);
  if (!cell) throw new Error(`no cell holds ${String(value)}`);
  return cell;
}
