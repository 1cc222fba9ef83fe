import { sheetNameKey } from '../../../spreadsheet/placement';

/**
 * The pieces of a formula that matter here, longest first: texts, quoted sheets, brackets (tables' columns, other
 * workbooks), areas and cells, words (names, functions, numbers).
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(.])|\$?\d+:\$?\d+(?![\w.])|[\p{L}\p{N}_.$\\?]+!?|[^]/gu;

/** A cell, a range of it, a whole column or row, as it may stand behind a sheet's name. */
const AREA = /^(?:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)$/;

/** The formula with `#REF!` for every place on one of these sheets (keys by `sheetNameKey`). */
export function withoutSheets(formula: string, sheets: ReadonlySet<string>): string {
  const pieces = formula.match(PIECES) ?? [];
  const kept: string[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? '';
    const elsewhere = pieces[index - 1]?.startsWith('[') ?? false;
    if (elsewhere || !namesOneOf(piece, sheets)) {
      kept.push(piece);
      continue;
    }
    kept.push('#REF!');
    index += 1;
    if (pieces[index + 1] === ':' && AREA.test(pieces[index + 2] ?? '')) index += 2;
  }
  return kept.join('');
}

/** Whether a formula leads to one of these sheets. */
export function leadsTo(formula: string, sheets: ReadonlySet<string>): boolean {
  return withoutSheets(formula, sheets) !== formula;
}

/** `'Bảng 1'!` or `Bảng1!`; `'Bảng 1:Bảng 3'!` reaches over several sheets, and is taken by either end. */
function namesOneOf(piece: string, sheets: ReadonlySet<string>): boolean {
  if (!piece.endsWith('!') || piece.length < 2) return false;
  const name = piece.startsWith("'") ? piece.slice(1, -2).replaceAll("''", "'") : piece.slice(0, -1);
  return name.split(':').some((end) => sheets.has(sheetNameKey(end)));
}
