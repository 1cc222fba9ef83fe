import type { PaneTexts } from '../vi/pane';
import { formatNumber } from './results-numbers';

const counted = (count: number, one: string, many = `${one}s`) => `${formatNumber(count)} ${count === 1 ? one : many}`;

/** Texts of the task pane in English. */
export const pane: PaneTexts = {
  title: 'Chấm điểm',
  purpose: 'Scores, grades and ranks the units from the forms in an Excel file, then makes the result tables.',
  privacy: 'The file is worked on here, on this computer. It is sent nowhere.',
  language: { label: 'Language', vi: 'Tiếng Việt', en: 'English' },
  decimal: (value) => formatNumber(value),

  foreignNumbers:
    'This computer shows 1,280 and 92.75. To print 1.280 and 92,75: File › Options › Advanced, clear “Use system ' +
    'separators”, set the decimal separator “,” and the thousands separator “.”.',

  file: {
    choose: 'Choose an Excel file',
    drop: 'or drop an .xlsx file here',
    another: 'Choose another file',
    mended: 'Choose the mended file',
    sample: 'Make a sample file to try out',
    sampleName: 'Sample Binh Dinh 2016.xlsx',
    chosen: 'Open file',
    resultSuffix: 'results',
    draftSuffix: 'draft',
  },

  steps: {
    label: 'Steps',
    names: {
      'rule-set': 'Rule set',
      intake: 'Forms received',
      findings: 'Check',
      verification: 'Verification',
      trial: 'Trial run',
      write: 'Write the result tables',
    },
    statuses: {
      waiting: 'not reached',
      done: 'done',
      attention: 'something to look at',
      problem: 'something must be fixed',
    },
    next: 'next step',
  },

  actions: {
    check: 'Check',
    'check-mended': 'Check again',
    'check-again': 'Check again',
    restore: 'Restore the earlier tables',
    removeKept: 'Delete the kept copies',
    trial: 'Trial run (writes nothing)',
    preview: 'Preview the changes',
    write: 'Write the result tables',
    cancel: 'Stop',
    retry: 'Try again',
    close: 'Close',
  },

  hints: {
    choose: 'Begin with a file that holds a rule set, the list of units and the forms.',
    check: 'Reads the file and finds what is not declared, invalid or to be clarified.',
    'choose-mended': 'Something must be fixed. Mend it in Excel, save the file and choose it again.',
    restore: 'An earlier run stopped halfway. Restore the earlier tables before going on.',
    'check-mended': 'Something must be fixed. Mend it on the sheet, then check again.',
    'check-again': 'When data change, check and score again.',
    writeHere: 'Writes the result sheets into the open workbook. All other sheets stay as they are.',
    trial: 'Scores, grades and ranks, to look at. Nothing is written.',
    trialDraft: 'Some answers are missing or invalid: the result is a DRAFT. Nothing is written.',
    preview: 'See which sheets will be created and replaced before anything is written.',
    write: 'Makes a new file with the result tables. The original stays as it is.',
    'choose-another': 'The result is in the downloads folder.',
  },

  progress: {
    check: 'Reading the file',
    trial: 'Trial run',
    write: 'Writing the result tables',
    sample: 'Making the sample',
    restore: 'Restoring the earlier tables',
    'remove-kept': 'Deleting the kept copies',
    steps: { reading: 'Reading', scoring: 'Scoring', writing: 'Writing' },
    of: (done, of) => `${formatNumber(done)}/${formatNumber(of)}`,
    loading: 'Loading',
  },

  notices: {
    cancelled: 'Stopped. Nothing was written.',
    'details-copied': 'Error details copied.',
    'copy-refused': 'The browser does not allow copying. Open Details and copy by hand.',
    'sample-opened': 'The sample is open in another window of Excel.',
    restored: 'The tables are as they were before the last run.',
    'kept-removed': 'The kept copies are deleted.',
    'sample-made': (file) => `“${file}” was downloaded and is open here.`,
    'cell-copied': (place) => `${place}. Address copied: in Excel press F5, paste and press Enter.`,
    'cell-named': (place) => `${place}.`,
  },

  failure: {
    unexpected: 'Something unforeseen happened. The original file was not changed.',
    onlyOneFile: 'One file at a time. Drop a single .xlsx file.',
    code: (code) => `Code: ${code}`,
    copy: 'Copy error details',
    details: 'Details',
  },

  ruleSet: {
    none: 'The file holds no rule set that can be read. See what must be fixed under Check.',
    version: (version) => `Version ${version}`,
    basis: 'Legal basis',
    class: (name, criteria, groups, maximum) =>
      `${name}: ${counted(criteria, 'criterion', 'criteria')}, ${counted(groups, 'group')}, ${formatNumber(maximum)} points at most`,
    placeholders: (count) =>
      `${counted(count, 'criterion has a placeholder name', 'criteria have placeholder names')}.`,
  },

  intake: {
    period: (period, earlier) =>
      earlier === undefined ? `Period: ${period}` : `Period: ${period}, compared with ${earlier}`,
    class: (name, received, expected) =>
      `${name}: ${formatNumber(received)} of ${formatNumber(expected)} forms received`,
    notAssessed: (count) => `${counted(count, 'unit')} not assessed`,
    absent: 'No form yet',
    none: 'The list of units could not be read. See what must be fixed under Check.',
  },

  findings: {
    none: 'Nothing to fix or to clarify.',
    count: (mustFix, clarify, notes) =>
      `Must be fixed: ${formatNumber(mustFix)} · To be clarified: ${formatNumber(clarify)} · Notes: ${formatNumber(notes)}`,
    search: 'Search units, cells, texts',
    groupBy: 'Group by',
    by: { unit: 'Unit', kind: 'Kind' },
    noUnit: 'The file as a whole',
    noMatch: (query) => `Nothing matches “${query}”.`,
    shown: (count) => counted(count, 'finding'),
    more: (count) => `Show ${formatNumber(count)} more`,
    place: (sheet, cell) => (cell === undefined ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`),
    goTo: 'Go to cell',
    readOtherwise: (count) =>
      `${counted(count, 'value was', 'values were')} read otherwise than typed; see the sheet “Nhật ký đọc số liệu” once written.`,
  },

  verification: {
    none: 'No verified answers yet. Points follow what the units declared.',
    some: (verified, answers) => `${formatNumber(verified)} of ${counted(answers, 'answer')} verified.`,
    changed: (count) => `${counted(count, 'answer differs', 'answers differ')} from what was declared.`,
    how: 'Verified values, their reason and their source stand on the unit’s form beside what it declared; the verified value counts.',
  },

  ranking: {
    before: 'Not scored yet. A trial run is only to look at; nothing is written.',
    title: (className, period) => `Ranking of ${className}, ${period}`,
    class: 'Class',
    scope: 'Ranked by',
    overall: 'Overall result',
    head: { rank: 'Rank', unit: 'Agency', points: 'Points', ratio: 'Ratio (%)' },
    maximum: (maximum) => `${formatNumber(maximum)} points at most`,
    level: (name, count, of, percent) => `${name}: ${count} of ${counted(of, 'unit')}, ${percent}%`,
    levels: 'Units by level',
    earlier: (rank, period) => `${period}: rank ${rank}`,
    nobody: 'No unit has sufficient data to be ranked.',
    leftOut: 'Not in this ranking',
    draft: 'This ranking is a DRAFT, not to be submitted.',
    notApplicable: 'Does not apply',
    openCard: (name) => `${name}: see why each point`,
  },

  card: {
    back: 'Back to the ranking',
    points: (points, maximum) => `${formatNumber(points)} of ${formatNumber(maximum)} points`,
    percent: (percent) => `${formatNumber(percent)}%`,
    rank: (rank, of) => `Rank ${rank} of ${of}`,
    why: 'Why these points',
    declared: 'Declared',
    verified: 'Verified',
    nothing: 'not declared',
    citation: 'Regulation',
    states: { scored: 'Scored', missing: 'Not declared', 'not-applicable': 'Does not apply', invalid: 'Invalid' },
    incomplete: 'Insufficient data',
    notApplicable: 'Does not apply',
    noPoints: '–',
    placeholder: 'placeholder name',
  },

  preview: {
    before: 'Make a trial run first, then preview the changes. Nothing is written yet.',
    ready: 'Press “Preview the changes” to see what would be written. Nothing is written yet.',
    counts: (created, replaced, removed) =>
      `${counted(created, 'sheet')} will be created and ${formatNumber(replaced)} replaced` +
      `${removed > 0 ? `, ${formatNumber(removed)} old result sheets removed` : ''}. Forms and data stay as they are.`,
    created: 'Will be created',
    replaced: 'Will be replaced',
    removed: 'Will be removed',
    draft: 'The result is marked DỰ THẢO (draft): some answers are missing or invalid.',
    written: (file) => `“${file}” was made.`,
    writtenDraft: (file) => `The DRAFT “${file}” was made; it is not to be submitted.`,
    sheets: (created, replaced) =>
      `${counted(created, 'sheet')} created, ${formatNumber(replaced)} replaced. Open the sheet “Mục lục” (contents).`,
    again: 'Download the result again',
    writtenHere: 'The result tables are written into the open workbook.',
    writtenDraftHere: 'DRAFT result tables are written into the open workbook; they are not to be submitted.',
  },
};
