/// <reference types="office-js" />
import { officeExcel } from '../hosts/excel/excel-access';
import { openExcelWorkbook } from '../hosts/excel/excel-workbook';
import { excelHost } from './host/excel-host';
import type { Browser } from './host/file-host';
import type { PaneHost } from './host/pane-host';
import { PortServer } from './host/port-server';
import { WorkerClient, type WorkerLike } from './host/worker-client';

/** The pane's host over the Excel around it. To be called once Office is ready. */
export function officeHost(startWorker: () => WorkerLike, browser: Browser): PaneHost {
  const access = officeExcel();
  const workbook = openExcelWorkbook(access);
  return excelHost({
    access,
    workbook,
    worker: new WorkerClient(startWorker, new PortServer(workbook)),
    browser,
    openNew: (base64) => Excel.createWorkbook(base64),
  });
}

/** Whether the Office theme is a dark one; undefined where Office doesn't say. */
export function officeIsDark(): boolean | undefined {
  // Office on the web has no theme before it is asked for, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme;
}
