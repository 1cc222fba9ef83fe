/**
 * Numbers, counts and dates as Vietnamese official text writes them (ANNEX.md "Numbers"). Only for text that we make
 * ourselves; a number in a cell stays a number, and Excel writes its separators.
 */

/**
 * `1280` → `1.280`, `"92.75"` → `92,75`. An exact decimal may come as text with a point, so that nothing is lost on the
 * way; a number is taken at Excel's 15 significant digits. `decimals` pads with zeros and never rounds: rounding is the
 * engine's. Throws `RangeError` for text that is no decimal, or with more decimals than asked for.
 */
export function formatDecimal(value: number | string, decimals = 0): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(typeof value === 'number' ? plainDecimal(value) : value);
  if (!match) throw new RangeError(`not a decimal: "${value}"`);
  const [, sign = '', whole = '', fraction = ''] = match;
  if (decimals > 0 && fraction.length > decimals) throw new RangeError(`"${value}" has over ${decimals} decimals`);
  const padded = fraction.padEnd(decimals, '0');
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, '.') + (padded === '' ? '' : `,${padded}`);
}

/** A count in running text: two digits below ten (`06`, as in `06/17 đơn vị`). Never in tables. */
export function formatCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : formatDecimal(count);
}

/** A share of units in running text: whole percent, no space (`35%`). */
export function formatShare(percent: number): string {
  return `${formatDecimal(percent)}%`;
}

/**
 * `2017-02-07` → `ngày 07 tháng 02 năm 2017`: a zero before days below ten and before January and February only
 * (Decree 30/2020, Annex I, II.4.b). Throws `RangeError` for text that is no ISO date.
 */
export function formatDate(iso: string): string {
  const { day, month, year } = partsOfDate(iso);
  return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : String(month)} năm ${year}`;
}

/** `2017-02-07` → `07/02/2017`, for tables and logs. Throws `RangeError` for text that is no ISO date. */
export function formatShortDate(iso: string): string {
  const { day, month, year } = partsOfDate(iso);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `4` → `IV`, as lists number their parts. Throws `RangeError` outside 1–3999. */
export function formatRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) throw new RangeError(`no Roman numeral for ${number}`);
  let rest = number;
  let numeral = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  }
  return numeral;
}

/** Digits with a point and without exponent; `NaN` and infinities come back as words, which the caller refuses. */
function plainDecimal(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const decimal = Number(value.toPrecision(15));
  const text = String(decimal);
  // The locale's formatter knows no exponent, but it is slow, and few numbers have one.
  return text.includes('e') ? decimal.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

function partsOfDate(iso: string): { readonly day: number; readonly month: number; readonly year: string } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`not an ISO date: "${iso}"`);
  return { year: match[1] ?? '', month: Number(match[2]), day: Number(match[3]) };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
