import { Workbook } from '../model/workbook';
export function loadWorkbook(_bytes: Uint8Array): Workbook {
  throw new Error('soon');
}
