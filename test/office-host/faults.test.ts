/// <reference types="office-js" />
import { HOST_ERRORS } from './protocol/faults';
import { createOfficeHost, type OfficeHost } from './office-host';

/** Two changes in one request. */
async function write(host: OfficeHost, value: string): Promise<void> {
  const context = host.context();
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1').values = [[value]];
  sheet.getRange('A2').values = [[value]];
  await context.sync();
}

const seen = (host: OfficeHost) => [host.user.see('Sheet1', 'A1'), host.user.see('Sheet1', 'A2')];

describe('a batch that fails', () => {
  it('keeps what it did before, as in Excel', async () => {
    const host = createOfficeHost();
    const context = host.context();
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['đã ghi']];
    sheet.getRange('A2').values = [['sai', 'cỡ']];
    sheet.getRange('A3').values = [['không tới']];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect([...seen(host), host.user.see('Sheet1', 'A3')]).toEqual(['đã ghi', null, null]);
  });

  it('can be made to fail at any of its actions', async () => {
    const host = createOfficeHost();
    await write(host, 'trước');
    const last = (host.requests[0]?.actions.length ?? 0) - 1;
    host.faults.at(2, { kind: 'action', actionIndex: last, code: 'GeneralException' });
    await expect(write(host, 'sau')).rejects.toMatchObject({ code: 'GeneralException' });
    expect(seen(host)).toEqual(['sau', 'trước']);
  });
});

describe('errors of the host', () => {
  it.each([
    [HOST_ERRORS.cellEditMode, 'InvalidOperationInCellEditMode'],
    [HOST_ERRORS.sessionTimedOut, 'InvalidOrTimedOutSession'],
    [HOST_ERRORS.activityLimit, 'ActivityLimitReached'],
    [HOST_ERRORS.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    [HOST_ERRORS.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
    [HOST_ERRORS.noPermission, 'AccessDenied'],
    [HOST_ERRORS.internalError, 'GeneralException'],
  ])('%d reaches the add-in as %s, and nothing was written', async (code, name) => {
    const host = createOfficeHost();
    host.faults.at(1, { kind: 'host-error', code });
    await expect(write(host, 'x')).rejects.toMatchObject({ code: name });
    expect(seen(host)).toEqual([null, null]);
    await write(host, 'y');
    expect(seen(host)).toEqual(['y', 'y']);
  });

  it.each([
    [false, [null, null]],
    [true, ['x', 'x']],
  ])('no reply ever comes (carried out: %s)', async (executed, left) => {
    const host = createOfficeHost();
    host.faults.at(1, { kind: 'no-reply', executed });
    const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 30));
    await expect(Promise.race([write(host, 'x'), silence])).resolves.toBe('silence');
    expect(seen(host)).toEqual(left);
  });

  it('an error may come after the work was done', async () => {
    const host = createOfficeHost();
    host.faults.at(1, { kind: 'host-error', code: HOST_ERRORS.responseTooLarge, executed: true });
    await expect(write(host, 'x')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(seen(host)).toEqual(['x', 'x']);
  });
});

describe('states of Excel', () => {
  it('takes no request while somebody types into a cell', async () => {
    const host = createOfficeHost();
    host.user.startTyping();
    await expect(write(host, 'x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.user.stopTyping();
    await write(host, 'x');
  });

  it('lets a request wait that asks to', async () => {
    const host = createOfficeHost();
    host.user.startTyping();
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen(host)).toEqual([null, null]);
    host.user.stopTyping();
    await waiting;
    expect(seen(host)).toEqual(['x', null]);
  });

  it('takes at most 5 MB on the web, each way', async () => {
    const rows = Array.from({ length: 200 }, () => ['a'.repeat(30_000)]);
    const fill = async (host: OfficeHost, count: number) => {
      const context = host.context();
      context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${count}`).values = rows.slice(0, count);
      await context.sync();
    };
    const read = async (host: OfficeHost) => {
      const context = host.context();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').load('values,formulas');
      await context.sync();
    };
    const web = createOfficeHost({ platform: 'web' });
    await expect(fill(web, 200)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await fill(web, 100);
    await expect(read(web)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    const windows = createOfficeHost();
    await fill(windows, 200);
    await read(windows);
  });

  it('opened for reading only, refuses to be written', async () => {
    const host = createOfficeHost({ readOnly: true });
    await expect(write(host, 'x')).rejects.toMatchObject({ code: 'AccessDenied' });
    const context = host.context();
    context.workbook.load('readOnly');
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });

  it('lets a user act between two requests', async () => {
    const host = createOfficeHost();
    host.onRequest((request) => {
      if (request === 2) host.user.renameSheet('Sheet1', 'Đổi tên');
    });
    await write(host, 'x');
    await expect(write(host, 'y')).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
