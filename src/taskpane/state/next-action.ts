import { isBlocked } from './findings-weight';
import type { PaneState, Step } from './state';

/** The one thing to do next; exactly one of them is the pane's primary button. */
export type NextAction = 'choose' | 'check' | 'choose-mended' | 'trial' | 'preview' | 'write' | 'choose-another';

/** What to do next. While a task runs it stays what started it. */
export function nextAction({ workbook, failure, check, trial, previewed, written }: PaneState): NextAction {
  if (!workbook) return 'choose';
  // A file that cannot be read will not be read the second time either.
  if (!check) return failure?.facts.code?.startsWith('file-') ? 'choose' : 'check';
  if (isBlocked(check.findings)) return 'choose-mended';
  if (!trial) return 'trial';
  if (written) return 'choose-another';
  return previewed ? 'write' : 'preview';
}

/** The step to which the next action belongs. */
export function nextStep(state: PaneState): Step | undefined {
  const steps: Readonly<Record<NextAction, Step | undefined>> = {
    choose: undefined,
    check: 'rule-set',
    'choose-mended': 'findings',
    trial: 'trial',
    preview: 'write',
    write: 'write',
    'choose-another': undefined,
  };
  return steps[nextAction(state)];
}
