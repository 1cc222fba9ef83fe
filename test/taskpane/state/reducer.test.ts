import { reduce, type Action } from '../../../src/taskpane/state/reducer';
import { initialState, type PaneState } from '../../../src/taskpane/state/state';
import { answerError, blocking, question } from './finding';
import { checkWith, trial } from './views';

/** The state after these actions, from a pane that just opened. */
function after(...actions: Action[]): PaneState {
  return actions.reduce(reduce, initialState('vi'));
}

const chosen: Action = { type: 'workbook-chosen', name: 'phiếu.xlsx' };
const started = (task: 'check' | 'trial' | 'write', run: number): Action => ({ type: 'started', task, run });
const checked: Action = { type: 'checked', run: 1, check: checkWith() };
const tried: Action = { type: 'tried', run: 2, trial };
const written: Action = {
  type: 'written',
  run: 3,
  written: { kind: 'written', preview: trial.preview, draft: false, file: 'phiếu - kết quả.xlsx' },
};
const toTrial = [chosen, started('check', 1), checked, started('trial', 2), tried] as const;

test('the whole way: read, tried, previewed, written, each opening its step', () => {
  expect(after(...toTrial.slice(0, 3))).toMatchObject({ workbook: { name: 'phiếu.xlsx' }, open: 'trial' });
  expect(after(...toTrial)).toMatchObject({ trial, previewed: false, open: 'trial' });
  expect(after(...toTrial, { type: 'preview-asked' })).toMatchObject({ previewed: true, open: 'write' });
  const end = after(...toTrial, { type: 'preview-asked' }, started('write', 3), written);
  expect(end).toMatchObject({ written: { file: 'phiếu - kết quả.xlsx' }, open: 'write' });
  expect(end.task).toBeUndefined();
});

test.each([
  ['a blocking finding', blocking, 'findings'],
  ['an answer error', answerError, 'findings'],
  ['a question', question, 'trial'],
] as const)('after a reading with %s the step opens that it leads to', (_name, finding, open) => {
  const check: Action = { type: 'checked', run: 1, check: checkWith(finding) };
  expect(after(chosen, started('check', 1), check).open).toBe(open);
});

test('another workbook leaves nothing of the one before, but the language', () => {
  const state = after(
    ...toTrial,
    { type: 'language-chosen', locale: 'en' },
    { type: 'workbook-chosen', name: 'b.xlsx' },
  );
  expect(state).toEqual({ ...initialState('en'), workbook: { name: 'b.xlsx' } });
});

test('a new reading makes everything scored before it old', () => {
  const state = after(...toTrial, { type: 'preview-asked' }, started('check', 3), { ...checked, run: 3 });
  expect(state.trial).toBeUndefined();
  expect(state.previewed).toBe(false);
});

test('a new trial makes what was written old', () => {
  const again = [started('trial', 4), { ...tried, run: 4 }] as const;
  const state = after(...toTrial, { type: 'preview-asked' }, started('write', 3), written, ...again);
  expect(state.written).toBeUndefined();
  expect(state.previewed).toBe(false);
});

test('what comes late from an earlier run changes nothing', () => {
  const before = after(chosen, started('check', 1), { type: 'cancelled', run: 1 }, started('check', 2));
  const late: Action[] = [
    checked,
    { type: 'progressed', run: 1, progress: { step: 'reading', done: 1, of: 2 } },
    { type: 'failed', run: 1, failure: { task: 'check', facts: { detail: '' } } },
    { type: 'cancelled', run: 1 },
  ];
  for (const action of late) expect(reduce(before, action)).toBe(before);
});

test('cancelling ends the task, says so and keeps what was known', () => {
  const state = after(...toTrial, started('write', 3), { type: 'cancelled', run: 3 });
  expect(state).toMatchObject({ trial, notice: { code: 'cancelled' } });
  expect(state.task).toBeUndefined();
  expect(state.written).toBeUndefined();
});

test('a failure ends the task and stands until the next one begins', () => {
  const failed: Action = {
    type: 'failed',
    run: 1,
    failure: { task: 'check', facts: { code: 'file-damaged', detail: '' } },
  };
  const state = after(chosen, started('check', 1), failed);
  expect(state.task).toBeUndefined();
  expect(state.failure?.facts.code).toBe('file-damaged');
  expect(reduce(state, started('check', 2)).failure).toBeUndefined();
});

test('a workbook that changed since it was read shows what stops it, and is no longer ready to write', () => {
  const stopped: Action = { type: 'stopped', run: 3, findings: [blocking] };
  const state = after(...toTrial, { type: 'preview-asked' }, started('write', 3), stopped);
  expect(state).toMatchObject({ check: { findings: [blocking] }, previewed: false, open: 'findings' });
  expect(state.trial).toBeUndefined();
});

test('the preview cannot be asked for before a trial', () => {
  const state = after(chosen, started('check', 1), checked);
  expect(reduce(state, { type: 'preview-asked' })).toBe(state);
});

test('at most one step stands open; a second press closes it', () => {
  const state = after(...toTrial, { type: 'step-toggled', step: 'intake' });
  expect(state.open).toBe('intake');
  expect(reduce(state, { type: 'step-toggled', step: 'intake' }).open).toBeUndefined();
});

test('a card that arrives for a unit no longer asked for is dropped, and going on to the preview closes it', () => {
  const view = {
    unit: 'A',
    name: 'A',
    className: '',
    overall: { state: 'complete', points: '1', maximum: '1' },
    groups: [],
  } as const;
  const state = after(...toTrial, { type: 'card-asked', unit: 'B' });
  expect(reduce(state, { type: 'card-shown', unit: 'A', view })).toEqual(state);
  expect(reduce(state, { type: 'card-shown', unit: 'B', view })).toMatchObject({ card: { unit: 'B', view } });
  expect(reduce(state, { type: 'preview-asked' }).card).toBeUndefined();
});

test('no action changes the state that it is given', () => {
  const state = Object.freeze(after(...toTrial));
  for (const action of [{ type: 'preview-asked' }, { type: 'card-closed' }, started('check', 9)] as Action[]) {
    expect(() => reduce(state, action)).not.toThrow();
  }
});

describe('in Excel', () => {
  const kept = { interrupted: false, restorable: true, kept: true };
  const excel = initialState('vi', 'excel');
  const known = reduce(excel, { type: 'kept-known', kept, foreignNumbers: true });
  const done = [...toTrial.slice(1), started('write', 3), written].reduce(reduce, known);

  test('the workbook is there from the start', () => {
    expect(excel).toMatchObject({ place: 'excel', workbook: { name: '' } });
  });

  test('what was restored is read anew: nothing of what was scored is left, the warning is', () => {
    const restored: Action = { type: 'given-back', run: 4, notice: 'restored', kept: { ...kept, restorable: false } };
    const state = [{ type: 'started', task: 'restore', run: 4 } as const, restored].reduce(reduce, done);
    expect(state).toEqual({
      ...excel,
      foreignNumbers: true,
      kept: { ...kept, restorable: false },
      notice: { code: 'restored' },
    });
  });

  test('copies that are deleted change nothing else', () => {
    const removed: Action = { type: 'given-back', run: 4, notice: 'kept-removed', kept: { ...kept, kept: false } };
    const state = [{ type: 'started', task: 'remove-kept', run: 4 } as const, removed].reduce(reduce, done);
    expect(state).toEqual({ ...done, kept: { ...kept, kept: false }, notice: { code: 'kept-removed' } });
  });
});
