import { createOfficeHost, type OfficeHost } from '../../office-host/office-host';
import { HOST_ERRORS, type Fault } from '../../office-host/protocol/faults';
import { excelOver, ownSheet, planOf, rowsOf } from './plans';
import { afterFirstRun, keptCount, readyToWrite, secondPlan, seen } from './second-run';

const REQUESTS = { look: 1, keep: 2, write: 3, clear: 4 };

/** The user's formulas, as they stand. */
async function formulas(host: OfficeHost): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Của tôi').getRange('B1:B2').load('formulas');
    await context.sync();
    return range.formulas;
  });
}

describe('a second run', () => {
  it('takes four requests: look, keep and mark, write, clear', async () => {
    const host = await afterFirstRun();
    const excel = await readyToWrite(host);
    await excel.writer.apply(secondPlan(host), {});
    expect(host.requests).toHaveLength(4);
    expect(host.trackedObjects).toBe(0);
  });

  it('writes into the same sheets, so that formulas pointing at them survive, and removes what it no longer makes', async () => {
    const host = await afterFirstRun();
    const ids = new Map(host.workbook.sheets.map(({ name, id }) => [name, id]));
    const placement = await excelOver(host).writer.apply(secondPlan(host), {});
    expect(placement.replaced.map(({ name }) => name)).toEqual(['bảng', 'hình']);
    expect(placement.removed.map(({ name }) => name)).toEqual(['cũ']);
    expect(host.workbook.findSheet('bảng')?.id).toBe(ids.get('bảng'));
    expect(host.user.see('bảng', 'B2')).toBe('Sở Tài chính');
    expect(host.user.see('Của tôi', 'A1')).toBe('Kỳ này');
    expect(await formulas(host)).toEqual([["='bảng'!B1"], ["=SUM('hình'!B1:B3)"]]);
    expect(seen(host).map((state) => (state as { name: string }).name)).toEqual(['mới', 'Của tôi', 'bảng', 'hình']);
  });

  it('leaves the same as if there had been no first one', async () => {
    const host = await afterFirstRun();
    await excelOver(host).writer.apply(secondPlan(host), {});
    const fresh = createOfficeHost();
    await excelOver(fresh).writer.apply({ ...secondPlan(host), edits: [] }, {});
    for (const name of ['bảng', 'hình', 'mới']) expect(host.sheetState(name)).toEqual(fresh.sheetState(name));
  });

  it('keeps one generation of copies, however often it runs', async () => {
    const host = await afterFirstRun();
    const excel = excelOver(host);
    await excel.writer.apply(secondPlan(host), {});
    expect(keptCount(host)).toBe(3);
    await excel.writer.apply({ ...secondPlan(host), edits: [] }, {});
    expect(keptCount(host)).toBe(3);
    expect(host.workbook.sheets.filter(({ visibility }) => visibility === 'VeryHidden')).toHaveLength(3);
  });
});

describe('restoring', () => {
  it.each(['in the same session', 'after reopening'])('gives the tables of before back, %s', async (when) => {
    const host = await afterFirstRun();
    const before = seen(host);
    const excel = excelOver(host);
    await excel.writer.apply(secondPlan(host), {});
    const later = when === 'after reopening' ? excelOver(host) : excel;
    expect(await later.keptState()).toEqual({ interrupted: false, restorable: true, kept: true });
    await later.restore();
    expect(seen(host)).toEqual(before);
    expect(keptCount(host)).toBe(0);
    expect(await later.keptState()).toEqual({ interrupted: false, restorable: false, kept: false });
    await expect(later.restore()).rejects.toMatchObject({ code: 'nothing-kept' });
  });

  it('leaves a cell alone that somebody changed since', async () => {
    const host = await afterFirstRun();
    const excel = excelOver(host);
    await excel.writer.apply(secondPlan(host), {});
    host.user.enter('Của tôi', 'A1', 'sửa tay');
    await excel.restore();
    expect(host.user.see('Của tôi', 'A1')).toBe('sửa tay');
  });

  it('is over once the kept copies are removed', async () => {
    const host = await afterFirstRun();
    const excel = excelOver(host);
    await excel.writer.apply(secondPlan(host), {});
    const written = seen(host);
    await excel.removeKept();
    expect(keptCount(host)).toBe(0);
    expect(seen(host)).toEqual(written);
    await expect(excel.restore()).rejects.toMatchObject({ code: 'nothing-kept' });
  });
});

