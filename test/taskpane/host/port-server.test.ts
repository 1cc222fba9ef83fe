import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { HostError } from '../../../src/spreadsheet/host-error';
import { PaneError } from '../../../src/taskpane/host/pane-error';
import { PortServer } from '../../../src/taskpane/host/port-server';
import { WorkerClient } from '../../../src/taskpane/host/worker-client';
import type { WorkbookPorts } from '../../../src/tasks/task';
import { deskOver, sampleBytes } from '../worker/desk-over';
import { inProcessWorker } from './in-process-worker';

/** A worker that reaches a workbook only through the page, as it reaches Excel's. */
function clientOver(ports: WorkbookPorts): WorkerClient {
  return new WorkerClient(inProcessWorker, new PortServer(ports));
}
const source = { kind: 'page' } as const;
const request = { draft: false, at: '2017-02-07' };

test('through the page the worker reads, tries and writes what it does with the file itself', async () => {
  const file = openWorkbookFile(sampleBytes());
  const client = clientOver(file);
  const direct = deskOver(sampleBytes());
  expect(await client.call('check', { source })).toEqual(await direct.desk.check({}));
  expect(await client.call('trial', { source })).toEqual(await direct.desk.trial({}));
  expect(await client.call('card', { source, unit: 'STC' })).toEqual(await direct.desk.card('STC'));
  const written = await client.call('write', { source, request });
  expect(written).toEqual({ outcome: await direct.desk.write(request, {}) });
  expect(Buffer.from(file.bytes()).equals(Buffer.from(direct.file.bytes()))).toBe(true);
}, 30_000);

test('a trial asks for the outline once, and the progress of all three parts comes through', async () => {
  const file = openWorkbookFile(sampleBytes());
  const outline = jest.spyOn(file.reader, 'outline');
  const steps = new Set<string>();
  const client = clientOver(file);
  await client.call('trial', { source }, { onProgress: ({ step }) => steps.add(step) });
  expect(outline).toHaveBeenCalledTimes(1);
  await client.call('write', { source, request }, { onProgress: ({ step }) => steps.add(step) });
  expect([...steps]).toEqual(['reading', 'scoring', 'writing']);
}, 30_000);

test.each(['outline', 'read', 'apply'] as const)(
  'what the host refuses in %s arrives with its code and place',
  async (part) => {
    const { reader, writer } = openWorkbookFile(sampleBytes());
    const refuse = () => {
      throw new HostError('sheet-protected', { sheet: 'Bảng 1' }, 'detail');
    };
    const client = clientOver({
      reader: {
        outline: part === 'outline' ? async () => refuse() : () => reader.outline(),
        read: part === 'read' ? refuse : (sheets, options) => reader.read(sheets, options),
      },
      writer: part === 'apply' ? { apply: async () => refuse() } : writer,
    });
    const failure = { code: 'sheet-protected', place: { sheet: 'Bảng 1' }, detail: 'detail' };
    await expect(client.call('write', { source, request })).rejects.toMatchObject({ failure });
  },
  30_000,
);

/** A writer that has begun, and ends as told once the user has stopped it. */
function stoppedWhileWriting(end: (reason: unknown) => unknown) {
  const controller = new AbortController();
  const file = openWorkbookFile(sampleBytes());
  const client = clientOver({
    reader: file.reader,
    writer: {
      async apply(plan, options) {
        controller.abort();
        const failure = end(options.signal?.reason);
        if (failure) throw failure;
        return file.writer.apply(plan, {});
      },
    },
  });
  return { written: client.call('write', { source, request }, { signal: controller.signal }) };
}

describe('stopped while the writer is at work', () => {
  test('what it took back counts as cancelled', async () => {
    const { written } = stoppedWhileWriting((reason) => reason);
    await expect(written).rejects.toMatchObject({ name: 'AbortError' });
  }, 30_000);

  test('what it could not take back is told, not hidden as cancelled', async () => {
    const { written } = stoppedWhileWriting(() => new HostError('run-interrupted'));
    await expect(written).rejects.toBeInstanceOf(PaneError);
    await expect(written).rejects.toMatchObject({ failure: { code: 'run-interrupted' } });
  }, 30_000);

  test('what was done by then is told as done', async () => {
    const { written } = stoppedWhileWriting(() => undefined);
    await expect(written).resolves.toMatchObject({ outcome: { kind: 'written' } });
  }, 30_000);
});

test('stopped while reading, the worker is dropped and the next question starts another', async () => {
  const controller = new AbortController();
  const workers: unknown[] = [];
  const client = new WorkerClient(
    () => {
      const worker = inProcessWorker();
      workers.push(worker);
      return worker;
    },
    new PortServer(openWorkbookFile(sampleBytes())),
  );
  const checking = client.call(
    'check',
    { source },
    { signal: controller.signal, onProgress: () => controller.abort() },
  );
  await expect(checking).rejects.toMatchObject({ name: 'AbortError' });
  expect(await client.call('check', { source })).toMatchObject({ findings: [] });
  expect(workers).toHaveLength(2);
}, 30_000);
