import type { AnswerProblem } from '../../src/engine/facts';
import { findingTexts, type FindingFacts } from '../../src/locales/findings';
import { findingKinds, findings, findingWeights, type FindingCode } from '../../src/locales/vi/findings';
import { findingSorts } from '../../src/workbook/finding-sorts';

/** Something for every parameter that a sentence may ask for; no sentence may print one that it was not given. */
const parameters = {
  ...Object.fromEntries(
    'kind other headings label found used name code otherCell classes suggestion target ofCode ofName unit expected criterion class encoding typed readAs reason why candidates options lesser greater parent'
      .split(' ')
      .map((name) => [name, `<${name}>`]),
  ),
  ...{ maximum: 10, minimum: 1, decimals: 4, lesserFound: 1250, greaterFound: 1200, count: 91 },
  problem: 'field-missing',
};
const codes = Object.keys(findings) as FindingCode[];
const facts = (code: FindingCode): FindingFacts => ({ code, ...findingSorts[code], parameters });

describe.each(['vi', 'en'] as const)('the sentences of findings in %s', (locale) => {
  test.each(codes)('%s: what was found, what was expected, what to do', (code) => {
    const { found, expected, todo, kind, weight } = findingTexts(facts(code), locale);
    for (const sentence of [found, expected, todo]) {
      expect(sentence).toMatch(/[.…]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|^\s|\s$| {2}|\.\./);
      expect(sentence).not.toContain('!');
    }
    expect(kind).not.toBe('');
    expect(weight).not.toBe('');
  });
});

test.each(codes)('%s speaks as WORDING asks: impersonal, and nobody made an error', (code) => {
  const { found, expected, todo } = findingTexts(facts(code), 'vi');
  expect(`${found} ${expected} ${todo}`).not.toMatch(/\bbạn\b|lỗi:|sheet|error|vui lòng|oops/iu);
});

test('weights and kinds have the names of WORDING', () => {
  expect(findingWeights).toEqual({ 'must-fix': 'Phải sửa', clarify: 'Cần làm rõ', note: 'Lưu ý' });
  expect(findingKinds).toMatchObject({
    'not-declared': 'Chưa khai',
    'wrong-format': 'Không đúng định dạng',
    'out-of-bounds': 'Ngoài giới hạn cho phép',
    inconsistent: 'Các mục không khớp nhau',
    'reason-missing': 'Thiếu lý do thẩm định',
    unclear: 'Chưa rõ cách hiểu',
    'unknown-unit': 'Không nhận ra đơn vị',
    'duplicate-declaration': 'Trùng phiếu',
    'wrong-template': 'Sai mẫu phiếu',
    'earlier-period': 'Phiếu của kỳ trước',
    'formula-error': 'Công thức bị lỗi',
  });
});

test('the sentence of WORDING for more online than in total', () => {
  const code: AnswerProblem['code'] = 'lesser-over-greater';
  const { found, todo } = findingTexts(
    {
      code,
      ...findingSorts[code],
      parameters: {
        lesser: 'hồ sơ trực tuyến',
        lesserFound: 1250,
        greater: 'hồ sơ',
        greaterFound: 1200,
        otherCell: 'F8',
        typed: '1250',
      },
    },
    'vi',
  );
  expect(found).toBe('1.250 (hồ sơ trực tuyến), nhiều hơn tổng số 1.200 (hồ sơ) ở ô F8.');
  expect(todo).toBe('Đối chiếu lại hai số.');
});
