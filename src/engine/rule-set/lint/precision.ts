import { hasDecimals } from '../../decimal';
import { POINT_DECIMALS } from '../../points';
import type { RuleSetProblem } from '../problem';

/** A number of points with more decimals than points can have. */
export function lintPrecision(points: number, path: string): RuleSetProblem[] {
  if (hasDecimals(points, POINT_DECIMALS)) return [];
  return [{ code: 'too-precise', path, parameters: { found: points, decimals: POINT_DECIMALS } }];
}
