import type { OwnSheetMark } from '../../spreadsheet/own-sheet-mark';
import type { Plan } from '../../spreadsheet/plan';
import type { ReadOptions } from '../../spreadsheet/ports';
import type { SheetId, SheetOutline } from '../../spreadsheet/snapshot';
import type { FailureFacts } from './protocol';

/** What the worker asks of a workbook that only the page can reach (Excel's own). */
export type PortCall =
  | { readonly port: 'outline' }
  | { readonly port: 'read'; readonly sheets: readonly SheetId[]; readonly options: ReadOptions | undefined }
  | { readonly port: 'apply'; readonly plan: Plan };

/** `call` comes back with every answer. */
export interface PortQuestion {
  readonly kind: 'port';
  readonly call: number;
  readonly ask: PortCall;
}

/** A call is answered by any number of items or progress, then by its end or its failure. */
export type PortAnswer =
  | { readonly call: number; readonly kind: 'item'; readonly value: unknown }
  | { readonly call: number; readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly call: number; readonly kind: 'end'; readonly value: unknown }
  | { readonly call: number; readonly kind: 'failed'; readonly failure: FailureFacts };

/** A placement without its Plans, which need not travel back: the mark names the sheet of the Plan. */
export interface PlacementFacts {
  readonly created: readonly { readonly mark: OwnSheetMark; readonly name: string }[];
  readonly replaced: readonly { readonly mark: OwnSheetMark; readonly name: string; readonly sheet: SheetOutline }[];
  readonly removed: readonly SheetOutline[];
}
