import type { WorkbookReader } from '../spreadsheet/ports';
import type { SheetOutline, SheetSnapshot } from '../spreadsheet/snapshot';
import { raise, type Finding } from './finding';
import type { ReadingLogEntry } from './workbook-facts';

/** What one sheet's reading brings beside its data. */
export interface SheetFindings {
  readonly findings: readonly Finding[];
  readonly readingLog?: readonly ReadingLogEntry[];
}

/** Collects what the sheets of a workbook bring while they are read one after another. */
export class Gathering {
  readonly findings: Finding[] = [];
  readonly readingLog: ReadingLogEntry[] = [];

  constructor(private readonly reader: WorkbookReader) {}

  keep<Reading extends SheetFindings>(reading: Reading): Reading {
    for (const finding of reading.findings) this.findings.push(finding);
    for (const entry of reading.readingLog ?? []) this.readingLog.push(entry);
    return reading;
  }

  /** Reads the one sheet of a kind, and refuses a second of it; undefined where there is none. */
  async readOnly(sheets: readonly SheetOutline[], kind: string): Promise<SheetSnapshot | undefined> {
    const [first, ...more] = sheets;
    if (!first) return undefined;
    for (const { name } of more) {
      this.findings.push(raise('sheet-twice', { kind, other: first.name }, { place: { sheet: name } }));
    }
    for await (const snapshot of this.read([first])) return snapshot;
    return undefined;
  }

  /** Reads sheets one by one; with their fonts, since a font betrays a legacy encoding. */
  read(sheets: readonly SheetOutline[]): AsyncIterable<SheetSnapshot> {
    return this.reader.read(
      sheets.map(({ id }) => id),
      { fonts: true },
    );
  }
}
