import { columnNumber, formatCell, type CellAddress } from '../../../../spreadsheet/address';
import type { CellValue } from '../../../../spreadsheet/cell';
import { escapeXml } from '../../package/text';
import { cellBody, cellXml } from '../cell-xml';
import { readAttribute, withAttribute } from './xml-attributes';
import { nextTag, spliced, type Splice, type XmlTag } from './xml-tree';

/** What becomes of a cell: another value, or the formula written out that it shared with others until now. */
export type CellChange = CellAddress & ({ readonly value: CellValue } | { readonly formula: string });

export interface RowsContext {
  readonly sheet: string;
  /** The format of a cell that does not exist yet, from its column. */
  columnFormat(column: number): number;
  /** The format for a value in a cell that had this format so far. */
  formatFor(value: CellValue, format: number): number;
}

/** `<sheetData>` with cells changed, made or emptied; rows and cells are put in where their order wants them. */
export function changeCells(data: string, changes: readonly CellChange[], context: RowsContext): string {
  return new RowsEditor(data, changes, context).result();
}

class RowsEditor {
  private readonly splices: Splice[] = [];
  /** By row, in order; each row's by column, in order. */
  private readonly pending: (readonly [row: number, changes: CellChange[]])[];

  constructor(
    private readonly data: string,
    changes: readonly CellChange[],
    private readonly context: RowsContext,
  ) {
    const byRow = new Map<number, CellChange[]>();
    for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
    for (const cells of byRow.values()) cells.sort((a, b) => a.column - b.column);
    this.pending = [...byRow].sort(([a], [b]) => a - b);
  }

  result(): string {
    const open = nextTag(this.data, 0);
    if (!open) return this.data;
    if (open.kind === 'empty') {
      const name = `${open.prefix}sheetData`;
      return `${this.data.replace(/\s*\/>$/, '>')}${this.rowsBefore(Infinity, open.prefix)}</${name}>`;
    }
    let row = 0;
    let tag = nextTag(this.data, open.end);
    for (; tag && tag.name === 'row'; tag = nextTag(this.data, tag.end)) {
      row = Number(readAttribute(this.tagText(tag), 'r') ?? row + 1);
      this.insert(tag.start, this.rowsBefore(row, open.prefix));
      const [next, changes] = this.pending[0] ?? [];
      if (next === row && changes) {
        this.pending.shift();
        tag = this.changeRow(tag, changes);
      } else if (tag.kind === 'open') tag = this.endOfRow(tag);
    }
    if (tag) this.insert(tag.start, this.rowsBefore(Infinity, open.prefix));
    return spliced(this.data, this.splices);
  }

  private endOfRow(row: XmlTag): XmlTag {
    const close = this.data.indexOf(`</${row.prefix}row`, row.end);
    return nextTag(this.data, close) ?? row;
  }

  /** Gives the row's last tag. */
  private changeRow(row: XmlTag, changes: CellChange[]): XmlTag {
    const tag = this.tagText(row);
    const formatted = readAttribute(tag, 'customFormat');
    const format = formatted === '1' || formatted === 'true' ? Number(readAttribute(tag, 's') ?? 0) : undefined;
    const make = (cells: CellChange[]) => cells.map((cell) => this.newCell(cell, row.prefix, format)).join('');
    const opened = withinSpans(tag, changes) ? tag : withAttribute(tag, 'spans', undefined);
    if (row.kind === 'empty') {
      const cells = make(changes);
      const full = `${opened.replace(/\s*\/>$/, '>')}${cells}</${row.prefix}row>`;
      if (cells !== '') this.splices.push({ start: row.start, end: row.end, text: full });
      return row;
    }
    if (opened !== tag) this.splices.push({ start: row.start, end: row.end, text: opened });
    let column = 0;
    let next = nextTag(this.data, row.end);
    for (; next && next.name !== 'row'; next = nextTag(this.data, next.end)) {
      if (next.name !== 'c' || next.kind === 'close') continue;
      column = columnOf(this.tagText(next)) ?? column + 1;
      const later = changes.findIndex((change) => change.column >= column);
      this.insert(next.start, make(changes.splice(0, later < 0 ? changes.length : later)));
      if (changes[0]?.column === column) next = this.changeCell(next, changes.shift());
    }
    if (next) this.insert(next.start, make(changes));
    return next ?? row;
  }

