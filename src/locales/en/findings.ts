import type { FindingCatalogue, FindingKind, FindingWeight } from '../vi/findings';
import { answerFindings } from './answer-findings';
import { ruleSetFindings } from './rule-set-findings';

export const findingKinds: Readonly<Record<FindingKind, string>> = {
  'not-declared': 'Not declared',
  'wrong-format': 'Wrong format',
  'out-of-bounds': 'Out of bounds',
  inconsistent: 'Inconsistent',
  'evidence-missing': 'Evidence missing',
  'reason-missing': 'Reason missing',
  unclear: 'Not clear',
  'read-otherwise': 'Read otherwise than typed',
  'legacy-font': 'Legacy font (TCVN3, VNI)',
  'formula-error': 'Formula error',
  'unknown-unit': 'Unknown unit',
  'duplicate-declaration': 'Declared twice',
  'wrong-template': 'Wrong template',
  'earlier-period': 'Form of another period',
  'rule-set': 'Rule set',
  'unit-list': 'List of units',
  settings: 'Period',
};

export const findingWeights: Readonly<Record<FindingWeight, string>> = {
  'must-fix': 'Must fix',
  clarify: 'To be cleared up',
  note: 'Note',
};

const nearest = (suggestion: string) => (suggestion === '' ? '' : ` Nearest: “${suggestion}”.`);

