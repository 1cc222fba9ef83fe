import fc from 'fast-check';
import { inputSheets as en } from '../../../../src/locales/en/input-sheets';
import { questionWords as questionsEn } from '../../../../src/locales/en/question-words';
import { inputSheets as vi } from '../../../../src/locales/vi/input-sheets';
import { questionWords as questionsVi } from '../../../../src/locales/vi/question-words';
import type { Declaration } from '../../../../src/engine/facts';
import { Questionnaire } from '../../../../src/workbook/questions';
import { catalogueOf } from '../../../../src/workbook/sheets/catalogue';
import { formContext } from '../../../../src/workbook/sheets/declaration/form-context';
import { isDeclarationSheet } from '../../../../src/workbook/sheets/declaration/declaration-layout';
import { planDeclaration } from '../../../../src/workbook/sheets/declaration/plan-declaration';
import { readDeclaration } from '../../../../src/workbook/sheets/declaration/read-declaration';
import { UnitDirectory } from '../../../../src/workbook/unit-directory';
import { declarationOf, withoutCells } from '../../arbitraries';
import { TestSheet } from '../../in-memory-workbook';
import { declarations, ruleSet, settings, units } from '../../small-workbook';

const questionnaire = new Questionnaire(ruleSet);
const { period } = settings;
const context = formContext({ questionnaire, directory: new UnitDirectory(units), period, calculated: true });
const words = {
  vi: { sheets: vi, questions: questionsVi },
  en: { sheets: en, questions: questionsEn },
};

function planOf(code: string, declaration?: Declaration, locale: 'vi' | 'en' = 'vi') {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(code);
  const form = { questionnaire, catalogue: catalogueOf(ruleSet, words[locale].sheets), words: words[locale], period };
  return planDeclaration({ ...form, unit, ordinal: '01', ...(declaration ? { declaration } : {}) });
}

const good = (code: string) => declarations.find(({ unit }) => unit === code);

describe.each([
  ['STC', 'so', 'vi'],
  ['PC', 'huyen', 'vi'],
  ['PC', 'huyen', 'en'],
] as const)('a form of %s (class %s, %s)', (code, classCode, locale) => {
  test('comes back as it was filled, with every round', () => {
    fc.assert(
      fc.property(declarationOf(code, classCode), (filled) => {
        const sheet = TestSheet.of(planOf(code, filled, locale));
        expect(isDeclarationSheet(sheet.outline().head)).toBe(true);
        const { declaration, findings, readingLog } = readDeclaration(sheet.snapshot(), context);
        expect(findings).toEqual([]);
        // “Yes” is a word that is read as “Có”; what a Vietnamese form offers is read as it stands.
        if (locale === 'vi') expect(readingLog).toEqual([]);
        expect(withoutCells(declaration)).toEqual(withoutCells(filled));
      }),
      { numRuns: 40 },
    );
  });
});

test('an empty form has no answers, and one finding for the whole of it', () => {
  const { declaration, findings } = readDeclaration(TestSheet.of(planOf('PC')).snapshot(), context);
  expect(declaration).toEqual({ unit: 'PC', facts: [] });
  expect(findings.map(({ code }) => code)).toEqual(['answers-all-missing']);
});

test('a form of an older kind: TT for the code, two rows of units above, other headings', () => {
  const sheet = new TestSheet('STC')
    .set('A1', 'PHIẾU KHAI BÁO SỐ LIỆU')
    .set('A2', 'Tên đơn vị: Sở Tài chính')
    .set('A4', 'TT')
    .set('B4', 'Nội dung')
    .set('C4', 'Đơn vị khai (Có/Không hoặc số)')
    .set('D4', 'Minh chứng');
  const rows = { a1: 'Có', a2: 'a) triển khai đồng bộ', b11: '85,5 %', c1: '7,5' };
  Object.entries(rows).forEach(([code, answer], index) =>
    sheet.set(`A${index + 5}`, code).set(`C${index + 5}`, answer),
  );
  sheet.set('D5', 'Ảnh chụp');
  const { declaration, findings, place } = readDeclaration(sheet.snapshot(), context);
  expect(declaration?.facts.map(({ criterion, rounds: [round] }) => [criterion, round?.answer])).toEqual([
    ['a1', { shape: 'yes-no', value: true }],
    ['a2', { shape: 'option', option: 'all' }],
    ['b11', { shape: 'percent', ratio: 0.855 }],
    ['c1', { shape: 'number', value: 7.5 }],
  ]);
  expect(declaration?.facts[0]?.evidence).toBe('Ảnh chụp');
  expect(findings.map(({ code, criterion }) => [code, criterion])).toEqual([
    ['answer-missing', 'b12'],
    ['answer-missing', 'b21'],
  ]);
  expect(place).toEqual({ sheet: 'STC', cell: 'A2' });
});

