import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { sampleRequests } from '../../scripts/build-samples';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import type { TemplateRequest } from '../../src/tasks/template';
import { planTemplate } from '../../src/workbook/template/plan-template';
import { scoreBytes } from '../end-to-end/score-sample';

/** The workbooks of test/fixtures/rich whose structure is open; `rich-openpyxl.xlsx` is locked by a password. */
export const OPEN_WORKBOOKS = [
  'rich-xlsxwriter.xlsx',
  'rich-libreoffice.xlsx',
  'prefixed.xlsx',
  'macros.xlsm',
  'dates-1904.xlsx',
];
export const LOCKED_WORKBOOK = 'rich-openpyxl.xlsx';

const LOCK = /<workbookProtection\b[^>]*\/>/;

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../fixtures/rich', name)));
}

/** The same workbook without the lock on its structure, so that our sheets can be put into it at all. */
export function unlocked(workbook: Uint8Array): Uint8Array {
  return withMainPart(workbook, (text) => text.replace(LOCK, ''));
}

/** The lock of one workbook put onto another, as Excel would when a user locks it. */
export function lockedLike(locked: Uint8Array, workbook: Uint8Array): Uint8Array {
  const [lock] = LOCK.exec(textOf(unzipSync(locked), 'xl/workbook.xml')) ?? [];
  if (lock === undefined) throw new Error('nothing is locked');
  return withMainPart(workbook, (text) => text.replace(/<bookViews/, `${lock}<bookViews`));
}

/** Six units of Bình Định with every part that the sample has: left out, not assessed, lists, verified answers, ranks of 2015. */
const UNITS = ['S01', 'S05', 'S20', 'H01', 'H03', 'H11'];

/** The forms of those units, filled. */
export function smallInput(units: readonly string[] = UNITS): TemplateRequest {
  const filled = sampleRequests()['binh-dinh-2016.xlsx'];
  const taken = ({ unit }: { readonly unit: string }) => units.includes(unit);
  return {
    ...filled,
    units: filled.units.filter(({ code }) => units.includes(code)),
    declarations: filled.declarations.filter(taken),
    earlier: { ...filled.earlier, results: filled.earlier.results.filter(taken) },
  };
}

/** A user's workbook with our input sheets put into it: what an official has who keeps the forms in a workbook of his own. */
export async function withInput(workbook: Uint8Array, request: TemplateRequest = smallInput()): Promise<Uint8Array> {
  const file = openWorkbookFile(workbook);
  await file.writer.apply(planTemplate(request), {});
  return file.bytes();
}

/** The workbook scored; throws where findings stop it. */
export async function scored(workbook: Uint8Array): Promise<Uint8Array> {
  const { bytes, outcome } = await scoreBytes(workbook);
  if (outcome.kind === 'stopped') throw new Error(JSON.stringify(outcome.findings));
  return bytes;
}

/** Names of the sheets in tab order, out of the raw XML. */
export function sheetNames(workbook: Uint8Array): string[] {
  const root = new DOMParser().parseFromString(textOf(unzipSync(workbook), 'xl/workbook.xml'), 'text/xml');
  return [...root.getElementsByTagNameNS('*', 'sheet')].map((sheet) => sheet.getAttribute('name') ?? '');
}

/** A sheet renamed as Excel does it: in its tab and in the names that point at it. */
export function renamed(workbook: Uint8Array, before: string, after: string): Uint8Array {
  return withMainPart(workbook, (text) =>
    text.replace(`name="${before}"`, `name="${after}"`).replaceAll(`'${before}'!`, `'${after}'!`),
  );
}

/** What became of the parts of a package, by name; parts that are the same byte for byte are not named. */
export function partChanges(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return {
    gone: Object.keys(old).filter((name) => !(name in now)),
    changed: Object.keys(old).filter((name) => name in now && !sameBytes(old[name], now[name])),
    made: Object.keys(now).filter((name) => !(name in old)),
  };
}

export function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

function withMainPart(workbook: Uint8Array, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  const text = textOf(parts, 'xl/workbook.xml');
  const changed = change(text);
  if (changed === text) throw new Error('nothing was changed');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(changed) });
}

function textOf(parts: Unzipped, name: string): string {
  const bytes = parts[name];
  if (!bytes) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}
