/**
 * The hidden sheet-scoped name that makes a sheet ours (DESIGN §2). A sheet without it is the user's and is never
 * replaced, whatever it is called.
 */
export interface OwnSheetMark {
  /** What is replaced together: a run that writes a family removes the family's sheets that it no longer makes. */
  readonly family: string;
  /** Which sheet of the family it is; a second run finds it by this, even renamed. */
  readonly key: string;
  readonly schema: number;
  /** The run that wrote it: a digest of rules and input, so the same input leaves the same mark. */
  readonly run: string;
}

/** The sheet-scoped defined name that carries the mark. */
export const MARK_NAME = '_cham_diem';

const FIELD = /^[\p{L}\p{N} ._-]{1,120}$/u;

/** The mark as the text constant that the defined name refers to. Throws `RangeError` for a field that cannot stand in it. */
export function formatMark({ family, key, schema, run }: OwnSheetMark): string {
  for (const field of [family, key, run]) if (!FIELD.test(field)) throw new RangeError(`mark field "${field}"`);
  return [family, key, String(schema), run].join('|');
}

/** Reads a mark back; undefined where the text is no mark of ours. */
export function parseMark(text: string): OwnSheetMark | undefined {
  const [family = '', key = '', schema = '', run = '', ...more] = text.split('|');
  if (more.length > 0 || ![family, key, run].every((field) => FIELD.test(field))) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(schema)) return undefined;
  return { family, key, schema: Number(schema), run };
}

/** True where two marks name the same own sheet, whatever run wrote it. */
export function sameOwnSheet(a: OwnSheetMark, b: OwnSheetMark): boolean {
  return a.family === b.family && a.key === b.key;
}
