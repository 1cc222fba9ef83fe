import type { resultsLogs as vi } from '../vi/results-logs';
import { formatNumber } from './results-numbers';

function anyNumber(value: number): string {
  return Number.isFinite(value) ? formatNumber(Number(value.toPrecision(15))) : 'not a number';
}

/** Texts of the working sheets in English. */
export const resultsLogs: typeof vi = {
  contents: {
    title: 'CONTENTS',
    sheet: 'Sheet',
    holds: 'Holds',
    input: 'Input',
    results: 'Results',
    otherSheets: 'Other sheets of the file',
    otherSheet: 'Already there, left as it is',
    back: 'Back to contents',
    draft: 'DRAFT: not to be submitted.',
    placeholders: (count) => `${formatNumber(count)} criteria have placeholder names, marked as such.`,
    holdsBy: {
      settings: 'Agency, period, decision, earlier period and form of the annex',
      'rule-set': 'Groups, criteria, maxima, levels and policies',
      units: 'Units, classes and what does not apply to whom',
      catalogue: 'Options that the forms offer',
      matrix: 'Answers of all units',
      earlier: 'Points, ranks and levels of the earlier period',
      findings: 'What is not declared, invalid or to be clarified',
      'reading-log': 'Values read otherwise than typed',
      totals: 'Points by group, totals, levels and ranks of all units',
      detail: 'Why each point, with its source cell',
      'not-ranked': 'Units without a rank, and why',
      remarks: 'Scope, method and sentences computed from the result',
      'scoring-log': 'Rules, input and policies of this run',
    },
    declaration: (form, unit) => `${form}: ${unit}`,
  },

  detail: {
    headers: [
      'No.',
      'Agency',
      'Group',
      'Code',
      'Criterion',
      'Declared',
      'Verified',
      'Counted',
      'Points',
      'Maximum',
      'State',
      'Reason',
      'Regulation',
      'Source cell',
    ],
    states: { scored: 'Scored', missing: 'Not declared', 'not-applicable': 'Does not apply', invalid: 'Invalid' },
    noPoints: '–',
    placeholder: (name) => `${name} (placeholder)`,
    citation: (document, passage) => (passage === undefined ? document : `${passage}, ${document}`),
    source: (sheet, cell) => `${sheet}, ${cell}`,
  },

  answers: {
    yes: 'Yes',
    no: 'No',
    percent: (ratio) => `${anyNumber(ratio * 100)}%`,
    number: anyNumber,
    count: (label, value) => `${label}: ${anyNumber(value)}`,
    entries: (count) => `${count} entries`,
    invalid: (typed) => (typed === undefined ? 'Invalid' : `Invalid: ${typed}`),
  },

  findings: {
    title: 'FINDINGS',
    headers: ['No.', 'Weight', 'Kind', 'Agency', 'Criterion', 'Sheet', 'Cell', 'Found', 'Expected', 'What to do'],
    none: 'Nothing to be clarified.',
  },

  readingLog: {
    title: 'READING LOG',
    headers: ['No.', 'Agency', 'Criterion', 'Sheet', 'Cell', 'Typed', 'Read as'],
    none: 'Every value was read as it was typed.',
  },

  scoringLog: {
    title: 'SCORING LOG',
    ruleSet: 'Rule set',
    ruleSetId: 'Rule set id, version',
    ruleSetDigest: 'Digest of the rule set (SHA-256)',
    inputDigest: 'Digest of the input (SHA-256)',
    toolVersion: 'Version of the tool',
    at: 'Time of the run',
    period: 'Period',
    state: 'State',
    states: { draft: 'Draft', frozen: 'Data frozen', issued: 'Issued' },
    units: 'Units',
    ranked: 'Ranked overall',
    criteria: 'Criteria scored',
    findings: 'Findings',
    policies: 'Policies',
    policyHeaders: ['Policy', 'Basis', 'Note'],
    assumed: (note) => `Left open by the text. ${note}`,
    remarks: 'Notes on the rule set',
  },
};
