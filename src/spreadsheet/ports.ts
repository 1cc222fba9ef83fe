import type { Plan } from './plan';
import type { Placement } from './placement';
import type { RangeAddress } from './address';
import type { SheetId, SheetSnapshot, WorkbookOutline } from './snapshot';

export interface ReadOptions {
  /** Only these rows and columns; the used range where absent. */
  readonly range?: RangeAddress;
  /** Gives `fontName` with each text cell. */
  readonly fonts?: boolean;
}

/** Reads a workbook in two batches: the outline, then the sheets asked for, one at a time so that each can be dropped. */
export interface WorkbookReader {
  outline(): Promise<WorkbookOutline>;
  /** Sheets in the order asked for. Throws `HostError`. */
  read(sheets: readonly SheetId[], options?: ReadOptions): AsyncIterable<SheetSnapshot>;
}

/** Carries out a Plan whole or not at all. Throws `HostError`; the workbook is then as it was. */
export interface WorkbookWriter {
  apply(plan: Plan, options: ApplyOptions): Promise<Placement>;
}

export interface ApplyOptions {
  readonly signal?: AbortSignal;
  /** Called after each sheet. */
  onProgress?(done: number, of: number): void;
}
