import type { ExcelAccess } from '../../hosts/excel/excel-access';
import type { ExcelWorkbook } from '../../hosts/excel/excel-workbook';
import { send } from '../../hosts/excel/request';
import type { Place } from '../../workbook/finding';
import { toBase64 } from './base64';
import { PaneError } from './pane-error';
import type { PaneHost, Safety } from './pane-host';
import { failureFacts } from '../worker/failure-facts';
import type { Browser } from './file-host';
import type { WorkerClient } from './worker-client';

export interface ExcelSurroundings {
  readonly access: ExcelAccess;
  readonly workbook: ExcelWorkbook;
  /** A worker that reaches the workbook through the page. */
  readonly worker: WorkerClient;
  readonly browser: Pick<Browser, 'copy' | 'fetchSample'>;
  /** Opens another workbook of these bytes, in base 64. */
  readonly openNew: (base64: string) => Promise<void>;
}

/** The pane beside a workbook that is open in Excel. */
export function excelHost({ access, workbook, worker, browser, openNew }: ExcelSurroundings): PaneHost {
  const source = { kind: 'page' } as const;
  return {
    choose: () => undefined,
    check: (options) => worker.call('check', { source }, options),
    trial: (options) => worker.call('trial', { source }, options),
    card: (unit) => worker.call('card', { source, unit }),
    async write({ draft, at }, options) {
      return (await worker.call('write', { source, request: { draft, at } }, options)).outcome;
    },
    handOver: () => undefined,
    goTo: (place) => told(() => showCell(access, place)),
    createSample: () =>
      told(async () => {
        await openNew(toBase64(await browser.fetchSample()));
        return undefined;
      }),
    copy: (text) => browser.copy(text),
    safety: safetyOf(access, workbook),
  };
}

function safetyOf(access: ExcelAccess, workbook: ExcelWorkbook): Safety {
  return {
    kept: () => told(() => workbook.keptState()),
    restore: () => told(() => workbook.restore()),
    removeKept: () => told(() => workbook.removeKept()),
    printsVietnamese: () => told(() => printsVietnamese(access)),
  };
}

/** Selects the cell; a sheet that is gone or hidden meanwhile is told by its code. */
async function showCell(access: ExcelAccess, { sheet, cell }: Place): Promise<'gone'> {
  await send(access, ({ worksheets }) => {
    const target = worksheets.getItem(sheet);
    target.activate();
    target.getRange(cell ?? 'A1').select();
  });
  return 'gone';
}

/** Excel takes its separators from the machine whatever a format says (ANNEX.md). */
async function printsVietnamese(access: ExcelAccess): Promise<boolean> {
  const application = await send(access, (book) => {
    book.application.load('decimalSeparator, thousandsSeparator');
    return book.application;
  });
  return application.decimalSeparator === ',' && application.thousandsSeparator === '.';
}

/** What the host says of its failures, as the pane tells them. */
async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new PaneError(failureFacts(error));
  }
}
