import { isBlocked } from './findings-weight';
import type { PaneState, Step } from './state';

/** The one thing to do next; exactly one of them is the pane's primary button. */
export type NextAction =
  | 'restore'
  | 'choose'
  | 'check'
  | 'choose-mended'
  | 'check-mended'
  | 'trial'
  | 'preview'
  | 'write'
  | 'choose-another'
  | 'check-again';

/** What to do next. While a task runs it stays what started it. */
export function nextAction({
  place,
  kept,
  workbook,
  failure,
  check,
  trial,
  previewed,
  written,
}: PaneState): NextAction {
  if (kept?.interrupted) return 'restore';
  if (!workbook) return 'choose';
  // A file that cannot be read will not be read the second time either.
  if (!check) return failure?.facts.code?.startsWith('file-') ? 'choose' : 'check';
  if (isBlocked(check.findings)) return place === 'file' ? 'choose-mended' : 'check-mended';
  if (!trial) return 'trial';
  if (written) return place === 'file' ? 'choose-another' : 'check-again';
  return previewed ? 'write' : 'preview';
}

/** The step to which the next action belongs. */
export function nextStep(state: PaneState): Step | undefined {
  const steps: Readonly<Record<NextAction, Step | undefined>> = {
    restore: undefined,
    choose: undefined,
    check: 'rule-set',
    'choose-mended': 'findings',
    'check-mended': 'findings',
    trial: 'trial',
    preview: 'write',
    write: 'write',
    'choose-another': undefined,
    'check-again': undefined,
  };
  return steps[nextAction(state)];
}
