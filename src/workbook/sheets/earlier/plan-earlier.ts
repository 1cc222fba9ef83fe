import type { RuleSet } from '../../../engine/rule-set/schema';
import type { EarlierPeriod, EarlierResult, EarlierShare, Unit } from '../../../engine/scoring-input';
import type { CellValue } from '../../../spreadsheet/cell';
import type { RowPlan, SheetPlan, ValidationPlan } from '../../../spreadsheet/sheet-plan';
import { look, workingPrint } from '../../look';
import { columnRange, content, inputSheetPlan, rowOf } from '../../sheet-layout';
import { choiceOf, type Catalogue } from '../catalogue';
import { resultColumns, shareColumns, type ResultColumn, type ShareColumn } from './earlier-layout';

/** Rows that are ready for further results and shares. */
const SPARE_RESULTS = 20;
const SPARE_SHARES = 4;
const widths: Readonly<Record<ResultColumn, number>> = {
  unitCode: 14,
  unitName: 36,
  content: 16,
  points: 12,
  maximum: 12,
  rank: 12,
  level: 18,
  status: 26,
};

/** The sheet `Kỳ trước`: first the shares, where only they are known, then each unit's results. */
export function planEarlier(
  earlier: EarlierPeriod | undefined,
  units: readonly Unit[],
  ruleSet: RuleSet,
  catalogue: Catalogue,
): SheetPlan {
  const { texts } = catalogue;
  const { earlier: words } = texts;
  const rows: RowPlan[] = [
    rowOf([content(words.title, look.title)]),
    rowOf([content(words.hint, look.hint)]),
    rowOf([
      undefined,
      content(`${texts.settings.labels.earlierPeriod}:`, look.label),
      content(earlier?.period.name, look.fact),
    ]),
    rowOf([]),
    rowOf([content(words.sharesTitle, look.fact)]),
    rowOf(shareColumns.map((key) => content(words.sharesHeadings[key], look.heading))),
  ];
  const firstShare = rows.length + 1;
  const shares: (EarlierShare | undefined)[] = [...(earlier?.shares ?? []), ...blanks(SPARE_SHARES)];
  rows.push(...shares.map((share) => shareRow(share, ruleSet)));
  const lastShare = rows.length;
  rows.push(rowOf([]), rowOf(resultColumns.map((key) => content(words.headings[key], look.heading))));
  const firstResult = rows.length + 1;
  const results: (EarlierResult | undefined)[] = [...(earlier?.results ?? []), ...blanks(SPARE_RESULTS)];
  const names = new Map(units.map(({ code, name }) => [code, name]));
  rows.push(...results.map((result) => resultRow(result, names, ruleSet, catalogue)));
  const choices: ValidationPlan[] = [
    ...(['content', 'level', 'status'] as const).map((key) =>
      choiceOf(
        catalogue,
        { content: 'contents', level: 'levels', status: 'statuses' }[key],
        columnRange(resultColumns.indexOf(key) + 1, firstResult, rows.length),
        texts.prompts.choice,
        'information',
      ),
    ),
    ...(['class', 'level'] as const).map((key) =>
      choiceOf(
        catalogue,
        { class: 'classes', level: 'levels' }[key],
        columnRange(shareColumns.indexOf(key) + 1, firstShare, lastShare),
        texts.prompts.choice,
        'information',
      ),
    ),
  ];
  return inputSheetPlan('earlier', {
    name: texts.names.earlier,
    columnWidths: resultColumns.map((key) => widths[key]),
    rows,
    validations: choices,
    print: workingPrint(),
  });
}

function blanks(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

function shareRow(share: EarlierShare | undefined, ruleSet: RuleSet): RowPlan {
  const values: Readonly<Record<ShareColumn, CellValue | undefined>> = {
    class: ruleSet.classes.find(({ code }) => code === share?.class)?.name ?? share?.class,
    level: levelName(share?.level, ruleSet),
    count: share?.count,
    of: share?.of,
  };
  return rowOf(
    shareColumns.map((key) => content(values[key], key === 'count' || key === 'of' ? look.fillCount : look.fillText)),
  );
}

function resultRow(
  result: EarlierResult | undefined,
  names: ReadonlyMap<string, string>,
  ruleSet: RuleSet,
  { texts }: Catalogue,
): RowPlan {
  const { statuses, overall } = texts.earlier;
  const status = result?.status;
  const values: Readonly<Record<ResultColumn, CellValue | undefined>> = {
    unitCode: result?.unit,
    unitName: result && names.get(result.unit),
    content: result && (result.group ?? overall),
    points: result?.points,
    maximum: result?.maximum,
    rank: result?.rank,
    level: levelName(result?.level, ruleSet),
    status:
      status === undefined ? undefined : (Object.entries(statuses).find(([code]) => code === status)?.[1] ?? status),
  };
  const styles: Partial<Record<ResultColumn, (typeof look)['fillText' | 'fillNumber']>> = {
    points: look.fillNumber,
    maximum: look.fillNumber,
    rank: look.fillCount,
  };
  return rowOf(resultColumns.map((key) => content(values[key], styles[key] ?? look.fillText)));
}

function levelName(level: string | undefined, { levels }: RuleSet): string | undefined {
  return levels.find(({ code }) => code === level)?.name ?? level;
}
