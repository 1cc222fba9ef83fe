import fc from 'fast-check';
import { inputSheets as en } from '../../../../src/locales/en/input-sheets';
import { inputSheets as vi } from '../../../../src/locales/vi/input-sheets';
import type { Unit } from '../../../../src/engine/scoring-input';
import { Questionnaire } from '../../../../src/workbook/questions';
import { catalogueOf } from '../../../../src/workbook/sheets/catalogue';
import { planUnits } from '../../../../src/workbook/sheets/units/plan-units';
import { readUnits } from '../../../../src/workbook/sheets/units/read-units';
import { isUnitsSheet } from '../../../../src/workbook/sheets/units/units-layout';
import { line, present } from '../../arbitraries';
import { TestSheet } from '../../in-memory-workbook';
import { ruleSet, units } from '../../small-workbook';

const questionnaire = new Questionnaire(ruleSet);
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Lists of which codes and names all differ. */
const anyUnits: fc.Arbitrary<Unit[]> = fc
  .array(
    fc.record({
      class: fc.constantFrom('so', 'huyen'),
      longName: fc.boolean(),
      aliases: fc.nat(2),
      parent: fc.nat(5),
      notAssessed: option(fc.record({ reason: line, citation: option(line) }).map(present)),
      notApplicable: fc.uniqueArray(
        fc
          .record({
            target: fc.constantFrom('A', 'B', 'B1', 'B2', 'a1', 'b21'),
            reason: line,
            citation: option(line),
            denominator: fc.constantFrom('leave-out', 're-base', 'rescale', 'full-marks'),
          })
          .map(present),
        { maxLength: 3, selector: ({ target }) => target },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(
      ({ longName, aliases, parent, ...rest }, index) =>
        present({
          code: `${String(index + 1).padStart(2, '0')}.DV`,
          name: `Đơn vị ${index}`,
          longName: longName ? `Đơn vị đầy đủ ${index}` : undefined,
          aliases: Array.from({ length: aliases }, (_, count) => `Tên ${index}, ${count}`),
          parent: parent < drafts.length && parent !== index ? `${String(parent + 1).padStart(2, '0')}.DV` : undefined,
          ...rest,
        }) as Unit,
    ),
  );

test.each([vi, en])('units come back as they were written, in their order', (texts) => {
  fc.assert(
    fc.property(anyUnits, (written) => {
      const sheet = TestSheet.of(planUnits(written, ruleSet, catalogueOf(ruleSet, texts)));
      expect(isUnitsSheet(sheet.outline().head)).toBe(true);
      expect(readUnits(sheet.snapshot(), questionnaire)).toEqual({ units: written, findings: [], readingLog: [] });
    }),
    { numRuns: 60 },
  );
});

test('a province’s own list: headings of its own, rows that name a class, codes as numbers', () => {
  const rows: (string | number | null)[][] = [
    ['DANH SÁCH CÁC CƠ QUAN, ĐƠN VỊ'],
    ['TT', 'Mã định danh', 'Cơ quan, đơn vị', 'Cấp', 'Tên gọi khác'],
    ['I', null, 'Khối sở, ban, ngành'],
    [1, 101, 'Sở Tài chính', null, 'Sở TC; STC'],
    [2, 102, 'Sở Nội vụ', 'SỞ, BAN, NGÀNH'],
    ['II', null, 'II. Huyện, thị xã, thành phố'],
    [3, 'H.01', 'UBND huyện Phù Cát'],
  ];
  const sheet = new TestSheet('DS');
  rows.forEach((row, index) =>
    row.forEach((value, column) => sheet.set(`${'ABCDE'.charAt(column)}${index + 3}`, value)),
  );
  expect(readUnits(sheet.snapshot(), questionnaire)).toEqual({
    units: [
      { code: '101', name: 'Sở Tài chính', aliases: ['Sở TC', 'STC'], class: 'so', notApplicable: [] },
      { code: '102', name: 'Sở Nội vụ', aliases: [], class: 'so', notApplicable: [] },
      { code: 'H.01', name: 'UBND huyện Phù Cát', aliases: [], class: 'huyen', notApplicable: [] },
    ],
    findings: [],
    readingLog: [],
  });
});

test('one reason beside several parts is said of them all', () => {
  const sheet = TestSheet.of(planUnits(units, ruleSet, catalogueOf(ruleSet, vi)));
  sheet
    .set('I7', 'B2; a1')
    .set('J7', 'Không có thủ tục')
    .set('K7', 'Tính lại theo điểm tối đa áp dụng')
    .set('L7', null);
  const { units: read, findings } = readUnits(sheet.snapshot(), questionnaire);
  expect(findings).toEqual([]);
  expect(read[2]?.notApplicable).toEqual([
    { target: 'B2', reason: 'Không có thủ tục', denominator: 're-base' },
    { target: 'a1', reason: 'Không có thủ tục', denominator: 're-base' },
  ]);
});

test('a part that does not apply in two ways: no way is chosen', () => {
  const sheet = TestSheet.of(planUnits(units, ruleSet, catalogueOf(ruleSet, vi)));
  sheet
    .set('I7', 'B2\na1\nB2')
    .set('J7', 'Không có thủ tục')
    .set('K7', 'Tính lại theo điểm tối đa áp dụng\nCho điểm tối đa\nCho điểm tối đa')
    .set('L7', null);
  const { findings } = readUnits(sheet.snapshot(), questionnaire);
  expect(findings).toMatchObject([
    { code: 'target-twice', effect: 'blocks', parameters: { target: 'B2' }, place: { cell: 'I7' } },
  ]);
  sheet.set('K7', 'Cho điểm tối đa');
  expect(readUnits(sheet.snapshot(), questionnaire).findings).toEqual([]);
});

test('a parent may be named by code, name or other name', () => {
  const sheet = TestSheet.of(planUnits(units, ruleSet, catalogueOf(ruleSet, vi)));
  sheet.set('G5', 'SNV').set('G7', 'sở nội vụ').set('G9', 'Sở NV');
  const { units: read } = readUnits(sheet.snapshot(), questionnaire);
  expect(read.map(({ parent }) => parent)).toEqual(['SNV', undefined, 'SNV', undefined, 'SNV']);
});
