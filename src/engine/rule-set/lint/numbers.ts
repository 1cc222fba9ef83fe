import { hasDecimals, LARGEST_EXACT, MOST_DECIMALS } from '../../decimal';
import type { RuleSetProblem } from '../problem';

/** Every number, wherever it stands, that cannot be reckoned with exactly: beyond 10¹⁵, or of more than 22 decimals. */
export function lintNumbers(value: unknown, path: readonly string[] = []): RuleSetProblem[] {
  if (typeof value === 'number') return lintNumber(value, path.join('.'));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => lintNumbers(member, [...path, key]));
}

function lintNumber(value: number, path: string): RuleSetProblem[] {
  if (Math.abs(value) > LARGEST_EXACT) return [{ code: 'too-large', path, parameters: { maximum: LARGEST_EXACT } }];
  if (hasDecimals(value, MOST_DECIMALS)) return [];
  return [{ code: 'too-precise', path, parameters: { found: value, decimals: MOST_DECIMALS } }];
}
