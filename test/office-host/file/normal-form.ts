import type { Sheet } from '../model/sheet';
import { isRecord } from '../protocol/arguments';
import { sheetState } from '../model/sheet-state';

/**
 * A sheet's state as a file keeps it: inches and points don't divide evenly, and a prompt without words is none.
 */
export function normalForm(sheet: Sheet): unknown {
  return JSON.parse(JSON.stringify(sheetState(sheet)), (key, value: unknown) => {
    if (key === 'prompt' && isRecord(value) && !value['title'] && !value['message']) return null;
    return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
  });
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