export const findings: FindingCatalogue = {
  ...answerFindings,
  ...ruleSetFindings,

  'sheet-twice': (p) => ({
    found: `this sheet and “${p.other}” are both “${p.kind}”.`,
    expected: `One sheet “${p.kind}” in a workbook.`,
    todo: 'Keep one and delete the other.',
  }),
  'headings-missing': (p) => ({
    found: `no heading row of “${p.kind}” was found.`,
    expected: `A row with the columns: ${p.headings}.`,
    todo: 'Restore the headings as in the template.',
  }),
  'period-missing': () => ({
    found: 'The workbook does not say which period is assessed.',
    expected: 'The sheet “Kỳ đánh giá” with its row “Kỳ đánh giá”, e.g. năm 2016.',
    todo: 'Write the period there.',
  }),
  'setting-unclear': (p) => ({
    found: `“${p.label}” says “${p.found}”, which is not clear; taken for “${p.used}”.`,
    expected: 'An entry of the list.',
    todo: 'Choose again in this cell.',
  }),
  'cell-unreadable': (p) => ({
    found: `“${p.label}” says “${p.found}”, which cannot be read and was not used.`,
    expected: 'A number, or a date, day first.',
    todo: 'Mend this cell, or clear it.',
  }),
  'units-missing': () => ({
    found: 'The workbook lists no units.',
    expected: 'A sheet “Danh sách đơn vị” with the columns Mã, Tên cơ quan, Khối and at least one unit.',
    todo: 'Add the list of units, or make the workbook anew.',
  }),
  'unit-code-missing': (p) => ({
    found: `“${p.name}” has no code.`,
    expected: 'A code for each unit, the same in every period.',
    todo: 'Write it into the column “Mã”.',
  }),
  'unit-name-missing': (p) => ({
    found: `the unit of code “${p.code}” has no name.`,
    expected: 'The name as the tables print it.',
    todo: 'Write it into the column “Tên cơ quan”.',
  }),
  'unit-listed-twice': (p) => ({
    found: `“${p.found}” stands in cell ${p.otherCell} already.`,
    expected: 'Each code and each name for one unit only.',
    todo: 'Delete the second row, or mend its code and name.',
  }),
  'class-unknown': (p) => ({
    found: `${p.found === '' ? 'the unit has no class.' : `the rule set has no class “${p.found}”.`}${nearest(p.suggestion)}`,
    expected: `One of the classes: ${p.classes}.`,
    todo: 'Choose the class in this cell.',
  }),
  'parent-unknown': (p) => ({
    found: `“${p.found}” is not in the list and was not used.${nearest(p.suggestion)}`,
    expected: 'Code or name of a unit in the list.',
    todo: 'Mend this cell, or clear it.',
  }),
  'target-unknown': (p) => ({
    found: `the rule set has no group or criterion “${p.found}”.${nearest(p.suggestion)}`,
    expected: 'Codes of groups or criteria, a line each.',
    todo: 'Mend the code in this cell.',
  }),
  'target-twice': (p) => ({
    found: `part “${p.target}” is named twice, with two ways to treat the maximum.`,
    expected: 'Each group or criterion that does not apply once, in one way.',
    todo: 'Delete the second line and the way that goes with it.',
  }),
  'exclusion-reason-missing': (p) => ({
    found: `part “${p.target}” is said not to apply, without a reason.`,
    expected: 'The reason is printed below the table.',
    todo: 'Write it into the column “Lý do không áp dụng”.',
  }),
  'denominator-unclear': (p) => ({
    found: `${p.found === '' ? 'it is not said how the maximum is taken' : `“${p.found}” is not clear`}; taken for “${p.used}”.`,
    expected: 'An entry of the list.',
    todo: 'Choose again in this cell.',
  }),
  'unit-unknown': (p) => ({
    found:
      p.found === ''
        ? 'the form does not say whose it is.'
        : `“${p.found}” is not in “Danh sách đơn vị”.${nearest(p.suggestion)}`,
    expected: 'Code and name as in “Danh sách đơn vị”.',
    todo: 'Mend code and name, or add the unit to the list. Delete a sheet that is not used.',
  }),
  'unit-contradiction': (p) => ({
    found: `code “${p.code}” is ${p.ofCode}, but the name is “${p.name}” (${p.ofName}).`,
    expected: 'Code and name of one unit.',
    todo: 'Mend code or name. If the form was copied from another unit’s, check its answers too.',
  }),
  'declared-twice': (p) => ({
    found: `this is a second form of ${p.unit}; the other is on sheet “${p.other}”.`,
    expected: 'One form a unit.',
    todo: 'Keep the right one and delete the other.',
  }),
  'declaration-missing': (p) => ({
    found: `There is no form of ${p.unit}.`,
    expected: 'A form of each unit that is assessed.',
    todo: 'Add it; if the unit is not assessed, give the reason in “Danh sách đơn vị”.',
  }),
  'other-period': (p) => ({
    found: `the form is of the period “${p.found}”.`,
    expected: `A form of the period “${p.expected}”.`,
    todo: 'Put this period’s form here. If the answers are of this period, mend what the form says.',
  }),
  'other-rule-set': (p) => ({
    found: `the form was made for the rule set “${p.found}”.`,
    expected: `A form for the rule set “${p.expected}”.`,
    todo: 'Make the form anew from this workbook’s template and carry the answers over.',
  }),
  'other-version': (p) => ({
    found: `the form was made for version “${p.found}” of the rule set.`,
    expected: `Version “${p.expected}”.`,
    todo: 'Compare the criteria; if they are the same, mend the version on the form.',
  }),
  'criterion-unknown': (p) => ({
    found: `the rule set has no criterion “${p.found}”.${nearest(p.suggestion)}`,
    expected: 'Codes as on the sheet “Bộ tiêu chí”.',
    todo: 'Mend the code, or delete the row or column if it is none of the rule set’s.',
  }),
  'criterion-twice': (p) => ({
    found: `“${p.criterion}” is answered in cell ${p.otherCell} already.`,
    expected: 'One answer a criterion.',
    todo: 'Keep the right answer and clear the other.',
  }),
  'criterion-not-asked': (p) => ({
    found: `criterion ${p.criterion} is not asked of ${p.class}; the answer does not count.`,
    expected: 'Answers to the criteria of the unit’s own class.',
    todo: 'Check the code and the unit’s class.',
  }),
  'answer-without-code': (p) => ({
    found: `“${p.found}” stands in a row without a code and does not count.`,
    expected: 'The criterion’s code in the column “Mã”.',
    todo: 'Write the code, or delete the row.',
  }),
  'list-entry-apart': (p) => ({
    found: `“${p.found}” stands behind a blank row and without a number; it is not part of the list.`,
    expected: 'Entries that follow each other, or are numbered.',
    todo: 'If it belongs to the list, number it or delete the blank row.',
  }),
  'verified-value-missing': (p) => ({
    found: `there is a reason, “${p.reason}”, without a verified value; the declared value still counts.`,
    expected: 'A verified value beside its reason.',
    todo: 'Write the verified value, or move the text to the column “Ghi chú”.',
  }),
  'legacy-font': (p) => ({
    found: `there is text in the legacy encoding ${p.encoding}: “${p.typed}” was read as “${p.readAs}”.`,
    expected: 'Unicode text.',
    todo: 'See “Nhật ký đọc số liệu”. If it was read wrongly, type it again in a Unicode font.',
  }),
  'earlier-period-missing': () => ({
    found: 'there are earlier results, but it is not said of which period; tables do not compare with them.',
    expected: 'The row “Kỳ so sánh” of the sheet “Kỳ đánh giá”, e.g. năm 2015.',
    todo: 'Write the earlier period there.',
  }),
  'earlier-unknown': (p) => ({
    found: `“${p.label}” of the earlier period says “${p.found}”, which the rule set does not have.${nearest(p.suggestion)}`,
    expected: '“Tổng thể”, or a group, class or level of the rule set.',
    todo: 'Mend this cell; the row was not used.',
  }),
};
