/** One mistake at a time in the committed manifest: each is found, said in its own words, and nothing else is. */
import { manifestProblems } from '../../scripts/manifest/check-manifest';
import { committedManifest, root } from './committed';

const manifest = committedManifest();

/** The manifest with one passage changed; a passage that is not there would prove nothing. */
function broken(from: string, to: string): string {
  if (!manifest.includes(from)) throw new Error(`the manifest has no ${from}`);
  return manifest.replace(from, () => to);
}

const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? '';
const pane = 'https://localhost:3000/pane/index.html';
const checkTip = 'id="Check.Tip" DefaultValue="Tìm chỗ chưa khai, chưa hợp lệ hoặc cần làm rõ. Không ghi gì vào tệp."';
const checkLabel = '<bt:Override Locale="en-US" Value="Check"/>';

test('the committed manifest has no problem', () => {
  expect(manifestProblems(manifest, root)).toEqual([]);
});

test.each<[mistake: string, from: string, to: string, problem: string]>([
  ['an id that is no GUID', id, 'cham-diem', 'Id: "cham-diem" is no GUID in lower case'],
  ['a GUID in braces', id, `{${id}}`, `Id: "{${id}}" is no GUID in lower case`],
  [
    'a version below 1',
    '1.0.0.0',
    '0.1.0.0',
    'Version: "0.1.0.0" is not four numbers of which the first is at least 1',
  ],
  ['a short version', '1.0.0.0', '1.0', 'Version: "1.0" is not four numbers of which the first is at least 1'],
  [
    'one id on two controls',
    'id="ChamDiem.Score"',
    'id="ChamDiem.Check"',
    'ChamDiem.Check: two tabs, groups or controls have this id',
  ],
  [
    'an over-long id of a control',
    'id="ChamDiem.Score"',
    `id="${'x'.repeat(126)}"`,
    `${'x'.repeat(126)}: the id of a control has 1 to 125 characters`,
  ],
  [
    'a resource that nothing names',
    '<Label resid="Tab.Label"/>',
    '<Label resid="Score.Label"/>',
    'Tab.Label: nothing names this resource',
  ],
  [
    'a resource twice',
    '<bt:Url id="Pane.Url"',
    `<bt:Url id="Pane.Url" DefaultValue="${pane}"/><bt:Url id="Pane.Url"`,
    'Pane.Url: two resources have this id',
  ],
  [
    'an over-long short string',
    'Value="Create forms"',
    `Value="${'x'.repeat(126)}"`,
    'Template.Label (en-US): 126 characters, where 1 to 125 are allowed',
  ],
  [
    'an over-long long string',
    checkTip,
    `id="Check.Tip" DefaultValue="${'ạ'.repeat(251)}"`,
    'Check.Tip (vi-VN): 251 characters, where 1 to 250 are allowed',
  ],
  [
    'an empty text',
    'Value="Create forms"',
    'Value=""',
    'Template.Label (en-US): 0 characters, where 1 to 125 are allowed',
  ],
  [
    'an over-long address',
    `${pane}?step=check`,
    `${pane}?step=${'x'.repeat(2005)}`,
    'Check.Url (vi-VN): 2049 characters, where 1 to 2048 are allowed',
  ],
  ['a text without English', checkLabel, '', 'Check.Label: no text for en-US'],
  ['a name without English', '<Override Locale="en-US" Value="Scoring"/>', '', 'DisplayName: no text for en-US'],
  ['English twice', checkLabel, checkLabel.repeat(2), 'Check.Label: en-US stands twice'],
  [
    'a language that no other text has',
    checkLabel,
    `${checkLabel}<bt:Override Locale="fr-FR" Value="Vérifier"/>`,
    'Check.Label: nothing is due for fr-FR',
  ],
  ['another default language', 'vi-VN', 'en-US', 'DefaultLocale: "en-US" instead of vi-VN'],
  [
    'an address without https',
    `${pane}?step=score`,
    'http://localhost:3000/x',
    'Score.Url: "http://localhost:3000/x" is not https',
  ],
  ['no address', `${pane}?step=score`, 'pane', 'Score.Url: "pane" is no address'],
  [
    'an address on another server',
    `${pane}?step=score`,
    'https://elsewhere.vn/pane/index.html',
    'Score.Url: "https://elsewhere.vn/pane/index.html" is not under https://localhost:3000',
  ],
  [
    'an image that is not there',
    'icons/check-24.png',
    'icons/check-25.png',
    'Check.Icon24: there is no file /assets/icons/check-25.png',
  ],
  [
    'an image of another size',
    'icons/check-24.png',
    'icons/check-20.png',
    'Check.Icon24: /assets/icons/check-20.png has 20 × 20 pixels instead of 24 × 24',
  ],
  [
    'an image that is no PNG',
    'icons/check-24.png',
    'icons/check-24.svg',
    'Check.Icon24: /assets/icons/check-24.svg is no PNG',
  ],
  [
    'a product icon of another size',
    'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icons/product-64.png"',
    'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icons/product-80.png"',
    'HighResolutionIconUrl: /assets/icons/product-80.png has 80 × 80 pixels instead of 64 × 64',
  ],
])('%s', (_, from, to, problem) => {
  expect(manifestProblems(broken(from, to), root)).toEqual([problem]);
});

test.each([
  ['that finds nothing', 'SourceLocation', 'Score.Url', 'Scores.Url', 'Urls'],
  ['that finds another sort of resource', 'Description', 'Score.Tip', 'Score.Label', 'LongStrings'],
])('a resid %s', (_, element, right, wrong, kind) => {
  const misled = broken(`<${element} resid="${right}"/>`, `<${element} resid="${wrong}"/>`);
  expect(manifestProblems(misled, root)).toEqual([
    `${wrong}: ${element} names it, but it is not among the ${kind}`,
    `${right}: nothing names this resource`,
  ]);
});

test('an over-long resid, even where it resolves', () => {
  const long = 'Tab.Label'.padEnd(33, 'x');
  expect(manifestProblems(manifest.replaceAll('Tab.Label', long), root)).toEqual([
    `${long}: longer than 32 characters`,
  ]);
});

test('a size left out, on every button that lacks it', () => {
  const image = '<bt:Image size="40" resid="Score.Icon40"/>';
  expect(manifestProblems(broken(image, ''), root)).toEqual([
    'Score.Icon40: nothing names this resource',
    'ChamDiem.Score: icons of 16, 20, 24, 32, 48, 64, 80 instead of 16, 20, 24, 32, 40, 48, 64, 80',
  ]);
});

test('a page elsewhere than where the build puts it', () => {
  const moved = broken(
    `<SourceLocation DefaultValue="${pane}"/>`,
    '<SourceLocation DefaultValue="https://localhost:3000/x"/>',
  );
  expect(manifestProblems(moved, root)).toContain('SourceLocation: does not end in /pane/index.html');
});

test('a text that is no XML', () => {
  expect(() => manifestProblems(manifest.slice(0, -5), root)).toThrow('file-damaged');
});
