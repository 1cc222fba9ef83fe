import fc from 'fast-check';
import { inputSheets as en } from '../../../src/locales/en/input-sheets';
import { inputSheets as vi } from '../../../src/locales/vi/input-sheets';
import type { Settings } from '../../../src/workbook/settings';
import { catalogueOf } from '../../../src/workbook/sheets/catalogue';
import { isSettingsSheet, planSettings, readSettings } from '../../../src/workbook/sheets/settings';
import { isoDate, line, paragraph, present } from '../arbitraries';
import { TestSheet } from '../in-memory-workbook';
import { ruleSet, settings } from '../small-workbook';

const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const period = fc.record({ code: line, name: line });
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    agency: option(line),
    province: option(line),
    signer: option(line),
    decisionNumber: option(line),
    decisionDate: option(isoDate),
    period,
    earlierPeriod: option(period),
    form: fc.constantFrom('accompanying' as const, 'annex' as const),
    documentName: line,
    subject: fc.oneof(line, fc.constant('')),
    runState: fc.constantFrom('draft' as const, 'frozen' as const, 'issued' as const),
    blackAndWhite: fc.boolean(),
    fileNote: option(paragraph),
  })
  .map((all) => present(all) as Settings);

const sheetOf = (of: Settings, texts = vi) => TestSheet.of(planSettings(of, catalogueOf(ruleSet, texts)));

test.each([vi, en])('settings come back as they were written', (texts) => {
  fc.assert(
    fc.property(anySettings, (written) => {
      const sheet = sheetOf(written, texts);
      expect(isSettingsSheet(sheet.outline().head)).toBe(true);
      expect(readSettings(sheet.snapshot())).toEqual({ settings: written, findings: [], readingLog: [] });
    }),
    { numRuns: 60 },
  );
});

test('a sheet without a column “Nội dung”: what stands beside each label', () => {
  const sheet = new TestSheet('Thông tin')
    .set('B2', 'Năm đánh giá:')
    .set('D2', 2016)
    .set('B3', 'Cơ quan ban hành')
    .set('C3', 'UBND tỉnh')
    .set('B4', 'Người liên hệ')
    .set('C4', 'Nguyễn Văn A')
    .set('B5', 'In không màu')
    .set('C5', 'x')
    .set('B6', 'Ngày quyết định')
    .set('C6', { value: 42_773, numberFormat: 'dd/mm/yyyy' });
  expect(isSettingsSheet(sheet.outline().head)).toBe(true);
  expect(readSettings(sheet.snapshot()).settings).toEqual({
    agency: 'UBND tỉnh',
    // Excel counts days from 1900: 42773 is 7 February 2017.
    decisionDate: '2017-02-07',
    period: { code: '2016', name: '2016' },
    form: 'accompanying',
    documentName: 'KẾT QUẢ',
    subject: '',
    runState: 'draft',
    blackAndWhite: true,
  });
});

test('what is left blank is blank, and the run is a draft until somebody says otherwise', () => {
  const sheet = sheetOf(settings);
  for (const row of [4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18]) sheet.set(`B${row}`, null);
  expect(readSettings(sheet.snapshot()).settings).toEqual({
    period: { code: 'năm 2016', name: 'năm 2016' },
    form: 'accompanying',
    documentName: 'KẾT QUẢ',
    subject: '',
    runState: 'draft',
    blackAndWhite: false,
  });
});

test('drop-downs choose what the reader understands', () => {
  const catalogue = catalogueOf(ruleSet, vi);
  const { validations } = planSettings(settings, catalogue);
  expect(validations.map(({ rule }) => rule.kind)).toEqual(['list', 'list', 'list']);
});
