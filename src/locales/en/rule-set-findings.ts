import type { ruleSetFindings as vi } from '../vi/rule-set-findings';
import { ruleSetProblems } from './rule-set-problems';

const contents: Readonly<Record<string, string>> = {
  text: 'Text',
  number: 'A number',
  date: 'A date, day first',
  mark: 'An x, or nothing',
};

export const ruleSetFindings: typeof vi = {
  'rule-set-missing': () => ({
    found: 'The workbook has no sheet “Bộ tiêu chí”.',
    expected: 'The rule set stands in the workbook that it scores.',
    todo: 'Add the sheet “Bộ tiêu chí” from the template, or make the workbook anew.',
  }),
  'rule-set-cell-unreadable': (p) => ({
    found: `“${p.found}” cannot be read.`,
    expected: `${contents[p.expected] ?? p.expected}.`,
    todo: 'Mend this cell.',
  }),
  'rule-set-problem': (p) => ruleSetProblems[p.problem](p),
  'rule-set-row-without-group': (p) => ({
    found: `“${p.code}” says that it belongs to group “${p.parent}”, which is not there or contains itself.`,
    expected: 'A group’s code from the column “Mã”.',
    todo: 'Mend “Thuộc nhóm” in this row.',
  }),
};
