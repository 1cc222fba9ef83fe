import { findings as catalogue } from '../../../src/locales/vi/findings';
import { findingTexts } from '../../../src/locales/findings';
import { formatPlace, type Finding } from '../../../src/workbook/finding';
import { findingSorts } from '../../../src/workbook/finding-sorts';
import { readWorkbook } from '../../../src/workbook/read-workbook';
import { TestSheet, workbookOf } from '../in-memory-workbook';
import { goodWorkbook } from '../small-workbook';
import { answers } from './answers';
import type { BrokenCase } from './broken-case';
import { unitsAndEarlier } from './units-and-earlier';
import { wholeWorkbook } from './whole-workbook';

const cases: readonly BrokenCase[] = [...wholeWorkbook, ...unitsAndEarlier, ...answers];

async function findingsOf({ spoil }: BrokenCase): Promise<readonly Finding[]> {
  const good = goodWorkbook();
  const left = spoil(good);
  const sheets = Array.isArray(left) && left[0] instanceof TestSheet ? (left as TestSheet[]) : good.sheets;
  const { reader, outline } = workbookOf(sheets);
  return (await readWorkbook(reader, outline)).findings;
}

function inWords(finding: Finding): string {
  const { found, expected, todo } = findingTexts(finding, 'vi');
  return `${found} ${expected} ${todo}`;
}

describe('one thing broken: exactly that finding, at its place, in its words', () => {
  test.each(cases.map((broken) => [broken.what, broken] as const))('%s', async (_what, broken) => {
    const { code, place, words, also = [] } = broken;
    const findings = await findingsOf(broken);
    expect(findings.map((finding) => finding.code).sort()).toEqual([code, ...also].sort());
    const finding = findings.find((candidate) => candidate.code === code) as Finding;
    expect(finding.place ? formatPlace(finding.place) : '').toBe(place);
    for (const word of words) expect(inWords(finding)).toContain(word);
  });
});

/** Codes whose case is elsewhere, or that no workbook of today's kinds of criteria can bring about. */
const elsewhere: readonly Finding['code'][] = [
  // test/workbook/sheets/rule-set
  'rule-set-cell-unreadable',
  'rule-set-problem',
  'rule-set-row-without-group',
  // Counts and points begin at 0, so what is below is negative; answers are read by their question's own shape.
  'below-minimum',
  'wrong-shape',
];

test('no code is without a case', () => {
  const covered = new Set<string>([...cases.map(({ code }) => code), ...elsewhere]);
  expect(Object.keys(catalogue).filter((code) => !covered.has(code))).toEqual([]);
});

/** What DESIGN §4 calls blocking, and what it calls an answer error. */
test.each([
  [
    'blocks',
    'rule-set-missing units-missing unit-unknown declared-twice other-period criterion-unknown criterion-twice',
  ],
  ['answer', 'not-a-number percent-over-100 lesser-over-greater negative too-large not-finite formula-error'],
  ['answer', 'formula-not-calculated reason-missing unclear answer-missing declaration-missing'],
  ['none', 'legacy-font other-version verified-value-missing parent-unknown earlier-unknown'],
] as const)('%s: %s', (effect, codes) => {
  for (const code of codes.split(' ') as Finding['code'][]) expect(findingSorts[code].effect).toBe(effect);
});
