import { stepStatus } from '../../../src/taskpane/state/step-status';
import { initialState, steps, type PaneState } from '../../../src/taskpane/state/state';
import type { CheckView } from '../../../src/taskpane/views/check-view';
import { raise } from '../../../src/workbook/finding';
import { answerError, blocking, question } from './finding';
import { checkWith, trial } from './views';

const withCheck = (check: CheckView): PaneState => ({ ...initialState('vi'), workbook: { name: 'a' }, check });
const statuses = (state: PaneState) => steps.map((step) => stepStatus(state, step)).join(' ');
const absent = {
  ...checkWith(),
  intake: [{ code: 'so', name: 'sở', units: 2, notAssessed: 0, received: 1, absent: ['A'] }],
};
const noRules = raise('rule-set-missing', {});
const withoutRuleSet: CheckView = { ...checkWith(noRules) };
Reflect.deleteProperty(withoutRuleSet, 'ruleSet');

// In the order of the work: rule set, intake, findings, verification, trial, write.
test.each<[string, PaneState, string]>([
  ['before anything is read', initialState('vi'), 'waiting waiting waiting waiting waiting waiting'],
  ['all is well', withCheck(checkWith()), 'done done done done waiting waiting'],
  ['no rule set', withCheck(withoutRuleSet), 'problem done problem done waiting waiting'],
  ['no list of units', withCheck(checkWith(blocking)), 'done problem problem done waiting waiting'],
  ['a form is not there', withCheck(absent), 'done attention done done waiting waiting'],
  ['an answer error', withCheck(checkWith(answerError)), 'done done problem done waiting waiting'],
  ['a reason to be given', withCheck(checkWith(question)), 'done done attention attention waiting waiting'],
  ['tried', { ...withCheck(checkWith()), trial }, 'done done done done done waiting'],
  [
    'tried as a draft',
    { ...withCheck(checkWith()), trial: { ...trial, draft: true } },
    'done done done done attention waiting',
  ],
])('%s', (_name, state, expected) => {
  expect(statuses(state)).toBe(expected);
});
