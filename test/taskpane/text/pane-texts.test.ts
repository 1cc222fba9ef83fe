import { failureSentence, localeOf, paneTexts } from '../../../src/taskpane/text/pane-texts';

test.each([
  [null, 'vi-VN', 'vi'],
  [null, 'en-US', 'en'],
  [null, 'fr-FR', 'vi'],
  ['en', 'vi-VN', 'en'],
  ['vi', 'en-US', 'vi'],
  ['xx', 'en-GB', 'en'],
])('asked for %s on a desk that speaks %s: %s', (asked, spoken, expected) => {
  expect(localeOf(asked, spoken)).toBe(expected);
});

test('the preview counts in a sentence (WORDING "Messages")', () => {
  expect(paneTexts('vi').preview.counts(17, 0, 0)).toBe(
    'Sẽ tạo 17 trang tính và thay 0 trang tính. Phiếu và số liệu đã có được giữ nguyên.',
  );
  expect(paneTexts('vi').preview.counts(1, 24, 2)).toContain('bỏ 2 trang tính kết quả cũ');
});

test('what a host foresaw has its own sentence, anything else says that the original is unchanged', () => {
  expect(failureSentence({ code: 'file-encrypted', detail: '' }, 'vi')).toContain('mật khẩu');
  expect(failureSentence({ detail: 'TypeError' }, 'vi')).toContain('Tệp gốc không bị thay đổi');
});

/** Every text of a catalogue; functions are called with what makes a plain sentence of them. */
function sentences(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String((part as (...values: unknown[]) => unknown)(2, 3, 4, 5))];
  return Object.values(part as Record<string, unknown>).flatMap(sentences);
}

test('the Vietnamese texts are impersonal: no “bạn”, no exclamation mark, no “Lỗi:”', () => {
  for (const text of sentences(paneTexts('vi'))) expect(text).not.toMatch(/\bbạn\b|!|Lỗi:/i);
});
