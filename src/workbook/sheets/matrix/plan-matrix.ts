import type { CriterionFact, Declaration } from '../../../engine/facts';
import { placedGroups } from '../../../engine/rule-set/tree';
import type { Unit } from '../../../engine/scoring-input';
import type { RangeAddress } from '../../../spreadsheet/address';
import type { RowPlan, SheetPlan, ValidationPlan } from '../../../spreadsheet/sheet-plan';
import { look, workingPrint } from '../../look';
import type { Question } from '../../questions';
import { columnRange, content, inputSheetPlan, rowOf, type Content } from '../../sheet-layout';
import { millimetresOf } from '../../column-width';
import { textHeight } from '../../text-measure';
import { partStyle, partValidation, partValue } from '../declaration/answer-cells';
import { partHeading, type AnswerPart } from '../declaration/answer-parts';
import { planFormHeader } from '../declaration/form-header';
import { formParts } from '../declaration/form-parts';
import { partWidth, type FormRequest } from '../declaration/plan-declaration';
import { questionText } from '../declaration/question-text';

export interface MatrixRequest extends FormRequest {
  readonly units: readonly Unit[];
  readonly declarations: readonly Declaration[];
}

/** Columns of one criterion: what is asked of whichever class asks it first, and where its parts begin. */
interface Block {
  readonly question: Question;
  readonly parts: readonly AnswerPart[];
  readonly first: number;
}

const UNIT_COLUMNS = 3;
const LABEL_COLUMN = 2;

/** The sheet `Tổng hợp phiếu`: the forms of all units, a row a unit, for hundreds of communes. */
export function planMatrix(request: MatrixRequest): SheetPlan {
  const { questionnaire, words, period, units, declarations, catalogue } = request;
  const { ruleSet } = questionnaire;
  const { sheets } = words;
  const blocks = blocksOf(request);
  const rows: RowPlan[] = [
    rowOf([content(sheets.matrix.title, look.title)]),
    rowOf([content(ruleSet.title, look.subtitle)]),
    ...planFormHeader({ ruleSet, period }, undefined, sheets, LABEL_COLUMN),
    rowOf([content(sheets.declaration.guide, look.hint)]),
  ];
  const codeRow = rows.length + 1;
  const { unitCode, unitName } = sheets.header;
  const heading = (text: string | null) => content(text, look.heading);
  const spread = (text: string, { parts }: Block) => parts.map((_, index) => heading(index === 0 ? text : null));
  const blank = Array.from({ length: UNIT_COLUMNS }, () => heading(null));
  rows.push(
    rowOf([
      ...[sheets.ordinal, unitCode, unitName].map(heading),
      ...blocks.flatMap((block) => spread(block.question.criterion.code, block)),
    ]),
    {
      ...rowOf([...blank, ...blocks.flatMap((block) => spread(questionName(block, request), block))]),
      height: Math.max(...blocks.map((block) => nameHeight(block, request))),
    },
    rowOf([...blank, ...blocks.flatMap(({ parts }) => parts.map((part) => heading(partHeading(part, sheets))))]),
  );
  const assessed = units.filter(({ notAssessed }) => notAssessed === undefined);
  const byUnit = new Map(declarations.map((declaration) => [declaration.unit, declaration]));
  const firstRow = rows.length + 1;
  for (const [index, unit] of assessed.entries()) {
    rows.push(unitRow(unit, index + 1, byUnit.get(unit.code), blocks, request));
  }
  const lastRow = Math.max(rows.length, firstRow);
  const validations = blocks.flatMap(({ question, parts, first }) =>
    parts.flatMap((part, index): ValidationPlan[] => {
      const rule = partValidation(part, question.shape, columnRange(first + index, firstRow, lastRow), catalogue);
      return rule ? [rule] : [];
    }),
  );
  return inputSheetPlan('matrix', {
    name: sheets.names.matrix,
    columnWidths: [6, 14, 34, ...blocks.flatMap(({ parts }) => parts.map(partWidth))],
    rows,
    merges: mergesOf(blocks, codeRow),
    freezeAt: { row: firstRow, column: UNIT_COLUMNS + 1 },
    validations,
    // Hundreds of columns on one page could not be read.
    print: { ...workingPrint({ first: codeRow, last: firstRow - 1 }), fitToWidth: false },
  });
}

/** Every criterion of every class, each with the columns that its own question needs. */
function blocksOf({ questionnaire, declarations }: MatrixRequest): Block[] {
  const { ruleSet } = questionnaire;
  const parts = formParts(questionnaire.widestQuestion, declarations);
  const blocks: Block[] = [];
  let first = UNIT_COLUMNS + 1;
  for (const { group } of placedGroups(ruleSet)) {
    for (const { code } of group.criteria) {
      const question = ruleSet.classes.flatMap((unitClass) => questionnaire.of(unitClass.code).get(code) ?? [])[0];
      if (!question) continue;
      const needed = parts.filter((part) => partStyle(part, question.shape) !== look.notAsked);
      blocks.push({ question, parts: needed, first });
      first += needed.length;
    }
  }
  return blocks;
}

/** A criterion's name and, below it, how it is answered. */
function questionName({ question: { criterion } }: Block, { questionnaire, words }: MatrixRequest): string {
  const { placeholder } = words.sheets.declaration;
  const name = criterion.placeholder ? placeholder(criterion.name) : criterion.name;
  return `${name}\n${questionText(criterion, undefined, questionnaire.ruleSet, words)}`;
}

/** The height of a name over the merged columns of its criterion: no program fits a row to a merged cell. */
function nameHeight(block: Block, request: MatrixRequest): number {
  const width = block.parts.reduce((sum, part) => sum + millimetresOf(partWidth(part)), 0);
  return textHeight(questionName(block, request), look.heading.font, width);
}

function unitRow(
  unit: Unit,
  ordinal: number,
  declaration: Declaration | undefined,
  blocks: readonly Block[],
  { questionnaire, words }: MatrixRequest,
): RowPlan {
  const facts = new Map<string, CriterionFact>(declaration?.facts.map((fact) => [fact.criterion, fact]));
  const asked = questionnaire.of(unit.class);
  return rowOf([
    content(ordinal, look.number),
    content(unit.code, look.code),
    content(unit.name, look.text),
    ...blocks.flatMap(({ question: { criterion, shape }, parts }) =>
      parts.map((part): Content => {
        if (!asked.has(criterion.code)) return content(null, look.notAsked);
        return content(partValue(facts.get(criterion.code), part, shape, words.sheets), partStyle(part, shape));
      }),
    ),
  ]);
}

/** Codes and names stand over all columns of their criterion, the units' headings beside them over all three rows. */
function mergesOf(blocks: readonly Block[], codeRow: number): RangeAddress[] {
  const units = Array.from({ length: UNIT_COLUMNS }, (_, index) => columnRange(index + 1, codeRow, codeRow + 2));
  const names = blocks.flatMap(({ parts, first }) =>
    [codeRow, codeRow + 1].map((row) => ({ top: row, left: first, bottom: row, right: first + parts.length - 1 })),
  );
  return [...units, ...names];
}
