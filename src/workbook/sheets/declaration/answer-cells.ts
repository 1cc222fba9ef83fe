import type { Answer, AnswerShape } from '../../../engine/answer';
import type { CriterionFact } from '../../../engine/facts';
import { formatDecimal, formatShortDate } from '../../../locales/vi/numbers';
import type { InputSheetTexts } from '../../../locales/vi/input-sheets';
import { LARGEST_NUMBER } from '../../../engine/check-answer';
import type { RangeAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import type { ValidationPlan } from '../../../spreadsheet/sheet-plan';
import type { CellStyle } from '../../../spreadsheet/style';
import { look } from '../../look';
import { choiceOf, scaleList, type Catalogue } from '../catalogue';
import { splitPart, type AnswerPart } from './answer-parts';

const LONGEST_LABEL = 160;

/** What stands in the cell of a part: the answer as its reader types it, or who, when and why. */
export function partValue(
  fact: CriterionFact | undefined,
  part: AnswerPart,
  shape: AnswerShape,
  texts: InputSheetTexts,
): CellValue {
  if (part === 'evidence' || part === 'note') return fact?.[part] ?? null;
  const { kind, detail } = splitPart(part);
  const round = fact?.rounds.find((candidate) => candidate.kind === kind);
  if (typeof detail === 'number') return round?.answer ? answerValue(round.answer, detail, shape, texts) : null;
  if (detail === 'date') return round?.date === undefined ? null : formatShortDate(round.date);
  return round?.[detail] ?? null;
}

function answerValue(answer: Answer, index: number, shape: AnswerShape, { yes, no }: InputSheetTexts): CellValue {
  if (answer.shape === 'counts' && shape.shape === 'counts') {
    const code = shape.counts[index]?.code;
    return code === undefined ? null : (answer.counts[code] ?? null);
  }
  if (index > 0) return null;
  switch (answer.shape) {
    case 'yes-no':
      return answer.value ? yes : no;
    case 'option': {
      const options = shape.shape === 'option' ? shape.options : [];
      return options.find(({ code }) => code === answer.option)?.label ?? answer.option;
    }
    case 'percent':
      return answer.ratio;
    case 'number':
      return answer.value;
    default:
      return null;
  }
}

/** How the cell of a part looks: what is asked is tinted by what goes into it, what is not asked is grey. */
export function partStyle(part: AnswerPart, shape: AnswerShape): CellStyle {
  if (part === 'evidence' || part === 'note') return look.fillText;
  const { detail } = splitPart(part);
  if (detail === 'date') return look.fillChoice;
  if (typeof detail !== 'number') return look.fillText;
  if (shape.shape === 'counts') return detail < shape.counts.length ? look.fillCount : look.notAsked;
  if (detail > 0) return look.notAsked;
  switch (shape.shape) {
    case 'yes-no':
      return look.fillChoice;
    case 'percent':
      return look.fillPercent;
    case 'number':
      return shape.whole ? look.fillCount : look.fillNumber;
    default:
      return look.fillText;
  }
}

/** The rule for what may be typed into the cells of a part; none for free text. */
export function partValidation(
  part: AnswerPart,
  shape: AnswerShape,
  range: RangeAddress,
  catalogue: Catalogue,
): ValidationPlan | undefined {
  if (part === 'evidence' || part === 'note') return undefined;
  const { detail } = splitPart(part);
  const { prompts } = catalogue.texts;
  // Other origins than those of the list may be written.
  if (detail === 'origin') return choiceOf(catalogue, 'origins', range, prompts.origin, 'information');
  if (typeof detail !== 'number') return undefined;
  if (shape.shape === 'counts') {
    const count = shape.counts[detail];
    return count && numberRule('whole', 0, LARGEST_NUMBER, prompts.count(shortened(count.label)), range);
  }
  if (detail > 0) return undefined;
  switch (shape.shape) {
    case 'yes-no':
      return choiceOf(catalogue, 'yes-no', range, prompts.yesNo);
    case 'option':
      return choiceOf(catalogue, scaleList(shape.options.map(({ label }) => label)), range, prompts.option);
    case 'percent':
      return numberRule('decimal', 0, 1, prompts.percent, range);
    case 'number': {
      const { minimum, maximum, whole } = shape;
      const words = prompts.number(formatDecimal(minimum), maximum === undefined ? undefined : formatDecimal(maximum));
      return numberRule(whole ? 'whole' : 'decimal', minimum, maximum ?? LARGEST_NUMBER, words, range);
    }
    default:
      return undefined;
  }
}

/** Excel takes messages of up to 225 signs; a count's label may be a whole sentence. */
function shortened(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`;
}

function numberRule(
  kind: 'whole' | 'decimal',
  minimum: number,
  maximum: number,
  prompt: { readonly title: string; readonly message: string },
  range: RangeAddress,
): ValidationPlan {
  return {
    range,
    rule: { kind, minimum, maximum },
    allowBlank: true,
    prompt,
    error: { severity: 'stop', ...prompt },
  };
}
