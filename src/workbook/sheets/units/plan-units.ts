import type { RuleSet } from '../../../engine/rule-set/schema';
import type { Unit } from '../../../engine/scoring-input';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { look, workingPrint } from '../../look';
import { columnRange, content, inputSheetPlan, rowOf } from '../../sheet-layout';
import { choiceOf, type Catalogue } from '../catalogue';
import { NO_LINE, unitColumns, type UnitColumn } from './units-layout';

const HEADING_ROW = 4;
/** Rows that are ready for further units. */
const SPARE_ROWS = 20;
const widths: Readonly<Record<UnitColumn, number>> = {
  code: 14,
  name: 34,
  longName: 36,
  aliases: 30,
  class: 24,
  parent: 24,
  notAssessed: 30,
  notApplicable: 14,
  notApplicableReason: 34,
  denominator: 30,
  citation: 30,
};

/** The sheet `Danh sách đơn vị`, in the province's own order, with some rows to spare. */
export function planUnits(units: readonly Unit[], ruleSet: RuleSet, catalogue: Catalogue): SheetPlan {
  const { texts } = catalogue;
  const styles: Readonly<Record<UnitColumn, (typeof look)['fillText' | 'fillChoice']>> = {
    ...(Object.fromEntries(unitColumns.map((key) => [key, look.fillText])) as Record<UnitColumn, typeof look.fillText>),
    code: look.fillChoice,
    notApplicable: look.fillChoice,
  };
  const rows = Array.from({ length: units.length + SPARE_ROWS }, (_, index) => {
    const unit = units[index];
    const values = unit ? unitValues(unit, units, ruleSet, catalogue) : undefined;
    return rowOf([
      content(unit ? index + 1 : undefined, look.number),
      ...unitColumns.map((key) => content(values?.[key], styles[key])),
    ]);
  });
  const lastRow = HEADING_ROW + rows.length;
  const choices: [UnitColumn, string][] = [
    ['class', 'classes'],
    ['denominator', 'denominators'],
  ];
  return inputSheetPlan('units', {
    name: texts.names.units,
    columnWidths: [6, ...unitColumns.map((key) => widths[key])],
    rows: [
      rowOf([content(texts.units.title, look.title)]),
      rowOf([content(texts.units.hint, look.hint)]),
      rowOf([]),
      rowOf(
        [texts.ordinal, ...unitColumns.map((key) => texts.units.headings[key])].map((heading) =>
          content(heading, look.heading),
        ),
      ),
      ...rows,
    ],
    freezeAt: { row: HEADING_ROW + 1, column: 4 },
    // A unit may have several parts that do not apply, each with its own choice on its own line: so the list only informs.
    validations: choices.map(([key, list]) =>
      choiceOf(
        catalogue,
        list,
        columnRange(unitColumns.indexOf(key) + 2, HEADING_ROW + 1, lastRow),
        texts.prompts.choice,
        key === 'denominator' ? 'information' : 'stop',
      ),
    ),
    print: workingPrint({ first: HEADING_ROW, last: HEADING_ROW }),
  });
}

function unitValues(
  unit: Unit,
  units: readonly Unit[],
  ruleSet: RuleSet,
  { texts }: Catalogue,
): Readonly<Record<UnitColumn, string | undefined>> {
  const { notAssessed, notApplicable } = unit;
  return {
    code: unit.code,
    name: unit.name,
    longName: unit.longName,
    aliases: unit.aliases.join('\n'),
    class: ruleSet.classes.find(({ code }) => code === unit.class)?.name ?? unit.class,
    parent: units.find(({ code }) => code === unit.parent)?.name ?? unit.parent,
    notAssessed: notAssessed?.reason,
    notApplicable: notApplicable.map(({ target }) => target).join('\n'),
    notApplicableReason: inLines(notApplicable.map(({ reason }) => reason)),
    denominator: inLines(notApplicable.map(({ denominator }) => texts.units.denominators[denominator])),
    citation: inLines([
      ...(notAssessed ? [notAssessed.citation] : []),
      ...notApplicable.map(({ citation }) => citation),
    ]),
  };
}

/** One line an entry, or one line where all say the same. */
function inLines(entries: readonly (string | undefined)[]): string {
  const [first] = entries;
  if (entries.every((entry) => entry === first)) return first ?? '';
  return entries.map((entry) => entry ?? NO_LINE).join('\n');
}
