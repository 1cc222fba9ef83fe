import type { Finding, FindingKind } from '../../workbook/finding';
import { isBlocked, isIncomplete } from './findings-weight';
import type { PaneState, Step } from './state';

/** `waiting`: not reached yet. `attention`: one may go on, but something is to be looked at. `problem`: it stops the work. */
export type StepStatus = 'waiting' | 'done' | 'attention' | 'problem';

const intakeKinds: readonly FindingKind[] = [
  'unit-list',
  'unknown-unit',
  'duplicate-declaration',
  'wrong-template',
  'earlier-period',
  'settings',
];

/** How a step stands, from what is known of the workbook. */
export function stepStatus({ check, trial, written }: PaneState, step: Step): StepStatus {
  if (!check) return 'waiting';
  const { findings, intake } = check;
  const ofKinds = (kinds: readonly FindingKind[]) => findings.filter(({ kind }) => kinds.includes(kind));
  switch (step) {
    case 'rule-set':
      return check.ruleSet ? worst(ofKinds(['rule-set'])) : 'problem';
    case 'intake': {
      const status = worst(ofKinds(intakeKinds));
      const complete = intake.every(({ absent }) => absent.length === 0);
      return status === 'done' && !complete ? 'attention' : status;
    }
    case 'findings':
      return worst(findings);
    case 'verification':
      return worst(ofKinds(['reason-missing']));
    case 'trial':
      return trial ? (trial.draft ? 'attention' : 'done') : 'waiting';
    case 'write':
      return written ? (written.draft ? 'attention' : 'done') : 'waiting';
  }
}

function worst(findings: readonly Finding[]): StepStatus {
  if (isBlocked(findings) || isIncomplete(findings)) return 'problem';
  return findings.some(({ weight }) => weight !== 'note') ? 'attention' : 'done';
}
