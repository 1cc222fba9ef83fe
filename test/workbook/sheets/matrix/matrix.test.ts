import fc from 'fast-check';
import { inputSheets as vi } from '../../../../src/locales/vi/input-sheets';
import { questionWords } from '../../../../src/locales/vi/question-words';
import type { Declaration } from '../../../../src/engine/facts';
import { parseCell } from '../../../../src/spreadsheet/address';
import { Questionnaire } from '../../../../src/workbook/questions';
import { catalogueOf } from '../../../../src/workbook/sheets/catalogue';
import { formContext } from '../../../../src/workbook/sheets/declaration/form-context';
import { planMatrix } from '../../../../src/workbook/sheets/matrix/plan-matrix';
import { isMatrixSheet, readMatrix } from '../../../../src/workbook/sheets/matrix/read-matrix';
import { planReportList, readReportList, reportItemOf } from '../../../../src/workbook/sheets/matrix/report-list';
import { recognise } from '../../../../src/workbook/recognise';
import { UnitDirectory } from '../../../../src/workbook/unit-directory';
import { declarationOf, withoutCells } from '../../arbitraries';
import { TestSheet } from '../../in-memory-workbook';
import { declarations, ruleSet, settings, units } from '../../small-workbook';

const questionnaire = new Questionnaire(ruleSet);
const { period } = settings;
const context = formContext({ questionnaire, directory: new UnitDirectory(units), period, calculated: true });
const words = { sheets: vi, questions: questionWords };
const form = { questionnaire, catalogue: catalogueOf(ruleSet, vi), words, period };
const [services] = ruleSet.reportItems;
if (!services) throw new Error('services');

const matrixOf = (all: readonly Declaration[]) => TestSheet.of(planMatrix({ ...form, units, declarations: all }));
const factsOf = (all: readonly { declaration: Declaration }[]) =>
  withoutCells(all.map(({ declaration }) => declaration));

test('forms come back as they were filled, with every round', () => {
  fc.assert(
    fc.property(declarationOf('STC', 'so'), declarationOf('PC', 'huyen'), (so, huyen) => {
      const sheet = matrixOf([so, huyen]);
      expect(isMatrixSheet(sheet.outline().head, questionnaire)).toBe(true);
      const { declarations: read, findings } = readMatrix(sheet.snapshot(), context);
      const filled = read.filter(({ declaration }) => declaration.facts.length > 0);
      expect(factsOf(filled)).toEqual(withoutCells([so, huyen].map(({ unit, facts }) => ({ unit, facts }))));
      // The two other units are in the matrix and have answered nothing.
      expect(findings.map(({ code, unit }) => [code, unit])).toEqual([
        ['answers-all-missing', 'SNV'],
        ['answers-all-missing', 'BDT'],
      ]);
    }),
    { numRuns: 30 },
  );
});

test('a matrix of the plainest kind: unit names, and a column under each code', () => {
  const sheet = new TestSheet('Tổng hợp')
    .set('A2', 'TT')
    .set('B2', 'Đơn vị')
    .set('C2', 'a1')
    .set('D2', 'a2')
    .set('E2', 'b11')
    .set('B3', 'KHỐI SỞ')
    .set('B4', 'Sở Tài chính')
    .set('C4', 'x')
    .set('D4', 'một số bộ phận')
    .set('E4', { value: 0.5, numberFormat: '0%' });
  const { declarations: read } = readMatrix(sheet.snapshot(), context);
  expect(factsOf(read)).toEqual([
    {
      unit: 'STC',
      facts: [
        { criterion: 'a1', rounds: [{ kind: 'declared', answer: { shape: 'yes-no', value: true } }] },
        { criterion: 'a2', rounds: [{ kind: 'declared', answer: { shape: 'option', option: 'some' } }] },
        { criterion: 'b11', rounds: [{ kind: 'declared', answer: { shape: 'percent', ratio: 0.5 } }] },
      ],
    },
  ]);
});