describe('a failure', () => {
  const refusals = Object.entries(HOST_ERRORS).flatMap(([name, code]) =>
    [false, true].map((executed): [string, Fault] => [
      `${name}${executed ? ' after all was done' : ''}`,
      { kind: 'host-error', code, executed },
    ]),
  );
  const requests = Object.entries(REQUESTS);
  const cases = requests.flatMap(([step, request]) =>
    refusals.map(([name, fault]): [string, string, number, Fault] => [step, name, request, fault]),
  );

  it.each(cases)('while it %ss, %s: everything is as before', async (_step, _name, request, fault) => {
    const host = await afterFirstRun();
    const before = seen(host);
    const excel = await readyToWrite(host);
    host.faults.at(request, fault);
    await expect(excel.writer.apply(secondPlan(host), {})).rejects.toMatchObject({ name: 'HostError' });
    expect(seen(host)).toEqual(before);
    expect(keptCount(host)).toBe(0);
    expect(await excel.keptState()).toMatchObject({ interrupted: false });
    await excel.writer.apply(secondPlan(host), {});
    expect(host.user.see('bảng', 'B2')).toBe('Sở Tài chính');
  });

  it.each(requests)('halfway through a request, while it %ss: everything is as before', async (_step, request) => {
    const actions = await actionsOf(request);
    const places = Array.from({ length: 12 }, (_, index) => Math.floor((actions - 1) * (index / 11)));
    for (const actionIndex of new Set(places)) {
      const host = await afterFirstRun();
      const before = seen(host);
      const excel = await readyToWrite(host);
      host.faults.at(request, { kind: 'action', actionIndex, code: 'GeneralException' });
      await expect(excel.writer.apply(secondPlan(host), {})).rejects.toMatchObject({ code: 'excel-refused' });
      expect([actionIndex, seen(host)]).toEqual([actionIndex, before]);
      expect(keptCount(host)).toBe(0);
    }
  });

  it.each([
    ['keep', false],
    ['keep', true],
    ['write', false],
    ['write', true],
    ['clear', false],
  ] as const)(
    'without an answer while it %ss (done: %s): the next opening offers to restore',
    async (step, executed) => {
      const host = await afterFirstRun();
      const before = seen(host);
      const excel = await readyToWrite(host, 600);
      host.faults.at(REQUESTS[step], { kind: 'no-reply', executed });
      await expect(excel.writer.apply(secondPlan(host), {})).rejects.toMatchObject({ code: 'no-reply' });
      const reopened = excelOver(host);
      const { interrupted } = await reopened.keptState();
      expect(interrupted).toBe(step !== 'keep' || executed);
      if (interrupted) {
        await expect(reopened.writer.apply(secondPlan(host), {})).rejects.toMatchObject({ code: 'run-interrupted' });
        await reopened.restore();
      }
      expect(seen(host)).toEqual(before);
      expect(keptCount(host)).toBe(0);
    },
  );

  it('while it takes back: the run marker stands, and restoring later still works', async () => {
    const host = await afterFirstRun();
    const before = seen(host);
    const excel = await readyToWrite(host);
    host.faults.at(REQUESTS.write, { kind: 'action', actionIndex: 40, code: 'GeneralException' });
    host.faults.at(REQUESTS.write + 1, { kind: 'host-error', code: HOST_ERRORS.activityLimit });
    await expect(excel.writer.apply(secondPlan(host), {})).rejects.toMatchObject({ code: 'run-interrupted' });
    await excelOver(host).restore();
    expect(seen(host)).toEqual(before);
  });
});

describe('cancelling', () => {
  it('while it writes takes everything back', async () => {
    const host = await afterFirstRun();
    const before = seen(host);
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const run = excelOver(host).writer.apply(secondPlan(host), { signal: controller.signal, onProgress });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen(host)).toEqual(before);
    expect(keptCount(host)).toBe(0);
  });
});

/** How many actions a request of a second run has. */
async function actionsOf(request: number): Promise<number> {
  const host = await afterFirstRun();
  const excel = await readyToWrite(host);
  await excel.writer.apply(secondPlan(host), {});
  return host.requests[request - 1]?.actions.length ?? 0;
}

describe('a workbook that cannot be written', () => {
  const plan = planOf([ownSheet('bảng', { rows: rowsOf([['a']]) })]);

  it.each<[why: string, code: string, spoil: (host: OfficeHost) => void]>([
    ['somebody is typing', 'cell-edit-mode', (host) => host.user.startTyping()],
    ['its structure is protected', 'structure-protected', (host) => host.user.protectStructure()],
    ['an own sheet has a password', 'sheet-protected', (host) => host.user.protectSheet('bảng', 'bí mật')],
    ['the edited sheet is protected', 'sheet-protected', (host) => host.user.protectSheet('Của tôi')],
    ['the edited cell changed', 'cell-changed-meanwhile', (host) => host.user.enter('Của tôi', 'A1', 'khác')],
    ['the edited sheet is gone', 'sheet-missing', (host) => host.user.deleteSheet('Của tôi')],
  ])('because %s says so and stays as it is', async (_, code, spoil) => {
    const host = await afterFirstRun();
    const second = secondPlan(host);
    spoil(host);
    const before = seen(host);
    await expect(excelOver(host).writer.apply(second, {})).rejects.toMatchObject({ code });
    expect(seen(host)).toEqual(before);
  });

  it('because it is open read-only says so', async () => {
    const host = createOfficeHost({ readOnly: true });
    await expect(excelOver(host).writer.apply(plan, {})).rejects.toMatchObject({ code: 'workbook-read-only' });
  });

  it.each(['excel-2016', 'excel-2019'] as const)('because it is open in %s says so', async (platform) => {
    const host = createOfficeHost({ platform });
    const excel = excelOver(host);
    await expect(excel.writer.apply(plan, {})).rejects.toMatchObject({ code: 'excel-too-old' });
    await expect(excel.reader.outline()).rejects.toMatchObject({ code: 'excel-too-old' });
    expect(host.requests).toHaveLength(0);
  });

  it.each<[why: string, code: string, spoil: (host: OfficeHost) => void]>([
    ['renamed', 'sheet-renamed', (host) => host.user.renameSheet('Của tôi', 'Khác')],
    ['deleted', 'sheet-missing', (host) => host.user.deleteSheet('Của tôi')],
  ])('because a sheet that was read is %s says so', async (_, code, spoil) => {
    const host = await afterFirstRun();
    const excel = excelOver(host);
    await excel.reader.outline();
    spoil(host);
    await expect(excel.writer.apply(plan, {})).rejects.toMatchObject({ code, place: { sheet: 'Của tôi' } });
  });
});
