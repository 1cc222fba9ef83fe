import { createOfficeHost } from '../../office-host/office-host';
import { excelOver } from '../../hosts/excel/plans';
import { excelHost } from '../../../src/taskpane/host/excel-host';
import { PaneError } from '../../../src/taskpane/host/pane-error';
import { PortServer } from '../../../src/taskpane/host/port-server';
import { WorkerClient } from '../../../src/taskpane/host/worker-client';
import { deskOver, sampleBytes } from '../worker/desk-over';
import { inProcessWorker } from './in-process-worker';

/** The pane's host over Microsoft's client and the simulated Excel, with the sample open in it. */
function pane() {
  const office = createOfficeHost({ workbook: sampleBytes() });
  const workbook = excelOver(office);
  const opened: string[] = [];
  const host = excelHost({
    access: { context: () => office.context(), supports: (version) => office.supports(version) },
    workbook,
    worker: new WorkerClient(inProcessWorker, new PortServer(workbook)),
    browser: { copy: async () => undefined, fetchSample: async () => sampleBytes() },
    openNew: async (base64) => void opened.push(base64),
  });
  const { safety } = host;
  if (!safety) throw new Error('Excel has safe writing');
  return { office, host, safety, opened };
}
const options = { signal: new AbortController().signal, onProgress: () => undefined };
const order = { draft: false, at: '2017-02-07', resultName: '' };

test('the open workbook is tried in three requests, with the ranking that its file has, and nothing is written', async () => {
  const { office, host } = pane();
  const names = office.workbook.sheets.map(({ name }) => name);
  const outcome = await host.trial(options);
  expect(office.requests).toHaveLength(3);
  const ofFile = await deskOver(sampleBytes()).desk.trial({});
  expect(outcome).toEqual(ofFile);
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(names);
}, 60_000);

test('the tables are written into it, and given back', async () => {
  const { office, host, safety } = pane();
  const before = office.workbook.sheets.map(({ name }) => name);
  expect(await safety.kept()).toEqual({ interrupted: false, restorable: false, kept: false });
  const outcome = await host.write(order, options);
  expect(outcome).toMatchObject({ kind: 'written', draft: false });
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Bảng 1', 'Hình 2']));
  expect(await safety.kept()).toMatchObject({ interrupted: false, restorable: true });
  await safety.restore();
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(before);
}, 60_000);

test('a finding’s cell is gone to; a sheet that is no longer there is told by its code', async () => {
  const { host } = pane();
  expect(await host.goTo({ sheet: 'P05 Sở Tài chính', cell: 'E11' })).toBe('gone');
  await expect(host.goTo({ sheet: 'Không có', cell: 'A1' })).rejects.toBeInstanceOf(PaneError);
  await expect(host.goTo({ sheet: 'Không có', cell: 'A1' })).rejects.toMatchObject({
    failure: { code: 'sheet-missing' },
  });
}, 60_000);

test('the sample opens in a workbook of its own, never in the user’s', async () => {
  const { host, opened } = pane();
  expect(await host.createSample('mẫu.xlsx')).toBeUndefined();
  expect(opened).toHaveLength(1);
  expect(Buffer.from(opened[0] ?? '', 'base64').equals(Buffer.from(sampleBytes()))).toBe(true);
}, 60_000);