describe('one thing broken in a matrix', () => {
  const broken: [string, (sheet: TestSheet) => unknown, code: string, at: (sheet: TestSheet) => string][] = [
    ['an unknown unit', (sheet) => sheet.set('B11', 'SXD').set('C11', 'Sở Xây dựng'), 'unit-unknown', () => 'C11'],
    ['an unknown code', (sheet) => sheet.set(sheet.find('a1'), 'a9'), 'criterion-unknown', (sheet) => sheet.find('a9')],
    ['a code twice', (sheet) => sheet.set(sheet.find('a2'), 'a1'), 'criterion-twice', (sheet) => sheet.find('a1')],
    ['last year’s matrix', (sheet) => sheet.set('C3', 'năm 2015'), 'other-period', () => 'C3'],
    [
      'a wrong answer',
      (sheet) => sheet.set(sheet.cross('STC', 'a1'), '?'),
      'not-yes-or-no',
      (sheet) => sheet.cross('STC', 'a1'),
    ],
    [
      'a blank answer',
      (sheet) => sheet.set(sheet.cross('STC', 'a1'), null),
      'answer-missing',
      (sheet) => sheet.cross('STC', 'a1'),
    ],
    [
      'an answer not asked',
      (sheet) => sheet.set(sheet.cross('PC', 'c1'), 5),
      'criterion-not-asked',
      (sheet) => sheet.cross('PC', 'c1'),
    ],
  ];

  test.each(broken)('%s', (_what, spoil, code, at) => {
    const sheet = matrixOf(declarations);
    spoil(sheet);
    const finding = readMatrix(sheet.snapshot(), context).findings.find((candidate) => candidate.code === code);
    expect(finding?.place?.sheet).toBe('Tổng hợp phiếu');
    // A code that stands twice is named where it stands second.
    const expected = code === 'criterion-twice' ? 'J7' : at(sheet);
    expect(finding?.place?.cell).toBe(expected);
  });
});

test('codes stand merged over their columns, and each column is guarded as its question asks', () => {
  const plan = planMatrix({ ...form, units, declarations });
  const sheet = TestSheet.of(plan);
  const a1 = parseCell(sheet.find('a1'));
  const over = plan.merges.find(({ top, left }) => top === a1?.row && left === a1?.column);
  // a1 asks one thing: answer, verified answer, reason, origin, evidence, note.
  expect(over && over.right - over.left + 1).toBe(6);
  const b12 = parseCell(sheet.find('b12'));
  const rules = plan.validations.filter(({ range }) => range.left === b12?.column).map(({ rule }) => rule.kind);
  expect(rules).toEqual(['whole']);
});

describe('the list beside the matrix', () => {
  const listOf = (all: readonly Declaration[]) =>
    TestSheet.of(planReportList({ ...form, item: services, units, declarations: all }));

  test('comes back as it was filled', () => {
    fc.assert(
      fc.property(declarationOf('PC', 'huyen'), (huyen) => {
        const sheet = listOf([huyen]);
        expect(reportItemOf(sheet.outline().head, questionnaire)).toBe(services);
        const { lists, findings } = readReportList(sheet.snapshot(), services, context);
        expect(findings).toEqual([]);
        expect(withoutCells(lists.map(({ fact }) => fact))).toEqual(withoutCells(huyen.reportItems ?? []));
      }),
      { numRuns: 20 },
    );
  });

  test('a unit named once, over merged cells, is said of all its entries', () => {
    const sheet = listOf(declarations);
    sheet.set('B9', null).set('C9', null);
    const { lists, findings } = readReportList(sheet.snapshot(), services, context);
    expect(findings).toEqual([]);
    expect(lists[0]?.fact.rounds[0]?.answer).toEqual({
      shape: 'list',
      entries: [{ name: 'Cấp phép xây dựng' }, { name: 'Đăng ký kết hôn' }],
    });
  });

  test('a list that has lost its headings is told, not overlooked', () => {
    const sheet = listOf(declarations).deleteRow(7);
    const [finding] = readReportList(sheet.snapshot(), services, context).findings;
    expect(recognise(sheet.outline(), questionnaire)).toEqual({ kind: 'report-list', item: services });
    expect(finding?.code).toBe('headings-missing');
  });

  test('an entry of nobody is asked about', () => {
    const sheet = listOf([]).set('D8', 'Cấp phép xây dựng');
    const { findings } = readReportList(sheet.snapshot(), services, context);
    expect(findings.map(({ code, place }) => [code, place?.cell])).toEqual([['unit-unknown', 'C8']]);
  });
});
