import { inputSheets } from '../../../locales/vi/input-sheets';
import { formatDecimal, formatShortDate } from '../../../locales/vi/numbers';
import type { Cell } from '../../../spreadsheet/cell';
import { formatMeaning } from '../../values/number-format';
import { shiftDecimal, toExcelPrecision } from '../../values/number';
import { asTyped, type ReadAs } from '../../values/reading';
import type { Option } from '../../values/option';

/** An entry as its reader sees it in Excel: 0.855 under a % format is 85,5%, an error is its name. */
export function asSeen(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.error !== undefined) return cell.error;
  if (cell.value === null) return '';
  if (typeof cell.value !== 'number') return asTyped(cell.value);
  const value = toExcelPrecision(cell.value);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return asTyped(value);
  switch (formatMeaning(cell.numberFormat)) {
    case 'percent':
      return percentInWords(value);
    case 'percent-sign':
      return `${formatDecimal(value)}%`;
    default:
      return formatDecimal(value);
  }
}

/** A value as the reading log prints it. */
export function inWords(readAs: ReadAs, options: readonly Option[]): string {
  switch (readAs.kind) {
    case 'number':
      return numberInWords(readAs.value);
    case 'percent':
      return percentInWords(readAs.ratio);
    case 'yes-no':
      return yesNoInWords(readAs.value);
    case 'option':
      return optionInWords(readAs.code, options);
    case 'date':
      return formatShortDate(readAs.iso);
  }
}

/** "Có" or "Không". */
export function yesNoInWords(value: boolean): string {
  return value ? inputSheets.yes : inputSheets.no;
}

/** 0.855 → `85,5%`. */
export function percentInWords(ratio: number): string {
  return `${numberInWords(shiftDecimal(ratio, 2))}%`;
}

/** 1250.5 → `1.250,5`. */
export function numberInWords(value: number): string {
  return Math.abs(value) < 1e15 ? formatDecimal(value) : asTyped(value);
}

/** An option's label; its code where it has none. */
export function optionInWords(code: string, options: readonly Option[]): string {
  return options.find((option) => option.code === code)?.label ?? code;
}
