import type { CriterionFact, Declaration } from '../../../engine/facts';
import type { CriteriaGroup } from '../../../engine/rule-set/schema';
import { groupsOf } from '../../../engine/rule-set/tree';
import type { Period, Unit } from '../../../engine/scoring-input';
import { legalSheetName } from '../../../spreadsheet/placement';
import type { RowPlan, SheetPlan, ValidationPlan } from '../../../spreadsheet/sheet-plan';
import { look, workingPrint } from '../../look';
import type { Question, Questionnaire } from '../../questions';
import {
  columnRange,
  content,
  inputSheetPlan,
  joinValidations,
  madeOnDemand,
  markKey,
  rowOf,
} from '../../sheet-layout';
import type { Catalogue } from '../catalogue';
import { partStyle, partValidation, partValue } from './answer-cells';
import { partHeading, splitPart, type AnswerPart } from './answer-parts';
import type { QuestionColumn } from './declaration-layout';
import { planFormHeader } from './form-header';
import { formParts } from './form-parts';
import { maximumFor, questionText, type FormWords } from './question-text';
import { planReportRows } from './plan-report-rows';

/** A form to be laid out, empty or filled. */
export interface FormRequest {
  readonly questionnaire: Questionnaire;
  readonly catalogue: Catalogue;
  readonly words: FormWords;
  readonly period: Period;
}

export interface DeclarationRequest extends FormRequest {
  readonly unit: Unit;
  /** "01": where the unit stands in the list, as wide as the list's last. */
  readonly ordinal: string;
  readonly declaration?: Declaration;
}

type TableEntry = { readonly group: CriteriaGroup } | { readonly question: Question };

const questionColumns: readonly QuestionColumn[] = ['code', 'name', 'rule', 'maximum'];
const questionWidths = [8, 38, 40, 8];
/** The column of the header's labels: the second, which is wide. */
const LABEL_COLUMN = 2;

/** The form of one unit: what its class is asked, group by group, with room for the lists it reports below. */
export function planDeclaration(request: DeclarationRequest): SheetPlan {
  const { questionnaire, catalogue, words, unit, ordinal, declaration } = request;
  const parts = formParts(questionnaire.widestQuestion, declaration ? [declaration] : []);
  const above = rowsAbove(request, parts);
  const table = tableOf(questionnaire, unit);
  const validations = table.flatMap((entry, index) =>
    'question' in entry ? questionValidations(entry.question, parts, above.length + 1 + index, catalogue) : [],
  );
  return inputSheetPlan(markKey('declaration', unit.code, ordinal), {
    name: legalSheetName(words.sheets.declaration.sheetName(ordinal, unit.name)),
    columnWidths: [...questionWidths, ...parts.map(partWidth)],
    rows: madeOnDemand(() => [...above, ...tableRows(request, table, parts), ...reportRows(request)]),
    freezeAt: { row: above.length + 1, column: LABEL_COLUMN + 1 },
    validations: joinValidations(validations),
    print: workingPrint({ first: above.length, last: above.length }),
  });
}

/** What stands above the table; its headings are the last row. */
function rowsAbove(
  { questionnaire, words, period, unit }: DeclarationRequest,
  parts: readonly AnswerPart[],
): RowPlan[] {
  const { ruleSet } = questionnaire;
  const { declaration: texts } = words.sheets;
  const headings = [
    ...questionColumns.map((key) => texts.headings[key]),
    ...parts.map((part) => partHeading(part, words.sheets)),
  ];
  return [
    rowOf([content(ruleSet.labels.form.toLocaleUpperCase('vi'), look.title)]),
    rowOf([content(ruleSet.title, look.subtitle)]),
    ...planFormHeader({ ruleSet, period }, unit, words.sheets, LABEL_COLUMN),
    rowOf([content(texts.guide, look.hint)]),
    rowOf(headings.map((heading) => content(heading, look.heading))),
  ];
}

/** The table's rows in their order: each group above its own questions. */
function tableOf(questionnaire: Questionnaire, unit: Unit): TableEntry[] {
  const questions = questionnaire.of(unit.class);
  return groupsOf(questionnaire.ruleSet, unit.class).flatMap((group): TableEntry[] => [
    { group },
    ...group.criteria.flatMap(({ code }) => {
      const question = questions.get(code);
      return question ? [{ question }] : [];
    }),
  ]);
}

function tableRows(request: DeclarationRequest, table: readonly TableEntry[], parts: readonly AnswerPart[]): RowPlan[] {
  const facts = new Map(request.declaration?.facts.map((fact) => [fact.criterion, fact]));
  return table.map((entry) =>
    'group' in entry
      ? groupRow(entry.group, request.unit, questionColumns.length + parts.length)
      : questionRow(entry.question, facts.get(entry.question.criterion.code), parts, request),
  );
}

function reportRows({ questionnaire, unit, declaration, words }: DeclarationRequest): RowPlan[] {
  const items = questionnaire.ruleSet.reportItems.filter(({ classes }) => classes.includes(unit.class));
  return items.flatMap((item) =>
    planReportRows(
      item,
      declaration?.reportItems?.find(({ criterion }) => criterion === item.code),
      words.sheets,
    ),
  );
}

/** How wide a part's column is, in characters. */
export function partWidth(part: AnswerPart): number {
  if (part === 'evidence' || part === 'note') return 20;
  const { detail } = splitPart(part);
  if (typeof detail === 'number') return detail === 0 ? 15 : 10;
  return detail === 'reason' ? 24 : 15;
}

function groupRow(group: CriteriaGroup, unit: Unit, width: number): RowPlan {
  const blanks = Array.from({ length: width - 4 }, () => content(null, look.group));
  return rowOf([
    content(group.code, look.groupCode),
    content(group.name, look.group),
    content(null, look.group),
    content(group.statedMaximum[unit.class], look.groupNumber),
    ...blanks,
  ]);
}

function questionRow(
  { criterion, shape }: Question,
  fact: CriterionFact | undefined,
  parts: readonly AnswerPart[],
  { questionnaire, words, unit }: DeclarationRequest,
): RowPlan {
  const { declaration: texts } = words.sheets;
  const excluded = questionnaire.exclusionOf(unit, criterion.code);
  const rule = questionText(criterion, unit.class, questionnaire.ruleSet, words);
  return rowOf([
    content(criterion.code, look.code),
    content(criterion.placeholder ? texts.placeholder(criterion.name) : criterion.name, look.text),
    content(excluded ? words.questions.notApplicable(excluded.reason) : rule, look.text),
    content(maximumFor(criterion, unit.class), look.number),
    ...parts.map((part) => content(partValue(fact, part, shape, words.sheets), partStyle(part, shape))),
  ]);
}

function questionValidations(
  { shape }: Question,
  parts: readonly AnswerPart[],
  row: number,
  catalogue: Catalogue,
): ValidationPlan[] {
  return parts.flatMap((part, index) => {
    const range = columnRange(questionColumns.length + 1 + index, row, row);
    return partValidation(part, shape, range, catalogue) ?? [];
  });
}
