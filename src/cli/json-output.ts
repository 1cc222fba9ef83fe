import { resolve } from 'node:path';
import type { Arguments } from './arguments';
import type { Console } from './console';
import { checkOutput, type Output } from './output-file';
import { UsageError } from './usage-error';

/** Where a document goes as JSON: a file, or `-` for standard output. */
export type JsonTarget = Output | '-';

/** What `--json` names; undefined where it was not given. Throws `UsageError` where it names nothing. */
export function jsonTarget(args: Arguments, { workingDirectory }: Console): JsonTarget | undefined {
  const target = args.text('json');
  if (target === undefined || target === '-') return target;
  if (target === '') throw new UsageError('option-value', { option: '--json' });
  return { file: resolve(workingDirectory, target), option: '--json' };
}

/** Refuses a target that would destroy a workbook or cannot be written, before any work is done. Throws `UsageError`. */
export async function checkJsonTarget(target: JsonTarget | undefined, input: string): Promise<void> {
  if (target !== undefined && target !== '-') await checkOutput(target, '.json', input);
}

/** A document as JSON, with a line's end behind it. */
export function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
