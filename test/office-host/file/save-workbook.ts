import type { Workbook } from '../model/workbook';
export async function saveWorkbook(_workbook: Workbook, _original: Uint8Array | undefined): Promise<Uint8Array> {
  throw new Error('soon');
}