test('a row without its code is known by its criterion’s name, with or without “(tên tạm)”', () => {
  const sheet = TestSheet.of(planOf('STC', good('STC')));
  sheet.set('A11', null).set('A12', null).set('B12', 'TRIỂN KHAI HỆ THỐNG (tên tạm)');
  const { declaration, findings } = readDeclaration(sheet.snapshot(), context);
  expect(findings).toEqual([]);
  expect(declaration?.facts.map(({ criterion }) => criterion)).toEqual(['a1', 'a2', 'b11', 'b12', 'b21', 'c1']);
});

test('a blank second row for a criterion is no second answer', () => {
  const sheet = TestSheet.of(planOf('STC', good('STC')))
    .insertRow(12)
    .set('A12', 'a1');
  expect(readDeclaration(sheet.snapshot(), context).findings).toEqual([]);
});

test('signatures, dates and remarks below the table are none of it', () => {
  const sheet = TestSheet.of(planOf('STC', good('STC')));
  sheet.set('A24', 'Ngày 12 tháng 01 năm 2017').set('E25', 'THỦ TRƯỞNG CƠ QUAN').set('E28', 'Nguyễn Văn A');
  sheet.set('A30', 'Ghi chú:').set('B30', 'Số liệu tính đến 31/12/2016');
  expect(readDeclaration(sheet.snapshot(), context).findings).toEqual([]);
});

test('a form without a header is known by its sheet’s name', () => {
  const sheet = TestSheet.of(planOf('STC', good('STC')));
  for (let row = 1; row <= 8; row += 1) sheet.deleteRow(1);
  sheet.name = 'P01 Sở Tài chính';
  const { declaration, findings } = readDeclaration(sheet.snapshot(), context);
  expect(findings).toEqual([]);
  expect(declaration?.unit).toBe('STC');
});

test('an answer in a legacy font is the answer, and its conversion is logged', () => {
  const sheet = TestSheet.of(planOf('STC', good('STC'))).set('E11', { value: 'Cã', fontName: '.VnTime' });
  const { declaration, readingLog, findings } = readDeclaration(sheet.snapshot(), context);
  expect(declaration?.facts[0]?.rounds[0]?.answer).toEqual({ shape: 'yes-no', value: true });
  expect(readingLog).toMatchObject([{ typed: 'Cã', readAs: 'Có', place: { cell: 'E11' } }]);
  expect(findings.map(({ code, weight }) => [code, weight])).toEqual([['legacy-font', 'note']]);
});

test('a later round that is wrong does not fall back: it stands in the fact as a problem', () => {
  const sheet = TestSheet.of(planOf('STC', good('STC'))).set('G12', 'chưa rõ');
  const { declaration } = readDeclaration(sheet.snapshot(), context);
  const rounds = declaration?.facts[1]?.rounds ?? [];
  expect(rounds.map(({ kind, problem }) => [kind, problem?.code])).toEqual([
    ['declared', undefined],
    ['verified', 'unknown-option'],
  ]);
});

test('an entry that a good verification overruled stops nothing any more, and stays to be cleared up', () => {
  const sheet = TestSheet.of(planOf('STC', good('STC'))).set('E12', 'rất tốt');
  const { declaration, findings } = readDeclaration(sheet.snapshot(), context);
  expect(declaration?.facts[1]?.rounds.map(({ problem }) => problem?.code)).toEqual(['unknown-option', undefined]);
  expect(findings).toMatchObject([
    { code: 'unknown-option', weight: 'clarify', effect: 'none', place: { cell: 'E12' } },
  ]);
});

