import fc from 'fast-check';
import { inputSheets as en } from '../../../../src/locales/en/input-sheets';
import { inputSheets as vi } from '../../../../src/locales/vi/input-sheets';
import type { EarlierPeriod } from '../../../../src/engine/scoring-input';
import { Questionnaire } from '../../../../src/workbook/questions';
import { catalogueOf } from '../../../../src/workbook/sheets/catalogue';
import { isEarlierSheet } from '../../../../src/workbook/sheets/earlier/earlier-layout';
import { planEarlier } from '../../../../src/workbook/sheets/earlier/plan-earlier';
import { readEarlier } from '../../../../src/workbook/sheets/earlier/read-earlier';
import { UnitDirectory } from '../../../../src/workbook/unit-directory';
import { line, present } from '../../arbitraries';
import { TestSheet } from '../../in-memory-workbook';
import { ruleSet, units } from '../../small-workbook';

const context = { questionnaire: new Questionnaire(ruleSet), directory: new UnitDirectory(units) };
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Results that say something, of units of the list and of one that is no longer in it. */
const anyEarlier: fc.Arbitrary<EarlierPeriod> = fc
  .record({
    period: fc.record({ code: fc.constant('2015'), name: line }),
    results: fc.array(
      fc
        .record({
          unit: fc.constantFrom(...units.map(({ code }) => code), 'SBCVT'),
          group: option(fc.constantFrom('A', 'B', 'B1', 'B2', 'C')),
          points: option(fc.nat(4000).map((quarters) => quarters / 4)),
          maximum: option(fc.integer({ min: 1, max: 1450 })),
          rank: fc.integer({ min: 1, max: 168 }),
          level: option(fc.constantFrom('tot', 'kha', 'tb', 'Mức 1')),
          status: option(fc.constantFrom('ranked', 'not-assessed', 'Tạm dừng đánh giá')),
        })
        .map((result) => present(result)),
      { maxLength: 8 },
    ),
    shares: fc.array(
      fc
        .record({
          class: fc.constantFrom('so', 'huyen'),
          level: fc.constantFrom('tot', 'kha', 'tb'),
          a: fc.nat(30),
          b: fc.nat(30),
        })
        .map(({ a, b, ...share }) => ({ ...share, count: Math.min(a, b), of: Math.max(a, b, 1) })),
      { maxLength: 5 },
    ),
  })
  .map((earlier) => earlier as EarlierPeriod);

test.each([vi, en])('the earlier period comes back as it was written', (texts) => {
  fc.assert(
    fc.property(anyEarlier, (written) => {
      const sheet = TestSheet.of(planEarlier(written, units, ruleSet, catalogueOf(ruleSet, texts)));
      expect(isEarlierSheet(sheet.outline().head, sheet.name)).toBe(true);
      const { results, shares, periodName, findings } = readEarlier(sheet.snapshot(), context);
      expect(findings).toEqual([]);
      expect({ results, shares, periodName }).toEqual({
        results: written.results,
        shares: written.shares,
        periodName: written.period.name,
      });
    }),
    { numRuns: 60 },
  );
});

test('an empty sheet says nothing, and nothing is wrong with it', () => {
  const sheet = TestSheet.of(planEarlier(undefined, units, ruleSet, catalogueOf(ruleSet, vi)));
  const { results, shares, findings } = readEarlier(sheet.snapshot(), context);
  expect([results, shares, findings]).toEqual([[], [], []]);
});

test('“Năm trước” with a plain ranking is the overall result; the same columns elsewhere are nobody’s', () => {
  const sheet = new TestSheet('Năm trước')
    .set('A1', 'STT')
    .set('B1', 'Tên cơ quan')
    .set('C1', 'Tổng điểm')
    .set('D1', 'Hạng')
    .set('B2', 'SỞ TÀI CHÍNH')
    .set('C2', '1.085,5')
    .set('D2', '2')
    .set('B3', 'Sở Bưu chính, Viễn thông')
    .set('D3', 5);
  expect(isEarlierSheet(sheet.outline().head, 'Năm trước')).toBe(true);
  expect(isEarlierSheet(sheet.outline().head, 'Bảng 1')).toBe(false);
  expect(readEarlier(sheet.snapshot(), context).results).toEqual([
    { unit: 'STC', points: 1085.5, rank: 2 },
    { unit: 'Sở Bưu chính, Viễn thông', rank: 5 },
  ]);
});

test('a share of more units than there are is asked about and not used', () => {
  const sheet = TestSheet.of(
    planEarlier(
      {
        period: { code: '2015', name: 'năm 2015' },
        results: [],
        shares: [{ class: 'so', level: 'tot', count: 3, of: 17 }],
      },
      units,
      ruleSet,
      catalogueOf(ruleSet, vi),
    ),
  ).set('C7', 19);
  const { shares, findings } = readEarlier(sheet.snapshot(), context);
  expect(shares).toEqual([]);
  expect(findings.map(({ code, place }) => [code, place?.cell])).toEqual([['cell-unreadable', 'C7']]);
});
