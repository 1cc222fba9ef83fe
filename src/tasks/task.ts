import type { WorkbookReader, WorkbookWriter } from '../spreadsheet/ports';

/** What a task may need of its host. */
export interface WorkbookPorts {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
}

/** How far a task is, for a progress bar; `step` is a code of the catalogue. */
export interface Progress {
  readonly step: 'reading' | 'scoring' | 'writing';
  readonly done: number;
  readonly of: number;
}

/** Cancel works while reading and between batches; once writing has begun a host finishes or restores. */
export interface TaskOptions {
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}
