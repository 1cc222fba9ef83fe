import type { answerFindings as vi } from '../vi/answer-findings';

type AnswerParameters = Readonly<Record<string, string | number>>;

const text = (p: AnswerParameters, name: string) => String(p[name] ?? '');
const number = (p: AnswerParameters, name: string) =>
  Number(p[name] ?? 0).toLocaleString('en-US', { maximumFractionDigits: 15 });
const typed = (p: AnswerParameters) => `“${text(p, 'typed')}”`;
const ofCount = (p: AnswerParameters) => (text(p, 'label') === '' ? '' : ` (${text(p, 'label')})`);
const HERE = 'Mend this cell.';

const notNumbers: Readonly<Record<string, string>> = {
  'text-for-number': 'is no number',
  'boolean-for-number': 'is true or false, no number',
  'date-for-number': 'is formatted as a date, so the number is not clear',
  'misplaced-separator': 'has its separators in the wrong places',
};

const questions: Readonly<Record<string, (entry: string, candidates: string) => string>> = {
  'not-yet': (entry) => `“${entry}” may mean no, or not yet answered.`,
  'not-known': (entry) => `“${entry}” is no answer yet.`,
  'entry-not-asked': (entry) => `“${entry}” stands in a cell that this criterion does not ask for.`,
  'near-option': (entry, candidates) => `“${entry}” may mean ${candidates.replaceAll(' hay ', ' or ')}.`,
};

export const answerFindings: typeof vi = {
  'not-a-number': (p) => ({
    found: `${typed(p)} ${notNumbers[text(p, 'why')] ?? notNumbers['text-for-number']}.`,
    expected: `A number${ofCount(p)}.`,
    todo: HERE,
  }),
  'not-yes-or-no': (p) => ({ found: `${typed(p)} is neither yes nor no.`, expected: '“Có” or “Không”.', todo: HERE }),
  'unknown-option': (p) => ({
    found: `${typed(p)} is none of the criterion’s options.`,
    expected: `One of: ${text(p, 'options')}.`,
    todo: 'Choose from the list in this cell.',
  }),
  unclear: (p) => ({
    found:
      questions[text(p, 'why')]?.(text(p, 'typed'), text(p, 'candidates')) ??
      `${typed(p)} may mean ${text(p, 'candidates').replaceAll(' hay ', ' or ')}.`,
    expected: 'An answer that can be understood in one way only.',
    todo: 'Write what is meant into this cell.',
  }),
  'formula-error': (p) => ({
    found: `the formula gives ${text(p, 'typed')}, no value.`,
    expected: 'A formula with a result, or a value.',
    todo: 'Mend the formula, or write the value.',
  }),
  'formula-not-calculated': () => ({
    found: 'the formula has not been calculated and has no value.',
    expected: 'The formula’s result, saved in the file.',
    todo: 'Open in Excel, calculate (F9) and save.',
  }),
  'not-finite': (p) => ({
    found: `${typed(p)} is larger than any number Excel can hold.`,
    expected: `A finite number${ofCount(p)}.`,
    todo: HERE,
  }),
  'too-large': (p) => ({
    found: `${typed(p)} is unusually large${ofCount(p)}.`,
    expected: `At most ${number(p, 'maximum')}.`,
    todo: 'See whether a telephone or account number was typed, or a digit too many.',
  }),
  'too-many-digits': (p) => ({
    found: `${typed(p)} has more digits than can be reckoned with.`,
    expected: text(p, 'decimals') === '' ? 'At most 15 digits.' : `At most ${number(p, 'decimals')} decimals.`,
    todo: 'Round it.',
  }),
  negative: (p) => ({ found: `${typed(p)} is negative${ofCount(p)}.`, expected: 'Zero or more.', todo: HERE }),
  'not-whole': (p) => ({
    found: `${typed(p)} is no whole number${ofCount(p)}.`,
    expected: 'A count is a whole number.',
    todo: HERE,
  }),
  'below-minimum': (p) => ({
    found: `${typed(p)} is below the minimum.`,
    expected: `At least ${number(p, 'minimum')}.`,
    todo: HERE,
  }),
  'above-maximum': (p) => ({
    found: `${typed(p)} is above the maximum.`,
    expected: `At most ${number(p, 'maximum')}.`,
    todo: HERE,
  }),
  'percent-over-100': (p) => ({ found: `${typed(p)} is over 100%.`, expected: 'From 0% to 100%.', todo: HERE }),
  'lesser-over-greater': (p) => ({
    found:
      `${number(p, 'lesserFound')} (${text(p, 'lesser')}) is more than the total of ` +
      `${number(p, 'greaterFound')} (${text(p, 'greater')}) in cell ${text(p, 'otherCell')}.`,
    expected: 'Not more than the total.',
    todo: 'Compare the two numbers.',
  }),
  'zero-denominator': (p) => ({
    found: `the total is 0${ofCount(p)}, so there is no share.`,
    expected: 'A total above 0.',
    todo: 'Write the total, or list the part as not applicable in “Danh sách đơn vị”.',
  }),
  'count-missing': (p) => ({
    found: `the number${ofCount(p)} is missing beside the other.`,
    expected: 'Both numbers.',
    todo: 'Write the missing number into this cell.',
  }),
  'wrong-shape': (p) => ({
    found: `${typed(p)} is not what the criterion asks for.`,
    expected: 'An answer as the column “Cách trả lời và tính điểm” says.',
    todo: HERE,
  }),
  'reason-missing': () => ({
    found: 'there is a verified value without its reason and origin.',
    expected: 'A verified value with its reason.',
    todo: 'Write reason and origin, or clear the verified value.',
  }),
  'answer-missing': (p) => ({
    found: `criterion ${text(p, 'criterion')} (${text(p, 'name')}) is not answered.`,
    expected: 'The unit’s answer, or a verified value.',
    todo: 'Add the answer. A blank is neither no nor 0.',
  }),
  'answers-all-missing': (p) => ({
    found: `the form of ${text(p, 'unit')} answers none of its ${number(p, 'count')} criteria.`,
    expected: 'A filled form.',
    todo: 'Put the unit’s filled form here.',
  }),
};
