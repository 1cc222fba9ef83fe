import type { Kept } from '../host/pane-host';
import type { Progress } from '../../tasks/task';
import type { Finding } from '../../workbook/finding';
import type { CardView } from '../views/card-view';
import type { CheckView } from '../views/check-view';
import { isBlocked, isIncomplete } from './findings-weight';
import type { Failure, Notice, PaneState, Step, TaskKind, Trial, Written } from './state';
import { initialState } from './state';

export type Action =
  | { readonly type: 'language-chosen'; readonly locale: PaneState['locale'] }
  | { readonly type: 'workbook-chosen'; readonly name: string }
  | { readonly type: 'started'; readonly task: TaskKind; readonly run: number }
  | { readonly type: 'progressed'; readonly run: number; readonly progress: Progress }
  | { readonly type: 'cancelled'; readonly run: number }
  | { readonly type: 'failed'; readonly run?: number; readonly failure: Failure }
  | { readonly type: 'checked'; readonly run: number; readonly check: CheckView }
  | { readonly type: 'tried'; readonly run: number; readonly trial: Trial }
  | { readonly type: 'stopped'; readonly run: number; readonly findings: readonly Finding[] }
  | { readonly type: 'preview-asked' }
  | { readonly type: 'written'; readonly run: number; readonly written: Written }
  | { readonly type: 'ended'; readonly run: number }
  | { readonly type: 'step-toggled'; readonly step: Step }
  | { readonly type: 'card-asked'; readonly unit: string }
  | { readonly type: 'card-shown'; readonly unit: string; readonly view: CardView }
  | { readonly type: 'card-closed' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'kept-known'; readonly kept: Kept; readonly foreignNumbers: boolean }
  | {
      readonly type: 'given-back';
      readonly run: number;
      readonly notice: 'restored' | 'kept-removed';
      readonly kept: Kept;
    };

/** What the pane shows after an action. Pure; whatever comes late from an earlier run changes nothing. */
export function reduce(state: PaneState, action: Action): PaneState {
  if ('run' in action && action.type !== 'started' && action.run !== state.task?.run) return state;
  switch (action.type) {
    case 'language-chosen':
      return { ...state, locale: action.locale };
    case 'workbook-chosen':
      return { ...initialState(state.locale, state.place), workbook: { name: action.name } };
    case 'started':
      return { ...without(state, 'failure', 'notice'), task: { kind: action.task, run: action.run } };
    case 'progressed':
      return state.task ? { ...state, task: { ...state.task, progress: action.progress } } : state;
    case 'cancelled':
      return { ...without(state, 'task'), notice: { code: 'cancelled' } };
    case 'failed':
      return { ...without(state, 'task', 'card'), failure: action.failure };
    case 'checked':
      return checked(state, action.check);
    case 'tried':
      return { ...without(state, 'task', 'written'), trial: action.trial, previewed: false, open: 'trial' };
    case 'stopped':
      return stopped(state, action.findings);
    case 'preview-asked':
      return state.trial ? { ...without(state, 'card', 'notice'), previewed: true, open: 'write' } : state;
    case 'written':
      return { ...without(state, 'task'), written: action.written, open: 'write' };
    case 'ended':
      return without(state, 'task');
    case 'step-toggled':
      return toggled(without(state, 'notice'), action.step);
    case 'card-asked':
      return { ...without(state, 'notice'), card: { unit: action.unit } };
    case 'card-shown':
      return state.card?.unit === action.unit ? { ...state, card: { unit: action.unit, view: action.view } } : state;
    case 'card-closed':
      return without(state, 'card', 'notice');
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'kept-known':
      return { ...state, kept: action.kept, foreignNumbers: action.foreignNumbers };
    case 'given-back':
      return givenBack(state, action.notice, action.kept);
  }
}

function toggled(state: PaneState, step: Step): PaneState {
  return state.open === step ? without(state, 'open') : { ...state, open: step };
}

/** A new reading makes everything scored before it old. */
function checked(state: PaneState, check: CheckView): PaneState {
  const { findings } = check;
  const open = isBlocked(findings) || isIncomplete(findings) ? 'findings' : 'trial';
  return { ...without(state, 'task', 'trial', 'written', 'card'), check, previewed: false, open };
}

/** What was restored is to be read anew; copies that were removed change nothing that was read. */
function givenBack(state: PaneState, notice: 'restored' | 'kept-removed', kept: Kept): PaneState {
  const rest = without(state, 'task');
  if (notice === 'kept-removed') return { ...rest, kept, notice: { code: notice } };
  return { ...initialState(state.locale, state.place), ...pick(rest), kept, notice: { code: notice } };
}

function pick({ workbook, foreignNumbers }: PaneState): Partial<PaneState> {
  return { ...(workbook ? { workbook } : {}), ...(foreignNumbers === undefined ? {} : { foreignNumbers }) };
}

/** The workbook changed since it was read: what stops it now stands among the findings. */
function stopped(state: PaneState, findings: readonly Finding[]): PaneState {
  const rest = without(state, 'task', 'trial', 'written', 'card');
  return {
    ...rest,
    ...(state.check ? { check: { ...state.check, findings } } : {}),
    previewed: false,
    open: 'findings',
  };
}

type OptionalKey = 'task' | 'failure' | 'notice' | 'trial' | 'written' | 'open' | 'card';

function without<Key extends OptionalKey>(state: PaneState, ...keys: readonly Key[]): PaneState {
  const rest = { ...state };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
