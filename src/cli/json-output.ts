import { extname, resolve } from 'node:path';
import type { CliTexts } from '../locales/vi/command-line';
import type { Console } from './console';
import { writeOutputFile } from './output-file';
import { UsageError } from './usage-error';

/** Refuses a target that would destroy a workbook, before any work is done. Throws `UsageError`. */
export function checkJsonTarget(target: string | undefined): void {
  if (target === undefined || target === '-' || extname(target).toLowerCase() === '.json') return;
  throw new UsageError('output-extension', { file: target, expected: '.json' });
}

/** Writes a document as JSON to a file, or to standard output for `-`. Throws `UsageError`. */
export async function writeJson(target: string, document: unknown, console: Console, texts: CliTexts): Promise<void> {
  const json = `${JSON.stringify(document, null, 2)}\n`;
  if (target === '-') {
    console.out(json);
    return;
  }
  const file = resolve(console.workingDirectory, target);
  await writeOutputFile(file, json);
  console.err(`${texts.jsonWritten(file)}\n`);
}
