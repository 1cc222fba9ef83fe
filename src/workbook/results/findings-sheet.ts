import { findingTexts } from '../../locales/findings';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { ResultsContext } from './context';
import { cells } from './look/styles';
import type { CellContent } from './look/sheet-rows';
import { planNumberedList } from './numbered-list';

/** STT · weight · kind · unit · criterion · sheet · cell · found · expected · to do, in millimetres. */
const FINDING_COLUMNS = [11, 20, 26, 36, 17, 33, 14, 44, 35, 35];
/** STT · unit · criterion · sheet · cell · typed · read as. */
const LOG_COLUMNS = [11, 52, 20, 48, 16, 60, 60];

/** `Nội dung cần làm rõ`: what was found, what was expected, what to do, with a link to the cell. */
export function planFindings(context: ResultsContext): SheetPlan {
  return planNumberedList(context, {
    key: 'findings',
    name: context.texts.annex.sheets.findings,
    texts: context.texts.logs.findings,
    widths: FINDING_COLUMNS,
    items: context.findings,
    cellsOf: (finding) => {
      const { weight, kind, found, expected, todo } = findingTexts(finding, context.locale ?? 'vi');
      return {
        before: [weight, kind, unitName(context, finding.unit), finding.criterion].map(textCell),
        place: finding.place,
        // The sentence reads on after its place, which has columns of its own here.
        after: [found.charAt(0).toLocaleUpperCase('vi') + found.slice(1), expected, todo].map(textCell),
      };
    },
  });
}

/** `Nhật ký đọc số liệu`: values that were read otherwise than typed. */
export function planReadingLog(context: ResultsContext): SheetPlan {
  return planNumberedList(context, {
    key: 'reading-log',
    name: context.texts.annex.sheets.readingLog,
    texts: context.texts.logs.readingLog,
    widths: LOG_COLUMNS,
    items: context.readingLog,
    cellsOf: ({ unit, criterion, place, typed, readAs }) => ({
      before: [unitName(context, unit), criterion].map(textCell),
      place,
      after: [typed, readAs].map(textCell),
    }),
  });
}

function textCell(value: string | undefined): CellContent {
  return { value: value ?? null, style: cells.textTop };
}

function unitName({ unitOf }: ResultsContext, code: string | undefined): string | undefined {
  return code === undefined ? undefined : (unitOf.get(code)?.unit.name ?? code);
}
