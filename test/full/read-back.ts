import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ReadSheet } from '../end-to-end/read-sheet';

/** Text, font and size of the pieces of a header that say something. */
type Header = Readonly<
  Partial<Record<'left' | 'center' | 'right', readonly [text: string, font: string, size: number]>>
>;

/** How a sheet prints, as openpyxl read it; rows and columns in A1 notation. */
export interface ReadPrint {
  /** 9 is A4. */
  readonly paper: number;
  readonly orientation: string;
  readonly fit: readonly [on: boolean, wide: number, high: number];
  readonly firstPageNumber: number | null;
  readonly millimetres: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly area: readonly string[];
  readonly repeatedRows: string | null;
  readonly header: Header;
  readonly differentFirst: boolean;
  readonly firstHeader: Header;
  readonly centred: boolean;
}

export interface ReadChart {
  readonly kind: string;
  readonly categories: string;
  readonly values: string;
  readonly categoryCache: readonly string[];
  readonly valueCache: readonly number[];
  /** By slice, six hexadecimal digits. */
  readonly colours: Readonly<Record<string, string>>;
}

/** A sheet with all that openpyxl sees in it. */
export interface OpenpyxlSheet extends ReadSheet {
  readonly print: ReadPrint;
  readonly charts: readonly ReadChart[];
  /** Fonts of the cells that print: `Times New Roman 12`. */
  readonly fonts: readonly string[];
}

/** The sheets whose names the pattern fits, read by openpyxl in tab order. */
export function readWithOpenpyxl(python: string, path: string, names: string): readonly OpenpyxlSheet[] {
  const output = execFileSync(python, ['-B', join(__dirname, 'read_back.py'), path, names], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output) as readonly OpenpyxlSheet[];
}
