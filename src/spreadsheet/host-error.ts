/** Why a host could not read or write; each has its sentence in the catalogue (`host.<code>`). */
export type HostErrorCode =
  // reading a file
  | 'file-empty'
  | 'file-truncated'
  | 'file-encrypted'
  | 'file-old-xls'
  | 'file-not-xlsx'
  | 'file-other-document'
  | 'file-too-large'
  | 'file-damaged'
  | 'file-has-dtd'
  // writing
  | 'sheet-missing'
  | 'sheet-protected'
  | 'structure-protected'
  | 'cell-changed-meanwhile'
  // part of an array formula, a table's heading, a pivot table: it only changes as a whole
  | 'cell-not-editable'
  | 'too-many-styles'
  | 'text-too-long'
  // the open workbook, in Excel
  | 'excel-too-old'
  | 'cell-edit-mode'
  | 'dialog-open'
  | 'workbook-read-only'
  | 'payload-too-large'
  | 'activity-limit'
  // Excel is silent; what it was asked for may still be done
  | 'no-reply'
  | 'session-lost'
  | 'sheet-renamed'
  // an earlier run stopped halfway: its tables have to be restored before another begins
  | 'run-interrupted'
  | 'nothing-kept'
  // anything else that Excel refuses
  | 'excel-refused';

/** Where in the file or workbook it happened, as far as known. */
export interface HostErrorPlace {
  readonly part?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** A failure of a host, by code; the sentence for the user is the catalogue's. `detail` is for developers only. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly place: HostErrorPlace = {},
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'HostError';
  }
}
