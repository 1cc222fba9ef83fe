import type { RangeAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import type { CellPlan, LinkTarget, RowPlan } from '../../../spreadsheet/sheet-plan';
import type { CellStyle } from '../../../spreadsheet/style';
import { textHeight } from '../../text-measure';
import { spanWidth } from './widths';

/** A cell before it has its column. */
export interface CellContent {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly link?: LinkTarget | undefined;
}

/** A cell over several columns. */
export interface SpanContent extends CellContent {
  readonly from: number;
  readonly to: number;
}

/** What one step of indent takes of a cell's width: three blanks, in LibreOffice a little more. */
const INDENT_MM = 3.5;
/** A table row of one line has some air on paper. */
const TABLE_ROW = 17;

/**
 * Collects the rows of a sheet that prints, from the top, with their merges and heights. Columns in millimetres. Every row
 * gets its height: Excel fits none to a merged cell, and other programs fit none at all when they open a file.
 */
export class SheetRows {
  readonly rows: RowPlan[] = [];
  readonly merges: RangeAddress[] = [];

  constructor(readonly widths: readonly number[]) {}

  /** The row that is added next, from 1. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** An empty row so many points high. */
  addSpace(height: number): void {
    this.rows.push({ height, cells: [] });
  }

  /** One text over all columns, with so many points of air below it. */
  addText(value: string, style: CellStyle, air = 4): void {
    const span = { value, style, from: 1, to: this.widths.length };
    this.addSpans([span], this.heightOf(span) + air);
  }

  /** A row of a table, from column 1, as high as its highest text. */
  addCells(contents: readonly CellContent[]): void {
    this.rows.push(tableRow(this.widths, contents));
  }

  /** A row of a table that is one text over all columns. */
  addBand(value: string, style: CellStyle): void {
    this.addSpans([{ value, style, from: 1, to: this.widths.length }], TABLE_ROW);
  }

  /** A row of cells that each stand over several columns, at least so high. */
  addSpans(spans: readonly SpanContent[], leastHeight: number): void {
    for (const { from, to } of spans) {
      if (from < to) this.merges.push({ top: this.next, left: from, bottom: this.next, right: to });
    }
    const height = Math.max(leastHeight, ...spans.map((span) => this.heightOf(span)));
    this.rows.push({ height, cells: spans.flatMap((span) => spread(span)) });
  }

  private heightOf({ from, to, ...content }: SpanContent): number {
    return contentHeight(content, spanWidth(this.widths, from, to));
  }
}

/** A row of a table on its own, for sheets so long that their rows are made while they are written. */
export function tableRow(widths: readonly number[], contents: readonly CellContent[]): RowPlan {
  const heights = contents.map((content, index) => contentHeight(content, widths[index] ?? 0));
  const cells = contents.map((content, index) => cellPlan(content, index + 1));
  return { height: Math.max(TABLE_ROW, ...heights), cells };
}

function contentHeight({ value, style }: CellContent, width: number): number {
  if (typeof value !== 'string') return 0;
  const { wrap = false, indent = 0 } = style.alignment ?? {};
  return textHeight(value, style.font, wrap ? width - indent * INDENT_MM : Number.POSITIVE_INFINITY);
}

/** The value in the first cell, and the style in all, so that a merged cell has its borders all around. */
function spread(content: SpanContent): readonly CellPlan[] {
  return Array.from({ length: content.to - content.from + 1 }, (_, index) =>
    index === 0 ? cellPlan(content, content.from) : { column: content.from + index, value: null, style: content.style },
  );
}

function cellPlan({ value, style, link }: CellContent, column: number): CellPlan {
  return { column, value, style, ...(link ? { link } : {}) };
}
