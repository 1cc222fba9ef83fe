import type { Place } from '../../workbook/finding';
import { failureOf, PaneError } from '../host/pane-error';
import type { ChosenFile, Kept, PaneHost, RunOptions, Safety } from '../host/pane-host';
import type { CheckView } from '../views/check-view';
import type { Action } from './reducer';
import { isBlocked, isIncomplete } from './findings-weight';
import { resultName } from './result-name';
import type { PaneState, TaskKind } from './state';

/** All that a user can do in the pane. None of them throws: what fails is told. */
export interface Commands {
  choose(file: ChosenFile): Promise<void>;
  check(): Promise<void>;
  trial(): Promise<void>;
  write(): Promise<void>;
  createSample(): Promise<void>;
  cancel(): void;
  openCard(unit: string): Promise<void>;
  goTo(place: Place): Promise<void>;
  handOver(): void;
  /** Where the workbook is open around the pane: looks what earlier runs left, then starts what the ribbon asked for. */
  begin(asked: 'check' | 'score' | undefined): Promise<void>;
  restore(): Promise<void>;
  removeKept(): Promise<void>;
  copyDetails(text: string): Promise<void>;
  /** Tells that a file could not even be taken up. */
  refuse(error: unknown): void;
}

export interface CommandSurroundings {
  readonly host: PaneHost;
  readonly dispatch: (action: Action) => void;
  readonly state: () => PaneState;
  /** ISO time of the moment, for the log. */
  readonly now: () => string;
  /** Names of the files that are made, in the pane's language. */
  readonly fileNames: () => { readonly result: string; readonly draft: string; readonly sample: string };
}

/** The commands over a host. One task runs at a time; another that is asked for meanwhile is not begun. */
export function createCommands({ host, dispatch, state, now, fileNames }: CommandSurroundings): Commands {
  let runs = 0;
  let running: AbortController | undefined;

  async function run(task: TaskKind, work: (options: RunOptions, run: number) => Promise<Action>): Promise<boolean> {
    if (running) return false;
    const controller = new AbortController();
    running = controller;
    runs += 1;
    const number = runs;
    const { signal } = controller;
    dispatch({ type: 'started', task, run: number });
    try {
      dispatch(
        await work(
          { signal, onProgress: (progress) => dispatch({ type: 'progressed', run: number, progress }) },
          number,
        ),
      );
      return true;
    } catch (error) {
      // What failed after the user stopped it must be told: the workbook may not be as it was.
      if (signal.aborted && !(error instanceof PaneError)) dispatch({ type: 'cancelled', run: number });
      else dispatch({ type: 'failed', run: number, failure: { task, facts: failureOf(error) } });
      return false;
    } finally {
      running = undefined;
    }
  }

  /** What was read; undefined where nothing was. */
  const read = async (): Promise<CheckView | undefined> => {
    let view: CheckView | undefined;
    await run('check', async (options, number) => {
      view = await host.check(options);
      return { type: 'checked', run: number, check: view };
    });
    return view;
  };
  const check = async () => void (await read());

  const choose = async (file: ChosenFile) => {
    if (running) return;
    host.choose(file);
    dispatch({ type: 'workbook-chosen', name: file.name });
    await check();
  };

  const trial = async () => {
    await run('trial', async (options, number) => {
      const outcome = await host.trial(options);
      return outcome.kind === 'stopped'
        ? { type: 'stopped', run: number, findings: outcome.findings }
        : { type: 'tried', run: number, trial: outcome };
    });
  };

  /** What earlier runs left; undefined where it cannot be known. */
  const lookBack = async (): Promise<Kept | undefined> => {
    if (!host.safety) return undefined;
    try {
      const [kept, vietnamese] = [await host.safety.kept(), await host.safety.printsVietnamese()];
      dispatch({ type: 'kept-known', kept, foreignNumbers: !vietnamese });
      return kept;
    } catch (error) {
      dispatch({ type: 'failed', failure: { task: 'open', facts: failureOf(error) } });
      return undefined;
    }
  };

  const giveBack = async (
    task: 'restore' | 'remove-kept',
    notice: 'restored' | 'kept-removed',
    work: (safety: Safety) => Promise<void>,
  ) => {
    const { safety } = host;
    if (!safety) return;
    await run(task, async (_options, number) => {
      await work(safety);
      return { type: 'given-back', run: number, notice, kept: await safety.kept() };
    });
  };

  return {
    check,
    choose,
    trial,
    async write() {
      await run('write', async (options, number) => {
        const { workbook, trial, check: checked } = state();
        const draft = trial?.draft ?? isIncomplete(checked?.findings ?? []);
        const names = fileNames();
        const file = resultName(workbook?.name ?? '', draft ? names.draft : names.result);
        const outcome = await host.write({ draft, at: now(), resultName: file }, options);
        return outcome.kind === 'stopped'
          ? { type: 'stopped', run: number, findings: outcome.findings }
          : { type: 'written', run: number, written: { ...outcome, file } };
      });
      await lookBack();
    },
    async createSample() {
      let sample: ChosenFile | undefined;
      const made = await run('sample', async (_options, number) => {
        sample = await host.createSample(fileNames().sample);
        return { type: 'ended', run: number };
      });
      if (made && !sample) dispatch({ type: 'noticed', notice: { code: 'sample-opened' } });
      if (!sample) return;
      await choose(sample);
      dispatch({ type: 'noticed', notice: { code: 'sample-made', file: sample.name } });
    },
    cancel() {
      running?.abort();
    },
    async openCard(unit) {
      dispatch({ type: 'card-asked', unit });
      try {
        const view = await host.card(unit);
        if (view) dispatch({ type: 'card-shown', unit, view });
        else dispatch({ type: 'card-closed' });
      } catch (error) {
        dispatch({ type: 'failed', failure: { task: 'card', facts: failureOf(error) } });
      }
    },
    async goTo(place) {
      try {
        const outcome = await host.goTo(place);
        if (outcome === 'gone') return;
        dispatch({ type: 'noticed', notice: { code: outcome === 'copied' ? 'cell-copied' : 'cell-named', ...place } });
      } catch (error) {
        dispatch({ type: 'failed', failure: { task: 'go-to', facts: failureOf(error) } });
      }
    },
    handOver: () => host.handOver(),
    async begin(asked) {
      const kept = await lookBack();
      // The state that the page shows comes later than the answers themselves, so these are asked.
      if (!asked || !kept || kept.interrupted) return;
      const view = await read();
      if (asked === 'score' && view && !isBlocked(view.findings)) await trial();
    },
    restore: () => giveBack('restore', 'restored', async (safety) => safety.restore()),
    removeKept: () => giveBack('remove-kept', 'kept-removed', async (safety) => safety.removeKept()),
    async copyDetails(text) {
      try {
        await host.copy(text);
        dispatch({ type: 'noticed', notice: { code: 'details-copied' } });
      } catch {
        dispatch({ type: 'noticed', notice: { code: 'copy-refused' } });
      }
    },
    refuse(error) {
      dispatch({ type: 'failed', failure: { task: 'open', facts: failureOf(error) } });
    },
  };
}
