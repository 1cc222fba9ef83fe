import { nextAction, nextStep } from '../../../src/taskpane/state/next-action';
import { initialState, type PaneState } from '../../../src/taskpane/state/state';
import { answerError, blocking, question } from './finding';
import { checkWith, trial } from './views';

const empty = initialState('vi');
const opened: PaneState = { ...empty, workbook: { name: 'phiếu.xlsx' } };
const read = (...findings: Parameters<typeof checkWith>): PaneState => ({ ...opened, check: checkWith(...findings) });
const failedWith = (code?: 'file-damaged'): PaneState => ({
  ...opened,
  failure: { task: 'check', facts: { ...(code ? { code } : {}), detail: '' } },
});
const written = { kind: 'written', preview: trial.preview, draft: false, file: 'a.xlsx' } as const;

const inExcel = initialState('vi', 'excel');
const interrupted = { interrupted: true, restorable: true, kept: true };

test.each<[string, PaneState, string, string | undefined]>([
  ['nothing is open', empty, 'choose', undefined],
  ['a file is open, not read', opened, 'check', 'rule-set'],
  ['the file is no workbook', failedWith('file-damaged'), 'choose', undefined],
  ['reading broke off', failedWith(), 'check', 'rule-set'],
  ['nothing can be scored', read(blocking), 'choose-mended', 'findings'],
  ['answers are wrong: a draft is possible', read(answerError), 'trial', 'trial'],
  ['there are only questions', read(question), 'trial', 'trial'],
  ['all is well', read(), 'trial', 'trial'],
  ['it was tried', { ...read(), trial }, 'preview', 'write'],
  ['the preview stands there', { ...read(), trial, previewed: true }, 'write', 'write'],
  ['in Excel, nothing is read', inExcel, 'check', 'rule-set'],
  ['in Excel, an earlier run stopped halfway', { ...inExcel, kept: interrupted }, 'restore', undefined],
  ['in Excel, nothing can be scored', { ...inExcel, check: checkWith(blocking) }, 'check-mended', 'findings'],
  [
    'in Excel, it is written',
    { ...inExcel, check: checkWith(), trial, previewed: true, written },
    'check-again',
    undefined,
  ],
  ['it is written', { ...read(), trial, previewed: true, written }, 'choose-another', undefined],
])('where %s', (_name, state, action, step) => {
  expect(nextAction(state)).toBe(action);
  expect(nextStep(state)).toBe(step);
});
