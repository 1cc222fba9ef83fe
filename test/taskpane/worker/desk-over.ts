import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { Desk } from '../../../src/taskpane/worker/desk';

export const sampleBytes = () => new Uint8Array(readFileSync('samples/binh-dinh-2016.xlsx'));

/** A desk over bytes, with the file that it writes into. */
export function deskOver(bytes: Uint8Array) {
  const file = openWorkbookFile(bytes);
  return { file, desk: new Desk(file, '1.2.3') };
}