describe('how a form is laid out', () => {
  const plan = planOf('PC', good('PC'));
  const sheet = TestSheet.of(plan);

  test('it names rule set, version, period and unit, and says what is asked in words', () => {
    expect(sheet.get('A1')).toBe('PHIẾU KHAI BÁO');
    expect(['C3', 'C4', 'C5', 'C6', 'C7'].map((cell) => sheet.get(cell))).toEqual([
      'UBND huyện Phù Cát',
      'PC',
      'năm 2016',
      'small',
      '1.0',
    ]);
    expect(sheet.get(sheet.cross('a1', 'Cách trả lời và tính điểm'))).toBe('Có: 15 điểm; Không: 0 điểm.');
    expect(sheet.get(sheet.cross('a2', 'Cách trả lời và tính điểm'))).toBe(
      'Chọn một nội dung trong danh sách.\ntriển khai đồng bộ: 15; một số bộ phận: 10; không triển khai: 0 điểm.',
    );
    expect(sheet.get(sheet.cross('b21', 'Cách trả lời và tính điểm'))).toBe(
      'Trả lời: Có chữ ký số. Tổng số: Tổng số.\nTừ 30% trở lên: 50 điểm; dưới 30%: tính điểm theo tỷ lệ.',
    );
    expect(sheet.get(sheet.cross('b21', 'Điểm tối đa'))).toBe(50);
  });

  test('it asks the class its own criteria only', () => {
    expect(() => sheet.find('c1')).toThrow();
    expect(() => TestSheet.of(planOf('STC')).find('c1')).not.toThrow();
  });

  test('what is to be filled is open, what is asked is locked', () => {
    const styleAt = (rowIndex: number, column: number) =>
      [...plan.rows][rowIndex]?.cells.find((cell) => cell.column === column)?.style;
    // Row 11 is a1, a yes-no: B its name, E its answer, F the total that it does not ask for.
    expect(styleAt(10, 2)?.locked).toBeUndefined();
    expect(styleAt(10, 5)).toMatchObject({ locked: false, fill: 'FFFBE6' });
    expect(styleAt(10, 6)?.locked).toBeUndefined();
    expect(styleAt(10, 6)?.fill).toBe('EDEDED');
  });

  test('drop-downs, percents and counts are guarded, with a prompt that Excel can hold', () => {
    const at = (row: number, column: number) =>
      plan.validations.find(({ range }) => range.left === column && range.top <= row && row <= range.bottom);
    expect(at(11, 5)?.rule.kind).toBe('list');
    expect(at(12, 5)?.rule.kind).toBe('list');
    expect(at(15, 5)?.rule).toEqual({ kind: 'decimal', minimum: 0, maximum: 1 });
    expect(at(16, 6)?.rule).toEqual({ kind: 'whole', minimum: 0, maximum: 1e12 });
    expect(at(11, 6)).toBeUndefined();
    for (const { prompt, error } of plan.validations) {
      expect((prompt?.title ?? '').length).toBeLessThanOrEqual(32);
      expect((prompt?.message ?? '').length).toBeLessThanOrEqual(255);
      expect((error?.message ?? '').length).toBeLessThanOrEqual(225);
    }
  });

  test('it freezes behind the names, prints A4 landscape and repeats its headings', () => {
    expect(plan.freezeAt).toEqual({ row: 10, column: 3 });
    expect(plan.print).toMatchObject({ orientation: 'landscape', fitToWidth: true, repeatRows: { first: 9, last: 9 } });
  });

  test('a placeholder name says that it is one, and what does not apply says why', () => {
    const unit = units.find(({ code }) => code === 'BDT');
    const marked = TestSheet.of(planOf('BDT'));
    expect(marked.get(marked.cross('b21', 'Cách trả lời và tính điểm'))).toBe(
      `Không áp dụng: ${unit?.notApplicable[0]?.reason}`,
    );
  });
});
