import type { CliTexts } from '../vi/command-line';

export const cli: CliTexts = {
  help: `Chấm điểm: reads declaration sheets from an Excel file, scores and ranks them, and writes the result tables.

Usage:
  cham-diem score FILE.xlsx --out RESULT.xlsx [--json FILE.json|-] [--draft] [--no-detail] [--at TIME]
      Scores and writes the result to a new file. The input is never changed.
      --draft      writes although entries are missing or invalid; the result is marked DỰ THẢO (draft)
      --no-detail  leaves out the sheet “Điểm chi tiết”
      --json       also writes the whole result as JSON (“-”: to standard output)
      --at         the time of the run, written to the log; same input and time give the same bytes

  cham-diem check FILE.xlsx [--json FILE.json|-]
      Finds what is missing, invalid or unclear. Writes nothing.

  cham-diem template --rule-set ID [--units FILE] [--matrix] --out FILE.xlsx
      Makes blank forms from a rule set and a list of units.
      --units      a .json file, or an .xlsx file with the sheet “Danh sách đơn vị”
      --matrix     one sheet for all units instead of one sheet a unit

  cham-diem rule-set list            lists the rule sets at hand
  cham-diem rule-set show ID         prints a rule set as JSON
  cham-diem rule-set lint FILE       checks the rule set in a .json or .xlsx file

Common options:
  --lang vi|en   language of the messages (default: vi)
  --help         prints this help
  --version      prints the version

Exit codes: 0 done · 1 something must be mended, no file was written · 2 wrong usage or unreadable file.
`,
  problems: {
    'command-unknown': (p) => `There is no command “${p['command']}”. See cham-diem --help.`,
    'argument-missing': () => 'A file name or an id is missing. See cham-diem --help.',
    'argument-unknown': (p) => `“${p['argument']}” is too much. See cham-diem --help.`,
    'option-unknown': (p) => `There is no option “${p['option']}”. See cham-diem --help.`,
    'option-value': (p) => `The option “${p['option']}” lacks a value or takes none. See cham-diem --help.`,
    'option-missing': (p) => `The option ${p['option']} is missing. See cham-diem --help.`,
    'language-unknown': (p) =>
      `${p['found'] === '' ? '--lang lacks its value.' : `There is no language “${p['found']}”.`} Write --lang vi or --lang en.`,
    'time-invalid': (p) => `The time “${p['found']}” is not well formed. Write it like 2017-02-07T08:00:00+07:00.`,
    'rule-set-unknown': (p) => `There is no rule set “${p['id']}”. At hand: ${p['known']}.`,
    'file-missing': (p) => `The file “${p['file']}” was not found. Check its name and folder.`,
    'file-is-folder': (p) => `“${p['file']}” is a folder. Choose a file.`,
    'file-not-readable': (p) => `The file “${p['file']}” may not be read. Check its access rights.`,
    'file-held-open': (p) => `“${p['file']}” is held by another program. Close it and run again.`,
    'file-not-json': (p) => `The file “${p['file']}” is no valid JSON. Mend it in an editor.`,
    'file-unreadable': (p) => `The file “${p['file']}” could not be read. ${p['why']}`,
    'file-unwritable': (p) => `Nothing was written. ${p['why']}`,
    'units-invalid': (p) => `The list of units in “${p['file']}” cannot be used. ${p['why']} No file was written.`,
    'output-extension': (p) =>
      `The output “${p['file']}” must end in ${p['expected']}. Change the name after ${p['option']}.`,
    'output-is-input': (p) =>
      `The output “${p['file']}” is the input itself. Choose another name after ${p['option']}; the input always stays as it is.`,
    'output-is-folder': (p) => `“${p['file']}” is a folder. Give a file name after ${p['option']}.`,
    'output-folder-missing': (p) => `The folder of “${p['file']}” does not exist. Make it, or choose another.`,
    'output-held-open': (p) =>
      `“${p['file']}” is open in another program. Close it and run again, or choose another name after ${p['option']}.`,
    'output-not-writable': (p) => `“${p['file']}” may not be written. Choose another folder after ${p['option']}.`,
    'output-name-unusable': (p) =>
      `The name “${p['file']}” cannot be used: too long, with signs that are not allowed, or a link to itself. Choose another after ${p['option']}.`,
    'output-disk-full': (p) => `The disk is full, so “${p['file']}” was not written. Free some space and run again.`,
    'units-sheet-missing': (p) =>
      `The file “${p['file']}” has no sheet “Danh sách đơn vị”. Choose another file, or add the sheet.`,
    'rule-set-sheet-missing': (p) => `The file “${p['file']}” has no sheet “Bộ tiêu chí”. Choose another file.`,
    unexpected: (p) => `Something unforeseen happened. The input is as it was. For support: ${p['detail']}`,
  },
  unitListProblems: {
    'not-a-list': () => 'The file must hold a list of at least one unit, each with code, name and class.',
    entry: (p) =>
      `Unit ${p['number']}${p['field'] === '' ? '' : `, “${p['field']}”`}: missing, malformed or unknown. Mend it.`,
    'code-twice': (p) => `The code “${p['found']}” stands for two units. Give each its own.`,
    'name-twice': (p) => `The name “${p['found']}” stands for two units. Give each its own.`,
    'class-unknown': (p) =>
      `The unit “${p['unit']}” is of the class “${p['found']}”, which the rule set does not know. Choose one of: ${p['known']}.`,
    'target-unknown': (p) =>
      `The unit “${p['unit']}” excludes “${p['found']}”, which is no group or criterion of the rule set. Mend the code.`,
  },
  written: (file) => `Result written: ${file}`,
  writtenDraft: (file) => `DRAFT result written, not for signature: ${file}`,
  templateWritten: (file) => `Template written: ${file}`,
  jsonWritten: (file) => `JSON written: ${file}`,
  stopped: 'Nothing was written. Mend or clear up the above and run again, or add --draft to see a draft.',
  stoppedForGood: 'Nothing was written, and no draft can be made. Mend what must be mended and run again.',
  noFindings: 'Nothing needs to be mended or cleared up.',
  findingCount: (mustFix, clarify, notes) =>
    `Must be mended: ${mustFix} · To be cleared up: ${clarify} · Notes: ${notes}`,
  place: (sheet, cell) => (cell === undefined ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`),
  findingText: (text) => `${text.place === '' ? '' : `${text.place}: `}${text.found} ${text.expected} ${text.todo}`,
  moreFindings: (count) => `… and ${count} more. Use --json to see all.`,
  rankingTitle: (className, periodName) => `Overall ranking, ${className} ${periodName}`.trimEnd(),
  rankingHead: { rank: 'Rank', unit: 'Agency', points: 'Points', ratio: 'Ratio', level: 'Level' },
  leftOut: (count) => `Not in this table: ${count} units (status and reason: sheet “Không xếp hạng”).`,
  ruleSetGood: (title) => `The rule set can be used: ${title}`,
  ruleSetProblem: (where, text) => (where === '' ? text : `${where}: ${text}`),
  progress: { reading: 'Reading', scoring: 'Scoring', writing: 'Writing result sheets' },
};
