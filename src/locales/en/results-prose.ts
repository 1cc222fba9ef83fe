import type { Rounding } from '../../engine/rule-set/policies';
import type { CoverageText, LevelsText, resultsProse as vi } from '../vi/results-prose';
import { results, subjectAnd } from './results';
import { formatNumber } from './results-numbers';

const { joinNames } = results;

function coverage({ count, of, classes }: CoverageText): string {
  const byClass = joinNames(classes.map((part) => `${part.count}/${part.of} ${part.name}`));
  return classes.length > 1 ? `${count}/${of} units: ${byClass}` : byClass;
}

function levelShares({ className, of, levels, earlierPeriod }: LevelsText): string {
  if (of === 0) return `No unit of ${className} is ranked.`;
  const parts = levels.map(({ name, count, percent, earlierPercent }) => {
    const earlier =
      earlierPercent === undefined || earlierPeriod === undefined ? '' : ` (${earlierPeriod}: ${earlierPercent}%)`;
    return `${name} ${count}/${of}, ${percent}%${earlier}`;
  });
  return `Of ${className}: ${parts.join('; ')}.`;
}

const ROUNDING: Readonly<Record<Rounding['mode'], string>> = {
  'half-up': 'to the nearest multiple of {step}, halves up',
  'half-even': 'to the nearest multiple of {step}, halves to the even multiple',
  down: 'down to a multiple of {step}',
};

/** The annex's computed sentences in English, for readers. */
export const resultsProse: typeof vi = {
  scopeHeading: 'I. SCOPE AND METHOD',
  scope: '1. Scope',
  method: '2. Scoring and ranking',
  tables: '3. Tables',
  resultHeading: 'II. RESULTS',
  overall: '1. Overall',
  groups: '2. By group of criteria',

  coverage: (overall, groups, period) =>
    `Overall ranking, ${period}: ${coverage(overall)}. Ranking by group of criteria: ${coverage(groups)}.`,
  notAssessed: (names, reason, period) => `${subjectAnd(names, reason)}; not assessed in ${period}.`,
  notRankedOverall: (names, reason) => `${subjectAnd(names, reason)}; ranked by group of criteria only.`,
  incomplete: (names) => `Insufficient data for an overall rank: ${joinNames(names)}.`,

  sums: (groups, maxima) =>
    `A group's points are the sum of its criteria; the sum of the ${groups} groups is the overall result. Maximum: ` +
    `${joinNames(maxima.map(({ className, maximum }) => `${formatNumber(maximum)} points for ${className}`))}.`,
  levels: (levels) => {
    const ranges = levels.map(({ name, from }, index) => {
      const above = levels[index - 1]?.from;
      if (above === undefined) return `${name} from ${from}%`;
      return from === 0 ? `${name} below ${above}%` : `${name} from ${from}% to below ${above}%`;
    });
    return `Levels, by the ratio of points to the maximum, overall and in each group: ${ranges.join('; ')}.`;
  },
  ties: (method) =>
    `Equal units share a rank; the next rank ${method === 'dense' ? 'follows at once (1, 1, 2)' : 'leaves a gap (1, 1, 3)'}. ` +
    'Within a rank, units stand in the order of the list of units.',
  rankBy: (basis, _ratio, rebased) =>
    basis === 'points'
      ? `Units of a class are ranked by points${rebased ? '; units with a maximum of their own, by the ratio to it' : ''}.`
      : 'Units of a class are ranked by the ratio to their maximum.',
  rankOn: (basis) => `Results are compared ${basis === 'exact' ? 'before rounding' : 'as rounded in print'}.`,
  bandEdge: (edge) => `A value exactly on a threshold belongs to the ${edge === 'upper' ? 'upper' : 'lower'} band.`,
  pointRounding: ({ mode, step }) =>
    `Points by ratio are rounded once, at the criterion: ${ROUNDING[mode].replace('{step}', formatNumber(step))}.`,
  percentDecimals: (decimals, ratio) => `${ratio} has ${decimals} decimals.`,
  missing: (choice) =>
    choice === 'zero' ? 'A criterion not declared counts zero.' : 'A unit with criteria not declared is not ranked.',

  basis: (citation) => `Basis: ${citation}`,
  assumed: (citation, note) => `Left open by the text. ${note} See: ${citation}`,

  levelShares,
  groupShares: (group, sentences) => `${group}: ${sentences.join(' ')}`,
  closing: (documentName, subject) => `${documentName}: ${subject}./.`,
};
