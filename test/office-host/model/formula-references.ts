import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/**
 * Formulas follow a sheet that gets another name, and lose one that is gone (`#REF!`), as in Excel: those of cells, names,
 * validations, conditional formats and charts.
 */
export function redirectFormulas(workbook: Workbook, oldName: string, newName: string | undefined): void {
  const change = (formula: string) => redirect(formula, oldName, newName);
  for (const name of [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]) {
    name.formula = change(name.formula);
  }
  for (const sheet of workbook.sheets) redirectSheet(sheet, change);
}

function redirectSheet(sheet: Sheet, change: (formula: string) => string): void {
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = change(cell.formula);
  }
  for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    rule: JSON.parse(JSON.stringify(validation.rule), (_key, value: unknown) =>
      typeof value === 'string' && value.startsWith('=') ? change(value) : value,
    ) as Readonly<Record<string, unknown>>,
  }));
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.values = change(series.values);
    series.categories = change(series.categories);
  }
}

/** Texts in double quotes are left alone. */
function redirect(formula: string, oldName: string, newName: string | undefined): string {
  if (!formula.includes('!')) return formula;
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'!`;
  const forms = [quoted(oldName), `${oldName}!`].map((form) => form.toLowerCase());
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu, (piece) => {
    if (!forms.includes(piece.toLowerCase())) return piece;
    return newName === undefined ? '#REF!' : quoted(newName);
  });
}
