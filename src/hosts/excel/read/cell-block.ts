import type { Cell, CellValue } from '../../../spreadsheet/cell';

/** Cells as Excel gives them: a rectangle of values, formulas and formats. */
export interface CellBlock {
  /** Of the first cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** Absent where the sheet has no formulas. */
  readonly formulas?: readonly (readonly unknown[])[] | undefined;
  readonly formats: readonly (readonly unknown[])[];
  /** The font of a text, by its place in the block. */
  readonly fontOf?: ((row: number, column: number) => string | undefined) | undefined;
}

export type Rows = Map<number, Map<number, Cell>>;

const ERROR =
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!)$/;

/** Puts the cells that hold something into rows, as the file host's reader tells them. */
export function addCells(rows: Rows, block: CellBlock): void {
  for (const [down, values] of block.values.entries()) {
    const row = block.row + down;
    let cells = rows.get(row);
    for (const across of values.keys()) {
      const cell = cellOf(block, down, across);
      if (!cell) continue;
      if (!cells) rows.set(row, (cells = new Map<number, Cell>()));
      cells.set(block.column + across, cell);
    }
  }
}

function cellOf({ values, formulas, formats, fontOf }: CellBlock, row: number, column: number): Cell | undefined {
  const given = values[row]?.[column];
  const code = String(formats[row]?.[column] ?? '');
  const formula = formulaOf(formulas?.[row]?.[column], given);
  const content = contentOf(given, code);
  if (formula === undefined && (content.value === '' || content.value === null) && content.error === undefined) {
    return undefined;
  }
  const font = typeof content.value === 'string' ? fontOf?.(row, column) : undefined;
  return {
    ...content,
    ...(formula === undefined ? undefined : { formula }),
    ...(/^(General)?$/i.test(code) ? undefined : { numberFormat: code }),
    ...(font === undefined ? undefined : { fontName: font }),
  };
}

/**
 * What a cell holds. Excel gives an error as its text; a text that merely looks like one can only stand under format `@`,
 * since Excel makes an error of it anywhere else.
 */
export function contentOf(given: unknown, format: string): { readonly value: CellValue; readonly error?: string } {
  if (typeof given === 'string') {
    return format !== '@' && ERROR.test(given) ? { value: null, error: given } : { value: given };
  }
  return { value: typeof given === 'number' || typeof given === 'boolean' ? given : null };
}

/** Excel gives a constant as its own formula; a text beginning with `=` is equal to its value, a formula never. */
function formulaOf(given: unknown, value: unknown): string | undefined {
  return typeof given === 'string' && given.startsWith('=') && given !== value ? given.slice(1) : undefined;
}
