import { PaneError } from '../../../src/taskpane/host/pane-error';
import type { ChosenFile, PaneHost } from '../../../src/taskpane/host/pane-host';
import { createCommands } from '../../../src/taskpane/state/commands';
import { reduce, type Action } from '../../../src/taskpane/state/reducer';
import { initialState, type PaneState } from '../../../src/taskpane/state/state';
import { failureFacts } from '../../../src/taskpane/worker/failure-facts';
import { spoiltFile } from '../../cli/workbooks';
import { deskOver } from '../worker/desk-over';

/** A host over real files in this process: what the worker does, without the thread. */
function deskHost(): PaneHost & { readonly handedOver: ChosenFile[] } {
  let bytes: Uint8Array = new Uint8Array();
  const handedOver: ChosenFile[] = [];
  const told = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DOMException) throw error;
      throw new PaneError(failureFacts(error));
    }
  };
  return {
    handedOver,
    choose: (file) => void (bytes = file.bytes),
    check: (options) => told(async () => deskOver(bytes).desk.check(options)),
    trial: (options) => told(async () => deskOver(bytes).desk.trial(options)),
    card: (unit) => told(async () => deskOver(bytes).desk.card(unit)),
    write: ({ resultName, ...request }, options) =>
      told(async () => {
        const { desk, file } = deskOver(bytes);
        const outcome = await desk.write(request, options);
        if (outcome.kind === 'written') handedOver.push({ name: resultName, bytes: file.bytes() });
        return outcome;
      }),
    handOver: () => void handedOver.push(...handedOver.slice(-1)),
    goTo: async () => 'named',
    createSample: async (name) => ({ name, bytes: spoiltFile() }),
    copy: async () => undefined,
  };
}

/** A pane without a page: host, commands and the state that they lead to. */
function pane() {
  const host = deskHost();
  let state: PaneState = initialState('vi');
  const commands = createCommands({
    host,
    dispatch: (action: Action) => void (state = reduce(state, action)),
    state: () => state,
    now: () => '2017-02-07T08:00:00+07:00',
    fileNames: () => ({ result: 'kết quả', draft: 'dự thảo', sample: 'mẫu.xlsx' }),
  });
  return { host, commands, state: () => state };
}

const good = { name: 'phiếu.xlsx', bytes: spoiltFile() };
const wrong = {
  name: 'phiếu.xlsx',
  bytes: spoiltFile(({ form }) => void form('STC').set('E15', { value: 1.05, numberFormat: '0.00%' })),
};

test('a file that is chosen is read at once; then tried and written beside it', async () => {
  const { host, commands, state } = pane();
  await commands.choose(good);
  expect(state().check?.findings).toEqual([]);
  await commands.trial();
  expect(state().trial?.draft).toBe(false);
  await commands.write();
  expect(state().written).toMatchObject({ file: 'phiếu - kết quả.xlsx', draft: false });
  expect(host.handedOver.map(({ name }) => name)).toEqual(['phiếu - kết quả.xlsx']);
});

test('with answer errors a draft is written, and its name says so', async () => {
  const { commands, state } = pane();
  await commands.choose(wrong);
  await commands.trial();
  await commands.write();
  expect(state().written).toMatchObject({ file: 'phiếu - dự thảo.xlsx', draft: true });
});

test('a file that is none is told by its code, and the pane goes on with the next', async () => {
  const { commands, state } = pane();
  await commands.choose({ name: 'phiếu.xlsx', bytes: new TextEncoder().encode('STT;Tên') });
  expect(state().failure).toMatchObject({ task: 'check', facts: { code: 'file-not-xlsx' } });
  await commands.choose(good);
  expect(state().failure).toBeUndefined();
  expect(state().check).toBeDefined();
});

test('a second task that is asked for while one runs is not begun', async () => {
  const { commands, state } = pane();
  const first = commands.choose(good);
  await commands.trial();
  expect(state().task?.kind).toBe('check');
  await first;
  expect(state().trial).toBeUndefined();
});

test('cancelling a reading says so, and leaves the file to be read again', async () => {
  const { commands, state } = pane();
  const reading = commands.choose(good);
  commands.cancel();
  await reading;
  expect(state()).toMatchObject({ workbook: { name: 'phiếu.xlsx' }, notice: { code: 'cancelled' } });
  await commands.check();
  expect(state().check).toBeDefined();
});

test('the sample is made, opened and told of', async () => {
  const { commands, state } = pane();
  await commands.createSample();
  expect(state()).toMatchObject({ workbook: { name: 'mẫu.xlsx' }, notice: { code: 'sample-made', file: 'mẫu.xlsx' } });
  expect(state().check?.findings).toEqual([]);
});

test('a card shows the unit asked for', async () => {
  const { commands, state } = pane();
  await commands.choose(good);
  await commands.openCard('SNV');
  expect(state().card?.view?.name).toBe('Sở Nội vụ');
});
