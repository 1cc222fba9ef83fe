import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error';

const sentences = {
  ENOENT: 'file-missing',
  EISDIR: 'file-is-folder',
  EACCES: 'file-not-readable',
  EPERM: 'file-not-readable',
} as const;

/** A file's bytes. Throws `UsageError` with the reason that the file system gave. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code !== undefined && code in sentences) {
      throw new UsageError(sentences[code as keyof typeof sentences], { file: path });
    }
    throw error;
  }
}

/** A JSON file's content. Throws `UsageError` where it is no JSON. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readInputFile(path));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError('file-not-json', { file: path });
  }
}

/** The code that Node gives a failed system call. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
