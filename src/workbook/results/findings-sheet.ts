import { findingTexts } from '../../locales/findings';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { Place } from '../finding';
import type { ResultsContext } from './context';
import { SheetRows, type CellContent } from './look/sheet-rows';
import { cells, prose } from './look/styles';
import { planWorkingSheet } from './working-sheet';

/** STT · weight · kind · unit · criterion · source cell · found · expected · to do, in millimetres. */
const FINDING_COLUMNS = [10, 20, 27, 36, 17, 35, 50, 37, 35];
/** STT · unit · criterion · source cell · typed · read as. */
const LOG_COLUMNS = [11, 52, 20, 52, 60, 60];

/** `Nội dung cần làm rõ`: what was found, what was expected, what to do, with a link to the cell. */
export function planFindings(context: ResultsContext): SheetPlan {
  const { findings: texts } = context.texts.logs;
  const rows = new SheetRows(FINDING_COLUMNS);
  rows.addText(texts.title, prose.documentTitle, 8);
  const contents = context.findings.map((finding) => {
    const { weight, kind, found, expected, todo } = findingTexts(finding, context.locale ?? 'vi');
    return [
      ...[weight, kind, unitName(context, finding.unit), finding.criterion ?? null].map(textCell),
      placeCell(context, finding.place),
      ...[found, expected, todo].map(textCell),
    ];
  });
  return numbered(context, { key: 'findings', name: context.texts.annex.sheets.findings, texts, rows, contents });
}

/** `Nhật ký đọc số liệu`: values that were read otherwise than typed. */
export function planReadingLog(context: ResultsContext): SheetPlan {
  const { readingLog: texts } = context.texts.logs;
  const rows = new SheetRows(LOG_COLUMNS);
  rows.addText(texts.title, prose.documentTitle, 8);
  const contents = context.readingLog.map(({ unit, criterion, place, typed, readAs }) => [
    ...[unitName(context, unit), criterion ?? null].map(textCell),
    placeCell(context, place),
    ...[typed, readAs].map(textCell),
  ]);
  return numbered(context, { key: 'reading-log', name: context.texts.annex.sheets.readingLog, texts, rows, contents });
}

/** A table of numbered rows under its title, or one row that says there are none. */
function numbered(
  context: ResultsContext,
  sheet: {
    readonly key: string;
    readonly name: string;
    readonly texts: { readonly headers: readonly string[]; readonly none: string };
    readonly rows: SheetRows;
    readonly contents: readonly (readonly CellContent[])[];
  },
): SheetPlan {
  const { rows, texts } = sheet;
  const headerRow = rows.next;
  rows.addCells(texts.headers.map((value) => ({ value, style: cells.header })));
  for (const [index, contents] of sheet.contents.entries()) {
    rows.addCells([{ value: index + 1, style: cells.ordinal }, ...contents]);
  }
  if (sheet.contents.length === 0) {
    rows.addBand(texts.none, cells.centredText);
  }
  return planWorkingSheet(context, {
    key: sheet.key,
    name: sheet.name,
    widths: rows.widths,
    rows: rows.rows,
    rowCount: rows.rows.length,
    merges: rows.merges,
    orientation: 'landscape',
    headerRow,
  });
}

function textCell(value: string | null): CellContent {
  return { value, style: cells.textTop };
}

function unitName({ unitOf }: ResultsContext, code: string | undefined): string | null {
  return code === undefined ? null : (unitOf.get(code)?.unit.name ?? code);
}

/** Where it stands, as a link where the sheet is there to link to. */
function placeCell({ texts, linkTo }: ResultsContext, place: Place | undefined): CellContent {
  if (!place) return textCell(null);
  const value = place.cell === undefined ? place.sheet : texts.logs.detail.source(place.sheet, place.cell);
  const link = linkTo(place);
  return link ? { value, style: cells.link, link } : textCell(value);
}
