import type { WorkbookReader } from '../spreadsheet/ports';
import { readWorkbook } from '../workbook/read-workbook';
import type { WorkbookFacts } from '../workbook/workbook-facts';
import type { TaskOptions } from './task';

/** Rà soát: everything that the workbook says and all that is wrong with it. Writes nothing. Throws `HostError`. */
export async function check(reader: WorkbookReader, { signal, onProgress }: TaskOptions): Promise<WorkbookFacts> {
  const outline = await reader.outline();
  return readWorkbook(reader, outline, {
    ...(signal ? { signal } : {}),
    onProgress: (done, of) => onProgress?.({ step: 'reading', done, of }),
  });
}
