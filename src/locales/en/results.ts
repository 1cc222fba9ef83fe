import type { IncompleteUnit, results as vi, ShortfallText } from '../vi/results';
import { formatNumber } from './results-numbers';

const NAMED_CRITERIA = 12;

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function criteria(codes: readonly string[]): string {
  const rest = codes.length - NAMED_CRITERIA;
  const named = codes.slice(0, NAMED_CRITERIA).join(', ');
  const list = rest > 0 ? `${named} and ${rest} more` : named;
  return `${codes.length} ${codes.length === 1 ? 'criterion' : 'criteria'} (${list})`;
}

function incompleteness({ declared, missing, invalid }: IncompleteUnit): string {
  if (!declared) return 'no declaration sent';
  const parts = [
    ...(missing.length > 0 ? [`not declared: ${criteria(missing)}`] : []),
    ...(invalid.length > 0 ? [`invalid: ${criteria(invalid)}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'insufficient data';
}

function shortfall({ group, points, maximum, minimum, statedMinimum, shortfall: lack }: ShortfallText): string {
  const scaled =
    statedMinimum === undefined ? '' : ` (${formatNumber(statedMinimum)} in proportion to the maximum that applies)`;
  return (
    `${group}: ${formatNumber(points)} of ${formatNumber(maximum)} points, ` +
    `${formatNumber(lack)} short of the minimum of ${formatNumber(minimum)}${scaled}`
  );
}

/** The units and the reason, which stands in the rule set's own language. */
export function subjectAnd(names: readonly string[], reason: string): string {
  return `${joinNames(names)}: ${reason.trim().replace(/\.+$/, '')}`;
}

/** Texts of the annex's sheets in English, for readers; what is printed and signed is Vietnamese. */
export const results: typeof vi = {
  numberFormatLocale: '[$-409]',
  joinNames,

  sheets: {
    contents: 'Contents',
    findings: 'Findings',
    readingLog: 'Reading log',
    totals: 'Totals',
    detail: 'Points in detail',
    notRanked: 'Not ranked',
    remarks: 'Remarks',
    scoringLog: 'Scoring log',
    table: (number) => `Table ${number}`,
    figure: (number) => `Figure ${number}`,
  },

  frame: {
    draft: 'DRAFT',
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    annex: 'Annex',
    attachedTo: ({ number = '           /QĐ-UBND', date = '                    ', signer = '                    ' }) =>
      `(With Decision No. ${number} of ${date} of ${signer})`,
  },

  table: {
    order: 'No.',
    unit: 'Agency',
    total: (maximum) => `Points\n(maximum: ${formatNumber(maximum)})`,
    rank: (period) => `Rank ${period}`,
    yearOf: (period) => /^năm (\d{4})$/i.exec(period)?.[1],
    noEarlierRank: '–',
    count: (count) => formatNumber(count),
    nobody: 'No unit has sufficient data to be ranked',
  },

  list: {
    share: (percent) => `${percent}%`,
    nobody: 'No unit listed anything here.',
  },

  figure: {
    level: 'Level',
    count: 'Units',
    slices: (slices) => `Pie chart: ${slices.map(({ name, percent }) => `${name} ${percent}%`).join(', ')}.`,
    emptyLevels: (levels) => `No unit reached ${joinNames(levels)}.`,
    nobody: 'No unit is ranked, so there is no chart.',
  },

  notes: {
    heading: 'Note:',
    leftOut: (names, reason) => `${subjectAnd(names, reason)}.`,
    notAssessed: (names, period) => `${joinNames(names)}: not assessed in ${period}.`,
    newUnits: (names, earlierPeriod) => `${joinNames(names)}: no rank in ${earlierPeriod}, shown as “–”.`,
    rebased: (names, maximum) => `${joinNames(names)}: the maximum that applies is ${formatNumber(maximum)} points.`,
    gateFailed: (name, failures) => `${name} is not ranked: ${failures.map(shortfall).join('; ')}.`,
    draft: 'Draft, not to be submitted.',
    incomplete: (unit) => `${unit.name}: ${incompleteness(unit)}.`,
  },

  totals: {
    title: 'TOTALS',
    classTitle: (name) => `Class: ${name}`,
    total: 'Total',
    level: 'Level',
    rank: 'Rank',
    maximum: 'Maximum',
    notApplicable: '–',
    incomplete: 'Incomplete',
    legend: '“–”: does not apply, or not ranked; the sheet “Not ranked” says why.',
    incompleteLegend: '“Incomplete”: some criteria are not declared or invalid.',
  },

  notRanked: {
    title: 'UNITS NOT RANKED',
    headers: ['No.', 'Agency', 'Status', 'Reason'],
    nobody: 'Every unit is ranked.',
    statuses: {
      ranked: 'Ranked',
      'gate-failed': 'A minimum was not reached',
      'not-ranked-overall': 'Not ranked overall',
      'not-assessed': 'Not assessed',
      'insufficient-data': 'Insufficient data',
    },
    gateFailed: (failures) => `${failures.map(shortfall).join('; ')}.`,
    notRankedOverall: (reason, groups) => `${reason}; not assessed in ${joinNames(groups)}.`,
    notAssessed: (reason) => `${reason}.`,
    incomplete: (unit) => `${incompleteness(unit)}.`,
  },
};