  /** Gives the cell's last tag. */
  private changeCell(cell: XmlTag, change: CellChange | undefined): XmlTag {
    const inside: XmlTag[] = [];
    let last = cell;
    if (cell.kind === 'open') {
      for (let tag = nextTag(this.data, cell.end); tag; tag = nextTag(this.data, tag.end)) {
        last = tag;
        if (tag.name === 'c') break;
        inside.push(tag);
      }
    }
    if (change && 'formula' in change) this.writeFormulaOut(inside, change.formula);
    else if (change) this.splices.push({ start: cell.start, end: last.end, text: this.changedCell(cell, change) });
    return last;
  }

  /** The cell keeps its format and namespaces; what belonged to its old value goes. */
  private changedCell(cell: XmlTag, { row, column, value }: CellAddress & { readonly value: CellValue }): string {
    const reference = formatCell({ row, column });
    let tag = this.tagText(cell).replace(/\s*\/?>$/, '>');
    const old = Number(readAttribute(tag, 's') ?? 0);
    const format = this.context.formatFor(value, old);
    const { type, xml } = cellBody({ reference, value }, this.context.sheet, cell.prefix);
    if (format !== old) tag = withAttribute(tag, 's', String(format));
    for (const name of ['cm', 'vm', 'ph']) tag = withAttribute(tag, name, undefined);
    tag = withAttribute(tag, 't', type);
    return xml === '' ? tag.replace(/>$/, '/>') : `${tag}${xml}</${cell.prefix}c>`;
  }

  private writeFormulaOut(inside: readonly XmlTag[], formula: string): void {
    const f = inside.find(({ name, kind }) => name === 'f' && kind !== 'close');
    if (!f) return;
    let tag = this.tagText(f).replace(/\s*\/?>$/, '>');
    for (const name of ['t', 'si', 'ref']) tag = withAttribute(tag, name, undefined);
    const close = f.kind === 'empty' ? f : inside.find(({ name, kind }) => name === 'f' && kind === 'close');
    const text = `${tag}${escapeXml(formula)}</${f.prefix}f>`;
    this.splices.push({ start: f.start, end: close?.end ?? f.end, text });
  }

  /** New rows for the changes of all rows above one. */
  private rowsBefore(row: number, prefix: string): string {
    let xml = '';
    for (let next = this.pending[0]; next && next[0] < row; next = this.pending[0]) {
      this.pending.shift();
      const cells = next[1].map((cell) => this.newCell(cell, prefix, undefined)).join('');
      if (cells !== '') xml += `<${prefix}row r="${next[0]}">${cells}</${prefix}row>`;
    }
    return xml;
  }

  private newCell(change: CellChange, prefix: string, rowFormat: number | undefined): string {
    if ('formula' in change || change.value === null) return '';
    const format = rowFormat ?? this.context.columnFormat(change.column);
    const reference = formatCell(change);
    const cell = { reference, value: change.value, format: this.context.formatFor(change.value, format) };
    return cellXml(cell, this.context.sheet, prefix);
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.splices.push({ start: at, end: at, text });
  }

  private tagText({ start, end }: XmlTag): string {
    return this.data.slice(start, end);
  }
}

/** "spans" is a hint to Excel how far the row's cells reach; it may be absent but not wrong. */
function withinSpans(tag: string, changes: readonly CellChange[]): boolean {
  const [, first, last] = /^(\d+):(\d+)$/.exec(readAttribute(tag, 'spans') ?? '') ?? [];
  return changes.every(({ column }) => column >= Number(first ?? 1) && column <= Number(last ?? column));
}

function columnOf(tag: string): number | undefined {
  return columnNumber(/^[A-Za-z]+/.exec(readAttribute(tag, 'r') ?? '')?.[0] ?? '');
}
