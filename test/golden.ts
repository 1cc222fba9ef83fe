import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WIDTH = 120;
/** They say only that something else differs, so the files do without. */
const DIGEST = /\b[0-9a-f]{64}\b/g;

/**
 * Holds a text against the file of that name in test/golden. `npm run golden` writes the files anew; what then differs
 * is to be read before it is committed.
 */
export function expectGolden(name: string, made: string): void {
  const text = made.replace(DIGEST, '(digest)');
  const path = join(__dirname, 'golden', name);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '(no such file: npm run golden)');
}

/** A value as JSON the way the project's formatter lays it out: whatever fits on a line stands on one. */
export function readableJson(value: unknown): string {
  const plain: unknown = JSON.parse(JSON.stringify(value).replace(DIGEST, '(digest)'));
  return `${layOut(plain, 0, 0)}\n`;
}

/** `indent` is where the lines of this value begin, `used` how much of the first is taken by what stands around it. */
function layOut(value: unknown, indent: number, used: number): string {
  const line = oneLine(value);
  if (line !== undefined && used + line.length <= WIDTH) return line;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = indent + 2;
  const entries = Object.entries(value).map(([key, each], index, { length }) => {
    const label = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    const comma = index < length - 1 ? 1 : 0;
    return label + layOut(each, deeper, deeper + label.length + comma);
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open ?? ''}\n${entries.map((entry) => ' '.repeat(deeper) + entry).join(',\n')}\n${' '.repeat(indent)}${close ?? ''}`;
}

/** The value on one line; undefined where it holds a list of several records, which never stand on one. */
function oneLine(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const isRecord = (each: unknown) => each !== null && typeof each === 'object' && Object.keys(each).length > 1;
  if (Array.isArray(value) && value.length > 1 && value.every(isRecord)) return undefined;
  const parts = Object.values(value).map(oneLine);
  if (parts.includes(undefined)) return undefined;
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  const entries = Object.keys(value).map((key, index) => `${JSON.stringify(key)}: ${parts[index] ?? ''}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
