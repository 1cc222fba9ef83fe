import { readFile, stat } from 'node:fs/promises';
import { PACKAGE_LIMITS } from '../hosts/file/package/zip-directory';
import type { CliProblem } from '../locales/vi/command-line';
import { HostError } from '../spreadsheet/host-error';
import { UsageError } from './usage-error';

const sentences: Readonly<Record<string, CliProblem>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ENAMETOOLONG: 'file-missing',
  ELOOP: 'file-missing',
  EISDIR: 'file-is-folder',
  EACCES: 'file-not-readable',
  EPERM: 'file-not-readable',
  EBUSY: 'file-held-open',
};

/**
 * A file's bytes. Throws `UsageError` with the reason that the file system gave, and `HostError` `file-too-large` for a
 * file that is beyond bounds before it is even unpacked.
 */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > PACKAGE_LIMITS.totalBytes) throw new HostError('file-too-large', {}, `${size} bytes`);
    return await readFile(path);
  } catch (error) {
    const problem = sentences[errorCode(error) ?? ''];
    throw problem === undefined ? error : new UsageError(problem, { file: path });
  }
}

/** A JSON file's content. Throws `UsageError` where it is no JSON, and as `readInputFile` does. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readInputFile(path));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError('file-not-json', { file: path });
  }
}

/** The code that Node gives an error of its own, such as a failed system call's. */
export function errorCode(error: unknown): string | undefined {
  const coded = typeof error === 'object' && error !== null && 'code' in error;
  return coded && typeof error.code === 'string' ? error.code : undefined;
}
