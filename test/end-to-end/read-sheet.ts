import { readXlsx } from 'hucre/xlsx';

/** A cell as a program that isn't ours read it. */
export interface ReadCell {
  readonly value: string | number | boolean | null;
  /** Six hexadecimal digits; absent without a fill. */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
  /** Where a link of the cell leads inside the workbook: `'Bảng 1'!A1`. */
  readonly link?: string;
}

/** A sheet likewise; rows and columns count from 0. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
  /** `A13:F13` */
  readonly merges: readonly string[];
}

/** The sheets of a workbook, in tab order, read by hucre; only those whose name the pattern fits. */
export async function readWithHucre(bytes: Uint8Array, names = /./u): Promise<readonly ReadSheet[]> {
  const workbook = await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => names.test(name) });
  return workbook.sheets.map(({ name, rows, cells, merges = [] }) => ({
    name,
    rows: rows.map((values, row) =>
      values.map((value, column): ReadCell => {
        if (value instanceof Date) throw new Error(`${name}: a date in row ${row + 1}`);
        const { style, hyperlink } = cells?.get(`${row},${column}`) ?? {};
        const fill = style?.fill?.type === 'pattern' ? style.fill.fgColor?.rgb : undefined;
        return {
          value,
          ...(fill === undefined ? {} : { fill }),
          ...(style?.font?.bold ? { bold: true } : {}),
          ...(style?.numFmt === undefined ? {} : { numberFormat: style.numFmt }),
          ...(hyperlink?.location === undefined ? {} : { link: hyperlink.location }),
        };
      }),
    ),
    merges: merges.map(
      ({ startRow, startCol, endRow, endCol }) => `${letters(startCol)}${startRow + 1}:${letters(endCol)}${endRow + 1}`,
    ),
  }));
}

/** The sheet of that name; throws where there is none. */
export function sheetNamed(sheets: readonly ReadSheet[], name: string): ReadSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Every text of a sheet, row by row. */
export function textsOf({ rows }: ReadSheet): string[] {
  return rows.flat().flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
}

/** The letter of a column counted from 0; the tables have fewer than 26. */
export function letters(column: number): string {
  return String.fromCharCode(65 + column);
}
