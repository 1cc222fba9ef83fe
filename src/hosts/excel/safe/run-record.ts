import type { CellAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/cell';
import type { OwnSheetMark } from '../../../spreadsheet/own-sheet-mark';
import type { SheetId, Visibility } from '../../../spreadsheet/snapshot';
import type { SheetFrame } from '../write/frame';

/** An own sheet before a run replaced or removed it. */
export interface KeptSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly mark: OwnSheetMark;
  readonly visibility: Visibility;
  readonly fate: 'replaced' | 'removed';
  /** Unknown where another host wrote the sheet. */
  readonly frame?: SheetFrame;
}

/** A cell of the user's before a run changed it. */
export interface OldCell {
  readonly sheet: SheetId;
  readonly cell: CellAddress;
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
  /** What the run put there; the cell is only restored while it still stands. */
  readonly written: CellValue;
}

/** All that is needed to take a run back, also after the workbook was closed. */
export interface RunRecord {
  readonly format: 1;
  /** Counts the runs of this workbook that kept something. */
  readonly generation: number;
  readonly kept: readonly KeptSheet[];
  readonly created: readonly { readonly name: string; readonly mark: OwnSheetMark }[];
  readonly cells: readonly OldCell[];
  /** Frames of the own sheets as they stand, by family and key. */
  readonly frames: Readonly<Record<string, SheetFrame>>;
  /** While a run is under way: the record that holds again if it is taken back. */
  readonly previous?: RunRecord;
}

export const NO_RUN: RunRecord = { format: 1, generation: 0, kept: [], created: [], cells: [], frames: {} };

/** The namespace by which the record's custom XML part is found. */
export const RECORD_NAMESPACE = 'urn:cham-diem:run-record:1';

/** How frames are called in a record. */
export function frameKey({ family, key }: OwnSheetMark): string {
  return `${family}|${key}`;
}

/** The record as XML; percent-encoded, so that no program that rewrites the part can change a sign of it. */
export function recordXml(record: RunRecord): string {
  return `<record xmlns="${RECORD_NAMESPACE}">${encodeURIComponent(JSON.stringify(record))}</record>`;
}

/** Reads it back; undefined where the part holds no record of this version. */
export function parseRecord(xml: string): RunRecord | undefined {
  const text = /<record\b[^>]*>([^<]*)<\/record>/.exec(xml)?.[1]?.trim();
  if (text === undefined) return undefined;
  try {
    const record: unknown = JSON.parse(decodeURIComponent(text));
    const known = typeof record === 'object' && record !== null && 'format' in record && record.format === 1;
    return known ? (record as RunRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** True where a record has anything to give back. */
export function canRestore({ kept, created, cells }: RunRecord): boolean {
  return kept.length + created.length + cells.length > 0;
}

/** The record once its run has come to its end. */
export function settled({ format, generation, kept, created, cells, frames }: RunRecord): RunRecord {
  return { format, generation, kept, created, cells, frames };
}
