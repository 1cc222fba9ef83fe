import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { score, type ScoreOutcome, type ScoreRequest } from '../../src/tasks/score';

export const SAMPLE = 'samples/binh-dinh-2016.xlsx';

/** A folder of the test file's own, removed when its tests are done. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cham-diem-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** A workbook's bytes scored by the task over the file host. Without `Điểm chi tiết` unless asked for: it takes longest. */
export async function scoreBytes(
  workbook: Uint8Array,
  request: Partial<ScoreRequest> = {},
): Promise<{ readonly bytes: Uint8Array; readonly outcome: ScoreOutcome }> {
  const file = openWorkbookFile(workbook);
  const outcome = await score(file, { draft: false, detail: false, toolVersion: '0.0.0', ...request }, {});
  return { bytes: file.bytes(), outcome };
}

/** The same from a file into a file of that folder, and the bytes read back from there; throws where findings stop it. */
export async function scoreFile(input: string, folder: string): Promise<Uint8Array> {
  const { bytes, outcome } = await scoreBytes(new Uint8Array(readFileSync(input)));
  if (outcome.kind === 'stopped') throw new Error(JSON.stringify(outcome.findings));
  const output = join(folder, 'ket-qua.xlsx');
  writeFileSync(output, bytes);
  return new Uint8Array(readFileSync(output));
}
