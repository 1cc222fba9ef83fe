import type { Reason } from '../../engine/assessment/reason';
import type { ShareParameters } from '../../engine/criteria/share';
import type { AnswerProblem } from '../../engine/facts';
import type { Rounding } from '../../engine/rule-set/policies';
import { parseBand, pointsBeforeRounding, sharePercent } from '../reason-share';

/** Why a score is what it is, in English. A reason without a sentence does not compile. */
export function reasonSentence(reason: Reason): string {
  switch (reason.code) {
    case 'answered-yes':
      return `“Yes”: ${earned(reason.parameters)}.`;
    case 'answered-no':
      return `“No”: ${earned(reason.parameters)}.`;
    case 'option-chosen':
      return `“${reason.parameters.option}”: ${earned(reason.parameters)}.`;
    case 'share-in-band':
      return `${reached(reason.parameters, reason.parameters.band)}: ${earned(reason.parameters)}.`;
    case 'share-reaches-cap': {
      const { fullFrom } = reason.parameters;
      return `${share(reason.parameters, [fullFrom])}, ${fullFrom}% or more: ${earned(reason.parameters)}.`;
    }
    case 'share-below-cap': {
      const { fullFrom, step, rounding } = reason.parameters;
      const exact = pointsBeforeRounding(reason.parameters);
      const part = `below ${fullFrom}%, so in proportion ${exact} points, ${roundings[rounding]} a multiple of ${step}`;
      return `${share(reason.parameters, [fullFrom])}, ${part}: ${earned(reason.parameters)}.`;
    }
    case 'points-given':
      return `Points given directly: ${earned(reason.parameters)}.`;
    case 'missing':
      return `Not declared, not scored yet (maximum ${number(reason.parameters.maximum)} points).`;
    case 'missing-counts-zero':
      return `Not declared, which the rule set counts as ${earned(reason.parameters)}.`;
    case 'invalid': {
      const { problem, maximum } = reason.parameters;
      return `Not valid: ${problems[problem]}; not scored yet (maximum ${number(maximum)} points).`;
    }
    case 'not-applicable-leave-out':
      return `${notApplicable(reason.parameters)} Not scored; not ranked in this group and overall.`;
    case 'not-applicable-re-base':
      return `${notApplicable(reason.parameters)} Taken out of the maximum.`;
    case 'not-applicable-rescale':
      return `${notApplicable(reason.parameters)} Credited as the remaining criteria did: ${earned(reason.parameters)}.`;
    case 'not-applicable-full-marks':
      return `${notApplicable(reason.parameters)} Credited in full: ${earned(reason.parameters)}.`;
  }
}

const problems: Readonly<Record<AnswerProblem['code'], string>> = {
  'not-a-number': 'not a number',
  'not-yes-or-no': 'neither clearly yes nor clearly no',
  'unknown-option': 'not one of the options',
  unclear: 'it can be read in more than one way',
  'formula-error': 'the formula gives an error',
  'formula-not-calculated': 'the formula has not been calculated',
  'not-finite': 'not a definite number',
  'too-large': 'the number is too large',
  'too-many-digits': 'too many decimals',
  negative: 'the number is negative',
  'not-whole': 'not a whole number',
  'below-minimum': 'less than the least that is allowed',
  'above-maximum': 'more than the most that is allowed',
  'percent-over-100': 'more than 100%',
  'lesser-over-greater': 'the counts contradict each other',
  'zero-denominator': 'the total is zero',
  'count-missing': 'a count is missing',
  'wrong-shape': 'not the sort of answer that the criterion asks for',
  'reason-missing': 'the verified answer gives no reason',
};

const roundings: Readonly<Record<Rounding['mode'], string>> = {
  'half-up': 'rounded to',
  'half-even': 'rounded (halves to even) to',
  down: 'rounded down to',
};

interface Earned {
  readonly points: number;
  readonly maximum: number;
}

function earned({ points, maximum }: Earned): string {
  return `${number(points)}/${number(maximum)} points`;
}

function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 15 });
}

/** "80% reached (28/35)". */
function share(said: ShareParameters, thresholds: readonly number[]): string {
  const counts = 'numerator' in said ? ` (${number(said.numerator)}/${number(said.denominator)})` : '';
  return `${sharePercent(said, thresholds)}% reached${counts}`;
}

function reached(said: ShareParameters, interval: string): string {
  const { lower, lowerIncluded, upper, upperIncluded } = parseBand(interval);
  const told = share(said, [lower, upper]);
  if (lower === upper) return told;
  if (upper === 100) return `${told}, ${lowerIncluded ? `${lower}% or more` : `more than ${lower}%`}`;
  if (lower === 0 && lowerIncluded) return `${told}, ${upperIncluded ? `${upper}% or less` : `less than ${upper}%`}`;
  const from = lowerIncluded ? 'from' : 'above';
  const to = upperIncluded ? 'up to' : 'to below';
  return `${told}, ${from} ${lower}% ${to} ${upper}%`;
}

function notApplicable({ reason }: { readonly reason: string }): string {
  return `Not applicable: ${reason.replace(/[.\s]+$/, '')}.`;
}
