import type { Sheet } from '../model/sheet';
import { sheetState } from '../model/sheet-state';

/** What a property is when nobody set it: setting it so changes no file. */
const STANDARDS: Readonly<Record<string, unknown>> = {
  orientation: 'Portrait',
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  firstPageNumber: '',
  zoom: { scale: 100 },
};
/** What of a chart stands in the file as our writer draws it, whatever was said of the rest. */
const CHART_PARTS =
  /^(title\.visible|legend\.visible|plotVisibleOnly|points\.|dataLabels\.(show(CategoryName|Percentage|Value)|numberFormat|separator|position|format\.font\.(name|size)))/;

/** A sheet's state as far as two ways to the same file may differ in words: to compare what was saved with what was meant. */
export function normalForm(sheet: Sheet): unknown {
  return JSON.parse(JSON.stringify(sheetState(sheet)), (key, value: unknown) => {
    if (key === 'properties' && Array.isArray(value)) return (value as [string, unknown][]).filter(matters);
    if (key === 'headersFooters' && Array.isArray(value))
      return (value as [string, string][]).filter(([, text]) => text);
    return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
  });
}

function matters([name, value]: readonly [string, unknown]): boolean {
  if (name.includes('.') || name === 'plotVisibleOnly') return CHART_PARTS.test(name) && value !== false;
  return JSON.stringify(STANDARDS[name]) !== JSON.stringify(value);
}

/** Where two plain values first differ, as a path; undefined where they don't. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | undefined {
  if (a === b) return undefined;
  const objects = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  if (!objects) return `${path}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = firstDifference(left[key], right[key], `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
