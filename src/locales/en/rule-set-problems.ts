import type { FindingText } from '../vi/finding-text';
import type { RuleSetProblemTexts } from '../vi/rule-set-problems';

const text = (found: string, expected: string, todo = 'Mend it here.'): FindingText => ({ found, expected, todo });

export const ruleSetProblems: RuleSetProblemTexts = {
  'schema-version': (p) =>
    text(
      `schema version ${p['found']}.`,
      `Version ${p['supported']}.`,
      'Use a newer program, or a rule set of that version.',
    ),
  'field-missing': (p) =>
    text(
      `something required is missing${p['heading'] ? ` in the column “${p['heading']}”` : ''}.`,
      'It must be given.',
      'Add it in this row.',
    ),
  'field-unknown': (p) =>
    text(
      `“${p['field']}” is no part of a rule set.`,
      'The parts that the template has.',
      'Remove it or mend its name.',
    ),
  'wrong-type': (p) => text('the content is of the wrong type.', `Type ${p['expected']}.`),
  'wrong-value': (p) => text('the content is none of the values allowed.', `One of: ${p['expected']}.`),
  'wrong-format': (p) => text('the content is not well formed.', `Form ${p['expected']}.`),
  'too-small': (p) =>
    text(
      'the value, or the number of rows, is too small.',
      p['above'] === undefined ? `At least ${p['minimum']}.` : `More than ${p['above']}.`,
    ),
  'too-large': (p) => text('the value is too large or too long.', `At most ${p['maximum']}.`),
  'not-supported': (p) =>
    text(
      `“${p['field']}” cannot be scored by this version.`,
      'A rule set without it.',
      'Remove it, or use a newer program.',
    ),
  'code-duplicate': (p) =>
    text(`the code “${p['code']}” is used elsewhere too.`, 'Each code once.', 'Change one of the two.'),
  'table-duplicate': (p) =>
    text(`the number “${p['number']}” is another table’s or figure’s too.`, 'A number of its own.', 'Renumber.'),
  'class-unknown': (p) => text(`there is no class “${p['class']}”.`, 'A code of the table “Khối”.'),
  'citation-unknown': (p) => text(`there is no citation “${p['citation']}”.`, 'An id of the table “Trích dẫn”.'),
  'scale-unknown': (p) => text(`there is no scale “${p['scale']}”.`, 'A code of the table “Thang điểm”.'),
  'scale-wrong-kind': (p) =>
    text(
      `the scale “${p['scale']}” does not fit this kind of criterion.`,
      'Bands for percentages, options for a choice.',
      'Choose another scale or kind.',
    ),
  'group-unknown': (p) => text(`there is no group “${p['group']}”.`, 'A group of the table “Nhóm và tiêu chí”.'),
  'report-item-unknown': (p) =>
    text(`there is no list “${p['reportItem']}”.`, 'A code of the table “Danh sách kê khai”.'),
  'target-unknown': (p) =>
    text(`there is no group or criterion “${p['target']}”.`, 'A code of the table “Nhóm và tiêu chí”.'),
  'citation-expired': (p) =>
    text(
      `the document expired on ${p['effectiveTo']}, before ${p['on']}.`,
      'A document in force in the period.',
      'Cite its successor.',
    ),
  'not-in-effect': (p) => text(`not in effect on ${p['on']}.`, 'In effect in the period.', 'Check the dates.'),
  'period-reversed': (p) =>
    text(
      `the end ${p['effectiveTo']} is before the beginning ${p['effectiveFrom']}.`,
      'An end not before the beginning.',
    ),
  'group-empty': (p) =>
    text(
      `the group “${p['group']}” has no criterion.`,
      'At least one criterion or child group.',
      'Add one or remove the group.',
    ),
  'nothing-to-earn': (p) =>
    text(`the class “${p['class']}” can earn nothing here.`, 'A maximum above 0.', 'Give the criteria their maxima.'),
  'maximum-not-stated': (p) =>
    text(
      `no maximum is stated for the class “${p['class']}”; the criteria sum to ${p['sum']}.`,
      'The maximum that the regulation states.',
      'State it.',
    ),
  'maximum-mismatch': (p) =>
    text(
      `class “${p['class']}”: stated ${p['stated']} points, the criteria sum to ${p['sum']}.`,
      'The same number.',
      'Compare with the regulation and mend one.',
    ),
  'too-precise': (p) => text(`${p['found']} has too many decimals.`, `At most ${p['decimals']} decimals.`),
  'points-over-maximum': (p) =>
    text(
      `the scale “${p['scale']}” gives up to ${p['points']} points, over the maximum ${p['maximum']}.`,
      'No more than the maximum.',
      'Mend the scale or the maximum.',
    ),
  'maximum-out-of-reach': (p) =>
    text(
      `the scale “${p['scale']}” gives ${p['points']} points at most, below the maximum ${p['maximum']}.`,
      'The best step earns the maximum.',
      'Mend the scale or the maximum.',
    ),
  'maximum-off-step': (p) =>
    text(
      `the maximum ${p['maximum']} is no multiple of the rounding step ${p['step']}.`,
      'A multiple of the step.',
      'Mend the maximum or the step.',
    ),
  'minimum-over-maximum': (p) =>
    text(
      `class “${p['class']}”: the minimum ${p['minimum']} is above the maximum ${p['maximum']}.`,
      'A minimum not above the maximum.',
    ),
  'bands-not-descending': (p) =>
    text(
      `scale “${p['scale']}”: the band from ${p['from']} % follows the band from ${p['before']} %; they overlap.`,
      'Best first, each below the one before.',
      'Reorder, or mend the threshold.',
    ),
  'bands-points-rising': (p) =>
    text(
      `scale “${p['scale']}”: a lower band earns ${p['points']} points, the one above ${p['before']}.`,
      'No more points for less.',
    ),
  'bands-without-zero-end': (p) =>
    text(`the scale “${p['scale']}” has no band for 0 %.`, 'A last band without threshold, or from 0 %.', 'Add it.'),
  'band-two-edges': (p) =>
    text(`scale “${p['scale']}”: this band has both “Từ” and “Trên”.`, 'One threshold.', 'Remove one.'),
  'band-without-edge': (p) =>
    text(`scale “${p['scale']}”: this band has no threshold.`, 'Only the last may have none.', 'Give it one.'),
  'levels-not-descending': (p) =>
    text(
      `the level from ${p['from']} % follows the level from ${p['before']} %.`,
      'Best first.',
      'Reorder, or mend the threshold.',
    ),
  'levels-without-zero-end': (p) =>
    text(`the lowest level begins at ${p['from']} %; units below have none.`, 'A last level from 0 %.'),
  'table-empty': (p) =>
    text(
      `table ${p['number']} has nothing to show: the class “${p['class']}” is not scored there.`,
      'At least one scored criterion.',
      'Remove the table, or mend its group or class.',
    ),
};
