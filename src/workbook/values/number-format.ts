/** What a number format says of a number: a date; a ratio shown times 100; a number with a mere % sign after it. */
export type FormatMeaning = 'date' | 'percent' | 'percent-sign' | 'number';

/** Colours, conditions and locales in brackets; padding `_x`; filling `*x`: they show nothing of the number. */
const DECORATION = /\[[^\]]*\]|_.|\*./gsu;
const LITERAL = /"[^"]*"|\\./gsu;

/**
 * What Excel's format code says about the number below it: `0.0%` percent, `0"%"` percent-sign, `dd/mm/yyyy` date.
 * Times of day count as dates. Unknown or absent: a number.
 *
 * Source: ECMA-376 part 1, 18.8.31 (numFmts).
 */
export function formatMeaning(format: string | undefined): FormatMeaning {
  if (format === undefined) return 'number';
  const plain = format.replace(DECORATION, '');
  const codes = plain.replace(LITERAL, '');
  if (codes.includes('%')) return 'percent';
  if (/[dmyhs]/i.test(codes)) return 'date';
  return plain.includes('%') ? 'percent-sign' : 'number';
}
