import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { errorCode } from './input-file';
import { UsageError } from './usage-error';

/**
 * Refuses an output that would destroy the input or get the wrong kind of name. Throws `UsageError`.
 * The same file is recognised by link (same inode), by real path, and by real path in another letter case.
 */
export async function checkOutputFile(input: string | undefined, output: string, hasMacros: boolean): Promise<void> {
  const extension = extname(output).toLowerCase();
  const expected = hasMacros ? '.xlsm' : '.xlsx';
  if (extension !== expected) throw new UsageError('output-extension', { file: output, expected });
  const [folder, existing] = await Promise.all([fileState(dirname(output)), fileState(output)]);
  if (!folder?.isDirectory()) throw new UsageError('output-folder-missing', { file: output });
  if (existing?.isDirectory()) throw new UsageError('output-is-folder', { file: output });
  if (input !== undefined && (await sameFile(input, output))) throw new UsageError('output-is-input', { file: output });
  for (const lock of [`~$${basename(output)}`, `.~lock.${basename(output)}#`]) {
    if (await fileState(join(dirname(output), lock))) throw new UsageError('output-held-open', { file: output });
  }
}

/** Writes beside the output and renames, so that a crash leaves the old file or the new one and never half of one. */
export async function writeOutputFile(output: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(output), `.${basename(output)}.${process.pid}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, output);
  } catch (error) {
    await rm(beside, { force: true });
    throw asUsageError(error, output);
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
  const [a, b] = await Promise.all([fileState(input), fileState(output)]);
  if (a && b && a.dev === b.dev && a.ino === b.ino) return true;
  const place = async (path: string) => join(await realpath(dirname(path)), basename(path));
  const [from, to] = await Promise.all([realpath(input), place(output)]);
  return from.normalize('NFC').toLowerCase() === to.normalize('NFC').toLowerCase();
}

function asUsageError(error: unknown, file: string): unknown {
  const code = errorCode(error);
  // Windows says EBUSY or EPERM for a file that Excel holds open.
  if (code === 'EBUSY' || code === 'ETXTBSY' || code === 'EPERM') return new UsageError('output-held-open', { file });
  if (code === 'EACCES' || code === 'EROFS') return new UsageError('output-not-writable', { file });
  if (code === 'ENOSPC') return new UsageError('output-disk-full', { file });
  return error;
}
