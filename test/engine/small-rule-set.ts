import type { Answer } from '../../src/engine/answer';
import type { Declaration } from '../../src/engine/facts';
import { loadRuleSet } from '../../src/engine/rule-set/load';
import type { Policies } from '../../src/engine/rule-set/policies';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import type { ScoringInput, Unit } from '../../src/engine/scoring-input';
import { unitSchema } from '../../src/engine/scoring-input';

/**
 * A small regulation with every kind of criterion, two classes and a tree of groups:
 * A (a1 yes-no, a2 choice) · B (B1: b11 percent in bands, b12 counts in bands · B2: b21 ratio to 30 %) · C (c1 direct).
 * `so` can earn 15 + 15 + 15 + 15 + 30 + 10 = 100, `huyen` 15 + 15 + 15 + 15 + 50 = 110 and is not asked c1.
 */
export function smallRuleSetJson() {
  const ordinary = { so: 15, huyen: 15 };
  const share = { ask: 'counts', numerator: 'Có chữ ký số', denominator: 'Tổng số' };
  return {
    schemaVersion: 1,
    id: 'small',
    version: '1.0',
    title: 'Bộ tiêu chí nhỏ',
    labels: { form: 'Phiếu khai báo', ratio: 'Tỉ lệ (%)' },
    citations: [
      { id: 'method', document: 'Quyết định 1/QĐ-UBND', passage: 'I.3' },
      { id: 'tables', document: 'Quyết định 1/QĐ-UBND', passage: 'II', effectiveFrom: '2016-01-01' },
    ],
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
    scales: [
      {
        code: 'rollout',
        name: 'Triển khai',
        kind: 'options',
        options: [
          { code: 'all', label: 'triển khai đồng bộ', points: 15 },
          { code: 'some', label: 'một số bộ phận', points: 10 },
          { code: 'none', label: 'không triển khai', points: 0 },
        ],
        citation: 'method',
      },
      {
        code: 'share',
        name: 'Tỉ lệ',
        kind: 'bands',
        bands: [
          { from: 80, label: '≥80%', points: 15 },
          { from: 50, label: '50% - 80%', points: 10 },
          { above: 0, label: '≤50%', points: 5 },
          { from: 0, label: 'không có', points: 0 },
        ],
        citation: 'method',
      },
    ],
    groups: [
      {
        code: 'A',
        name: 'Hạ tầng',
        statedMaximum: { so: 30, huyen: 30 },
        citation: 'method',
        criteria: [
          { code: 'a1', name: 'Có mạng nội bộ', rule: { kind: 'yes-no' }, maximum: ordinary, citation: 'method' },
          {
            code: 'a2',
            name: 'Triển khai hệ thống',
            rule: { kind: 'choice', scale: 'rollout' },
            maximum: ordinary,
            citation: 'method',
          },
        ],
      },
      {
        code: 'B',
        name: 'Phục vụ người dân',
        statedMaximum: { so: 60, huyen: 80 },
        citation: 'method',
        groups: [
          {
            code: 'B1',
            name: 'Thông tin',
            statedMaximum: { so: 30, huyen: 30 },
            citation: 'method',
            criteria: [
              {
                code: 'b11',
                name: 'Tỉ lệ máy tính',
                rule: { kind: 'percent-bands', scale: 'share', question: { ask: 'percent' } },
                maximum: ordinary,
                citation: 'method',
              },
              {
                code: 'b12',
                name: 'Tỉ lệ chữ ký số',
                rule: { kind: 'percent-bands', scale: 'share', question: share },
                maximum: ordinary,
                citation: 'method',
              },
            ],
          },
          {
            code: 'B2',
            name: 'Dịch vụ công trực tuyến',
            statedMaximum: { so: 30, huyen: 50 },
            citation: 'method',
            criteria: [
              {
                code: 'b21',
                name: 'Tỉ lệ dịch vụ',
                rule: { kind: 'ratio-to-cap', fullFrom: 30, question: share },
                maximum: { so: 30, huyen: 50 },
                citation: 'tables',
              },
            ],
          },
        ],
      },
      {
        code: 'C',
        name: 'Đánh giá của Ban Chỉ đạo',
        statedMaximum: { so: 10 },
        citation: 'method',
        criteria: [
          {
            code: 'c1',
            name: 'Sáng kiến',
            rule: { kind: 'direct-points' },
            maximum: { so: 10 },
            citation: 'method',
            supplier: 'assessor',
          },
        ],
      },
    ],
    statedMaximum: { so: 100, huyen: 110 },
    policies: {
      ties: { choice: 'dense', citation: 'tables' },
      rankBy: { choice: 'points', citation: 'tables' },
      rankOn: { choice: 'exact', citation: 'tables' },
      bandEdge: { choice: 'upper', citation: 'method' },
      pointRounding: { choice: { mode: 'half-up', step: 5 }, citation: 'method' },
      percentDecimals: { choice: 2, citation: 'tables' },
      missing: { choice: 'not-ranked', citation: 'method' },
    },
    tables: [
      { kind: 'ranking', number: '1', class: 'so', title: 'Bảng 1', showEarlierRank: true, citation: 'tables' },
      {
        kind: 'ranking',
        number: '1.1',
        class: 'so',
        group: 'A',
        title: 'Bảng 1.1',
        showEarlierRank: true,
        citation: 'tables',
      },
      {
        kind: 'list',
        number: '2.1',
        class: 'huyen',
        group: 'B2',
        title: 'Bảng 2.1',
        reportItem: 'services',
        citation: 'tables',
      },
    ],
    reportItems: [
      {
        code: 'services',
        name: 'Dịch vụ công trực tuyến',
        group: 'B2',
        classes: ['huyen'],
        columns: [{ code: 'name', label: 'Tên thủ tục' }],
        citation: 'tables',
      },
    ],
  };
}

