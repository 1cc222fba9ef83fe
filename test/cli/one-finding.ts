import type { Call, Desk } from './call';
import { spoiltFile, type Spoil } from './workbooks';

/** One thing wrong with the good workbook, and the one finding that must come of it. */
export interface Broken {
  /** `P01 Sở Tài chính!E15`, a sheet alone, or empty where the finding is of the whole file. */
  readonly at: string;
  readonly spoil: Spoil;
  readonly code: string;
  /** A few telling words of what was found, what was expected and what to do. */
  readonly words: readonly string[];
  readonly form?: 'sheets' | 'matrix';
  /** `Phải sửa` unless told otherwise. */
  readonly weight?: string;
}

interface FindingInJson {
  readonly code: string;
  readonly effect: string;
  readonly place?: { readonly sheet: string; readonly cell?: string };
  readonly text: { readonly found: string; readonly expected: string; readonly todo: string };
}

export const WORKBOOK = 'phieu.xlsx';
export const RESULT = 'ket-qua.xlsx';

/** Puts the broken workbook there and expects `check` to give this one finding. */
export async function expectOneFinding(at: Desk, broken: Broken, effect: 'blocks' | 'answer'): Promise<void> {
  at.put(WORKBOOK, spoiltFile(broken.spoil, broken.form));
  const { code, out } = await at.call('check', WORKBOOK, '--json', '-');
  expect(code).toBe(1);
  const { findings } = JSON.parse(out) as { findings: readonly FindingInJson[] };
  expect(findings.map((finding) => [finding.code, placeName(finding.place), finding.effect])).toEqual([
    [broken.code, broken.at, effect],
  ]);
  for (const { text } of findings) {
    for (const word of broken.words) expect(Object.values(text).join(' ')).toContain(word);
  }
}

/** Expects `score`, called so, to say the finding, to end with 1 and to write nothing. */
export async function expectStopped(at: Desk, broken: Broken, ...options: readonly string[]): Promise<Call> {
  const before = at.files();
  const call = await at.call('score', WORKBOOK, '--out', RESULT, '--json', 'ket-qua.json', ...options);
  expect([call.code, call.out]).toEqual([1, '']);
  expectSaid(call.err, broken);
  expect(call.err).toContain('Chưa ghi gì vào tệp');
  expect(at.files()).toEqual(before);
  return call;
}

/** The first line says the weight, the place, what was found, what was expected and what to do. */
function expectSaid(printed: string, { at, words, weight = 'Phải sửa' }: Broken): void {
  const [line = ''] = printed.split('\n');
  const [sheet = '', cell] = at.split('!');
  const place = cell === undefined ? `Trang tính “${sheet}”: ` : `Trang tính “${sheet}”, ô ${cell}: `;
  expect(line.startsWith(`[${weight}] ${at === '' ? '' : place}`)).toBe(true);
  for (const word of words) expect(line).toContain(word);
}

function placeName(place: FindingInJson['place']): string {
  return place === undefined ? '' : [place.sheet, ...(place.cell === undefined ? [] : [place.cell])].join('!');
}
