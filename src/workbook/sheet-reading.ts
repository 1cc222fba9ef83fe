import { formatCell, type CellAddress } from '../spreadsheet/address';
import type { Cell } from '../spreadsheet/cell';
import { cellAt, type CellGrid, type SheetSnapshot } from '../spreadsheet/snapshot';
import type { FindingCode, FindingParameters } from '../locales/vi/findings';
import { raise, type Finding, type FindingSubject, type Place } from './finding';
import { decodeLegacy } from './values/legacy-encoding';
import { asTyped } from './values/reading';
import { isNoAnswer, normaliseText } from './values/vietnamese-text';
import type { ReadingLogEntry } from './workbook-facts';

/** Whom an entry of a sheet is about. */
export type Subject = Pick<FindingSubject, 'unit' | 'criterion'>;

/**
 * One sheet while it is read: its cells as text, and what there is to say of them. Text in a legacy encoding is
 * converted on the way; each such cell is logged once, and the sheet raises one note of it.
 */
export class SheetReading {
  readonly findings: Finding[] = [];
  readonly readingLog: ReadingLogEntry[] = [];
  private readonly converted = new Set<string>();

  constructor(private readonly snapshot: SheetSnapshot) {}

  get sheet(): string {
    return this.snapshot.name;
  }

  get cells(): CellGrid {
    return this.snapshot.cells;
  }

  /** The filled rows from top to bottom. */
  rowsAfter(row: number): number[] {
    return [...this.cells.keys()].filter((candidate) => candidate > row).sort((a, b) => a - b);
  }

  /** Sheet and cell, as findings and facts name them. */
  place(at: CellAddress): Place & { readonly cell: string } {
    return { sheet: this.sheet, cell: formatCell(at) };
  }

  /** The cell, its text in Unicode; undefined where nothing is to be seen in it. */
  cell(at: CellAddress, subject: Subject = {}): Cell | undefined {
    const cell = cellAt(this.cells, at);
    if (cell === undefined || typeof cell.value !== 'string') return cell;
    const legacy = decodeLegacy(cell.value, cell.fontName);
    if (legacy !== undefined) {
      this.logConversion(at, cell.value, legacy.text, legacy.encoding, subject);
      return { ...cell, value: legacy.text };
    }
    return normaliseText(cell.value) === '' && cell.formula === undefined ? undefined : cell;
  }

  /** The lines of a text cell, each normalised; a lone dash is no text. */
  lines(at: CellAddress | undefined, subject: Subject = {}): string[] {
    const cell = at && this.cell(at, subject);
    if (cell === undefined || cell.value === null) return [];
    const lines = asTyped(cell.value)
      .split(/\r\n|[\r\n]/)
      .map(normaliseText);
    return lines.every(isNoAnswer) ? [] : lines;
  }

  /** A text of several lines as one text; empty where there is none. */
  paragraph(at: CellAddress | undefined, subject: Subject = {}): string {
    if (at === undefined) return '';
    return this.lines(at, subject)
      .filter((line) => line !== '')
      .join('\n');
  }

  /** A text on one line; empty where there is none. */
  text(at: CellAddress | undefined, subject: Subject = {}): string {
    return this.lines(at, subject)
      .filter((line) => line !== '')
      .join(' ');
  }

  /** A code; one that Excel made a number of keeps its dot: 3.1. */
  code(at: CellAddress | undefined): string {
    return at === undefined ? '' : cellCode(this.cell(at));
  }

  /** Raises a finding at a cell, or of the sheet as a whole. */
  raise<Code extends FindingCode>(
    code: Code,
    parameters: FindingParameters<Code> & Finding['parameters'],
    at?: CellAddress,
    subject: Subject = {},
  ): void {
    this.findings.push(raise(code, parameters, { ...subject, place: at ? this.place(at) : { sheet: this.sheet } }));
  }

  /** Findings about an entry that a later round overruled stop nothing any more; they stay, to be cleared up. */
  overrule({ from, to }: { readonly from: number; readonly to: number }): void {
    for (const [offset, finding] of this.findings.slice(from, to).entries()) {
      if (finding.effect === 'answer') this.findings[from + offset] = { ...finding, weight: 'clarify', effect: 'none' };
    }
  }

  /** Logs a value that was read otherwise than typed. */
  log(at: CellAddress, typed: string, readAs: string, subject: Subject = {}): void {
    this.readingLog.push({ place: this.place(at), ...subject, typed, readAs });
  }

  private logConversion(at: CellAddress, typed: string, readAs: string, encoding: string, subject: Subject): void {
    const { cell } = this.place(at);
    if (this.converted.has(cell)) return;
    if (this.converted.size === 0) this.raise('legacy-font', { encoding, typed, readAs }, at, subject);
    this.converted.add(cell);
    this.log(at, typed, readAs, subject);
  }
}

/** A cell's text as a code: `3.1` also where Excel made a number of it, and without the stop behind `3.1.`. */
export function cellCode(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  if (typeof cell.value === 'number') return String(cell.value);
  const text = normaliseText(String(cell.value));
  return isNoAnswer(text) ? '' : text.replace(/\s*[.:)]+$/u, '');
}