type Choices = { readonly [Name in keyof Policies]?: Policies[Name]['choice'] };

/** The small rule set, with other choices of its policies or other fields. */
export function smallRuleSet(choices: Choices = {}, fields: Record<string, unknown> = {}): RuleSet {
  const json = smallRuleSetJson();
  const policies = Object.fromEntries(
    Object.entries(json.policies).map(([name, policy]) => [
      name,
      { ...policy, choice: choices[name as keyof Policies] ?? policy.choice },
    ]),
  );
  const loaded = loadRuleSet({ ...json, policies, ...fields });
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.ruleSet;
}

export const yes: Answer = { shape: 'yes-no', value: true };
export const no: Answer = { shape: 'yes-no', value: false };
export const option = (code: string): Answer => ({ shape: 'option', option: code });
export const percent = (ratio: number): Answer => ({ shape: 'percent', ratio });
export const number = (value: number): Answer => ({ shape: 'number', value });
export const counts = (numerator: number, denominator: number): Answer => ({
  shape: 'counts',
  counts: { numerator, denominator },
});

/** Answers that earn `so` everything: 100 points. */
export const fullMarks: Readonly<Record<string, Answer>> = {
  a1: yes,
  a2: option('all'),
  b11: percent(0.9),
  b12: counts(9, 10),
  b21: counts(3, 10),
  c1: number(10),
};

/** The full marks without the answers to some criteria. */
export function fullMarksBut(...codes: readonly string[]): Readonly<Record<string, Answer>> {
  return Object.fromEntries(Object.entries(fullMarks).filter(([code]) => !codes.includes(code)));
}

/** A unit of the small rule set; of the class `so` unless told otherwise. */
export function unit(code: string, fields: Partial<Unit> = {}): Unit {
  return unitSchema.parse({ code, name: `Sở ${code}`, class: 'so', ...fields });
}

/** A declaration that answers each criterion in one round. */
export function declaration(unitCode: string, answers: Readonly<Record<string, Answer>>): Declaration {
  const facts = Object.entries(answers).map(([criterion, answer]) => ({
    criterion,
    rounds: [{ kind: 'declared' as const, answer, cell: { sheet: unitCode, cell: 'F9' } }],
  }));
  return { unit: unitCode, facts };
}

/** Scoring input of units with their answers; a unit without answers sends no declaration. */
export function inputOf(
  entries: readonly (readonly [Unit, (Readonly<Record<string, Answer>> | undefined)?])[],
  fields: Partial<ScoringInput> = {},
): ScoringInput {
  return {
    period: { code: '2016', name: 'năm 2016' },
    units: entries.map(([one]) => one),
    declarations: entries.flatMap(([{ code }, answers]) => (answers ? [declaration(code, answers)] : [])),
    ...fields,
  };
}
