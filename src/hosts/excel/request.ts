import { HostError } from '../../spreadsheet/host-error';
import { MINIMUM_EXCEL_API, type ExcelAccess } from './excel-access';
import { asHostError } from './office-error';

/** Milliseconds after which a silent Excel is given up; a request in work for longer is none of ours. */
const PATIENCE = 30_000;

/**
 * Sends one request and waits for its answer; gives what `describe` returned, its loaded properties filled. Throws
 * `HostError`: `no-reply` where none comes in time, else by Excel's own code.
 */
export async function send<Result>(
  access: ExcelAccess,
  describe: (workbook: Excel.Workbook) => Result,
): Promise<Result> {
  const context = access.context();
  try {
    const result = describe(context.workbook);
    await answered(context, access.patience ?? PATIENCE);
    return result;
  } catch (error) {
    throw asHostError(error);
  }
}

/** Waits for a request's answer. Throws `HostError` as `send` does. */
export async function answered(context: Excel.RequestContext, patience = PATIENCE): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError('no-reply', {}, `after ${patience} ms`)), patience);
  });
  try {
    await Promise.race([context.sync(), silence]);
  } catch (error) {
    throw asHostError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Throws `HostError` `excel-too-old` where this Excel lacks what the host needs. */
export function requireExcel(access: ExcelAccess): void {
  if (!access.supports(MINIMUM_EXCEL_API)) throw new HostError('excel-too-old', {}, `below ${MINIMUM_EXCEL_API}`);
}
