import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { CliProblem } from '../locales/vi/command-line';
import { errorCode } from './input-file';
import { UsageError } from './usage-error';

/** A file that a command is to write, and the option that named it. */
export interface Output {
  readonly file: string;
  readonly option: '--out' | '--json';
}

export interface WrittenOutput extends Output {
  readonly content: Uint8Array | string;
}

const sentences: Readonly<Record<string, CliProblem>> = {
  // Windows says EBUSY or EPERM for a file that Excel holds open.
  EBUSY: 'output-held-open',
  ETXTBSY: 'output-held-open',
  EPERM: 'output-held-open',
  EACCES: 'output-not-writable',
  EROFS: 'output-not-writable',
  ENOSPC: 'output-disk-full',
  EDQUOT: 'output-disk-full',
  ENOENT: 'output-folder-missing',
  ENOTDIR: 'output-folder-missing',
  EISDIR: 'output-is-folder',
  ENAMETOOLONG: 'output-name-unusable',
  EINVAL: 'output-name-unusable',
  ELOOP: 'output-name-unusable',
};

/**
 * Refuses an output that would destroy the input, cannot be written, or has the wrong kind of name, before any work is
 * done. Throws `UsageError`. The input is recognised by link (same inode), by real path, and by real path in another
 * letter case or normal form.
 */
export async function checkOutput(output: Output, extension: string, input?: string): Promise<void> {
  const { file, option } = output;
  if (extname(file).toLowerCase() !== extension) {
    throw new UsageError('output-extension', { file, option, expected: extension });
  }
  await inWords(output, async () => {
    const [folder, existing] = await Promise.all([fileState(dirname(file)), fileState(file)]);
    if (!folder?.isDirectory()) throw new UsageError('output-folder-missing', { file, option });
    if (existing?.isDirectory()) throw new UsageError('output-is-folder', { file, option });
    if (input !== undefined && (await sameFile(input, file))) throw new UsageError('output-is-input', { file, option });
    for (const lock of [`~$${basename(file)}`, `.~lock.${basename(file)}#`]) {
      if (await fileState(join(dirname(file), lock))) throw new UsageError('output-held-open', { file, option });
    }
  });
}

/**
 * Writes beside each output and renames once all are written, so that a crash leaves the old file or the new one and
 * never half of one. A link stays a link; what it leads to is replaced. Throws `UsageError`.
 */
export async function writeOutputs(outputs: readonly WrittenOutput[]): Promise<void> {
  const besides: { output: Output; beside: string; target: string }[] = [];
  try {
    for (const output of outputs) {
      await inWords(output, async () => {
        const target = (await fileState(output.file)) ? await realpath(output.file) : output.file;
        const beside = join(dirname(target), `.cham-diem-${randomUUID()}.tmp`);
        besides.push({ output, beside, target });
        await writeWhole(beside, output.content);
      });
    }
    for (const { output, beside, target } of besides) await inWords(output, () => rename(beside, target));
  } catch (error) {
    await Promise.all(besides.map(({ beside }) => rm(beside, { force: true })));
    throw error;
  }
}

/** Bytes on the disk, not only in its cache: a rename may outlive a power cut that they do not. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function fileState(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function sameFile(input: string, output: string): Promise<boolean> {
  const [from, to] = await Promise.all([fileState(input), fileState(output)]);
  if (!from) return false;
  if (to && from.dev === to.dev && from.ino === to.ino) return true;
  const place = join(await realpath(dirname(output)), basename(output));
  return foldedPath(await realpath(input)) === foldedPath(place);
}

/** Windows and macOS hold names that differ in letter case or normal form for one. */
function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

async function inWords({ file, option }: Output, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problem = sentences[errorCode(error) ?? ''];
    throw problem === undefined ? error : new UsageError(problem, { file, option });
  }
}
