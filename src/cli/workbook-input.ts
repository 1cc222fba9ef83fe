import { resolve } from 'node:path';
import { openWorkbookFile, type WorkbookFile } from '../hosts/file/workbook-file';
import { HostError } from '../spreadsheet/host-error';
import type { Console } from './console';
import { readInputFile } from './input-file';
import { hostSentence, type Locale } from './texts';
import { UsageError } from './usage-error';

export interface WorkbookInput {
  readonly path: string;
  readonly file: WorkbookFile;
}

/** Opens the workbook that a call names. Throws `UsageError` that names the file and says why it cannot be read. */
export async function openInput(name: string, console: Console, locale: Locale): Promise<WorkbookInput> {
  const path = resolve(console.workingDirectory, name);
  return naming(path, locale, async () => ({ path, file: openWorkbookFile(await readInputFile(path)) }));
}

/** Reading goes on after opening; a part found damaged only then is told in the same way. */
export async function naming<Result>(
  path: string,
  locale: Locale,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const problem = error.code.startsWith('file-') ? 'file-unreadable' : 'file-unwritable';
    throw new UsageError(problem, { file: path, why: hostSentence(error, locale) });
  }
}
