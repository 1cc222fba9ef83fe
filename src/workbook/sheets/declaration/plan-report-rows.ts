import type { CriterionFact } from '../../../engine/facts';
import type { ReportItem } from '../../../engine/rule-set/criterion';
import type { InputSheetTexts } from '../../../locales/vi/input-sheets';
import type { RowPlan } from '../../../spreadsheet/sheet-plan';
import { look } from '../../look';
import { content, rowOf } from '../../sheet-layout';

/** Numbered rows that are ready for further entries. */
const SPARE_ROWS = 10;

/** A list below a form's table: its title, its headings, its entries and some rows to spare. */
export function planReportRows(
  item: ReportItem,
  fact: CriterionFact | undefined,
  { ordinal, declaration }: InputSheetTexts,
): RowPlan[] {
  const entries = listEntries(fact);
  return [
    rowOf([]),
    rowOf([undefined, content(declaration.reportItem(item.name), look.fact)]),
    rowOf([ordinal, ...item.columns.map(({ label }) => label)].map((heading) => content(heading, look.heading))),
    ...Array.from({ length: entries.length + SPARE_ROWS }, (_, index) =>
      rowOf([
        content(index + 1, look.number),
        ...item.columns.map(({ code }) => content(entries[index]?.[code], look.fillText)),
      ]),
    ),
  ];
}

/** What a unit lists; nothing where it has declared nothing. */
export function listEntries(fact: CriterionFact | undefined): readonly Readonly<Record<string, string>>[] {
  const answer = fact?.rounds.findLast((round) => round.answer !== undefined)?.answer;
  return answer?.shape === 'list' ? answer.entries : [];
}
