import { placePlan, type Placement } from '../../spreadsheet/placement';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { SheetOutline, WorkbookOutline } from '../../spreadsheet/snapshot';
import { INPUT_FAMILY } from '../sheet-layout';
import { contentsHolds } from './contents-holds';
import { planContentsSheet, type ContentsSection } from './contents-sheet';
import type { ResultsContext } from './context';
import { resultPlan } from './own-sheet';

const EMPTY: WorkbookOutline = { sheets: [], structureProtected: false, calculated: true, hasMacros: false };

/** `Mục lục` of a run: input sheets that we made, result sheets, and whatever else the workbook shows. */
export function planResultContents(context: ResultsContext, sheets: readonly SheetPlan[]): SheetPlan {
  const sheetOf = (sections: readonly ContentsSection[]) =>
    planContentsSheet({ ...context, ruleSet: context.assessment.ruleSet }, sections);
  // `Mục lục` takes a name too, so the names are known only with it.
  const placement = placePlan(resultPlan([sheetOf([]), ...sheets]), context.outline ?? EMPTY);
  return sheetOf(contentsSections(context, sheets, placement));
}

function contentsSections(
  context: ResultsContext,
  sheets: readonly SheetPlan[],
  { created, replaced, removed }: Placement,
): readonly ContentsSection[] {
  const { contents } = context.texts.logs;
  const { ruleSet } = context.assessment;
  const units = context.assessment.units.map(({ unit }) => unit);
  const holds = (key: string) => contentsHolds(key, { ruleSet, units, texts: context.texts });
  const names = new Map([...created, ...replaced].map(({ plan, name }) => [plan, name]));
  const ours = new Set([...replaced.map(({ sheet }) => sheet), ...removed]);
  // A copy that a user made of a result sheet bears our mark and is the user's all the same.
  const kept = (context.outline?.sheets ?? []).filter((sheet) => sheet.visibility === 'visible' && !ours.has(sheet));
  const isInput = ({ mark }: SheetOutline) => mark?.family === INPUT_FAMILY;
  const entryOf = ({ id, name }: SheetOutline, told: string) => ({ name, sheet: { user: id }, holds: told });
  return [
    {
      title: contents.input,
      entries: kept.filter(isInput).map((sheet) => entryOf(sheet, holds(sheet.mark?.key ?? ''))),
    },
    {
      title: contents.results,
      entries: sheets.map((plan) => {
        const { family, key } = plan.mark;
        return { name: names.get(plan) ?? plan.name, sheet: { own: { family, key } }, holds: holds(key) };
      }),
    },
    {
      title: contents.otherSheets,
      entries: kept.filter((sheet) => !isInput(sheet)).map((sheet) => entryOf(sheet, contents.otherSheet)),
    },
  ];
}
