import { findingTexts } from '../../src/locales/findings';
import { formatCell, formatRange } from '../../src/spreadsheet/address';
import { placePlan } from '../../src/spreadsheet/placement';
import type { Plan } from '../../src/spreadsheet/plan';
import type { CellPlan, SheetPlan } from '../../src/spreadsheet/sheet-plan';
import { check } from '../../src/tasks/check';
import { score, type ScoreOutcome } from '../../src/tasks/score';
import { formatPlace } from '../../src/workbook/finding';
import type { WorkbookFacts } from '../../src/workbook/workbook-facts';
import { expectGolden, readableJson } from '../golden';
import { smallWorkbook } from './small-workbook';

jest.setTimeout(30_000);

/** One small workbook through all its stages; each file shows what one of them made of the stage before. */
describe('golden', () => {
  let facts: WorkbookFacts;
  let outcome: Extract<ScoreOutcome, { kind: 'written' }>;
  let plan: Plan;
  beforeAll(async () => {
    const { reader } = await smallWorkbook();
    const outline = await reader.outline();
    facts = await check(reader, {});
    const writer = {
      apply: (made: Plan) => {
        plan = made;
        return Promise.resolve(placePlan(made, outline));
      },
    };
    const request = { draft: true, detail: true, toolVersion: '0.0.0', at: '2017-02-07' };
    const scored = await score({ reader, writer }, request, {});
    if (scored.kind === 'stopped') throw new Error(JSON.stringify(scored.findings));
    outcome = scored;
  });

  test('facts, as read from the workbook', () => {
    const { settings, input, readingLog } = facts;
    expectGolden('facts.json', readableJson({ settings, input, readingLog }));
  });

  test('findings, in words', () => {
    const texts = facts.findings.map((finding) => {
      const { weight, kind, found, expected, todo } = findingTexts(finding, 'vi');
      const place = finding.place ? formatPlace(finding.place) : '(cả tệp)';
      return `${place} · ${weight} · ${kind} (${finding.code})\n  ${found}\n  ${expected}\n  ${todo}\n`;
    });
    expectGolden('findings.txt', texts.join('\n'));
  });

  test('assessment, as its document', () => {
    expectGolden('assessment.json', readableJson(outcome.document()));
  });

  test('plan, sheet by sheet', () => {
    expectGolden('plan.txt', plan.ownSheets.map(sheetText).join('\n'));
  });
});

/** A sheet as text: what it is, then its cells row by row, then its merges. */
function sheetText({ name, mark, position, visibility, rows, merges, charts, print }: SheetPlan): string {
  const area = print?.area ? `, in ${formatRange(print.area)}` : '';
  const head = `===== ${name} (${mark.family} ${mark.key}, ${position}, ${visibility}${area})`;
  const lines = [...rows].flatMap(({ cells }, index) => {
    const texts = cells.filter(({ value }) => value !== null && value !== '').map((cell) => cellText(cell, index + 1));
    return texts.length > 0 ? [texts.join(' | ')] : [];
  });
  const merged = merges.length > 0 ? [`merged: ${merges.map(formatRange).join(' ')}`] : [];
  const drawn = charts.map(
    ({ kind, name: chart, categories, values, colours }) =>
      `chart: ${kind} “${chart}” of ${formatRange(values)} by ${formatRange(categories)}, ${colours.join(' ')}`,
  );
  return `${[head, ...lines, ...merged, ...drawn].join('\n')}\n`;
}

/** `C4 80 [0.00]`: a number with its format, a text bare; links by the key or part of their sheet. */
function cellText({ column, value, style, link }: CellPlan, row: number): string {
  const shown =
    typeof value === 'string' ? value.replaceAll('\n', '⏎') : `${String(value)} [${style.numberFormat ?? ''}]`;
  const target = link && ('own' in link.sheet ? link.sheet.own.key : link.sheet.user);
  return `${formatCell({ row, column })} ${shown}${target === undefined ? '' : ` → ${target}`}`;
}
