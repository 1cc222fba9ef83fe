import type { RuleSetProblem, RuleSetProblemCode } from '../problem';
import type { BandScale, RuleSet } from '../schema';
import type { Place } from './places';
import { placesOf } from './places';
import { lintPrecision } from './precision';

type Band = BandScale['bands'][number];

/** Scales whose points are too precise, or whose bands overlap, leave a share without points or reward a worse one. */
export function lintScales(ruleSet: RuleSet): RuleSetProblem[] {
  return placesOf(ruleSet.scales, 'scales').flatMap(({ item, path }) => {
    if (item.kind === 'bands') return lintBands(item, `${path}.bands`);
    return placesOf(item.options, `${path}.options`).flatMap((option) =>
      lintPrecision(option.item.points, `${option.path}.points`),
    );
  });
}

function lintBands(scale: BandScale, path: string): RuleSetProblem[] {
  const bands = placesOf(scale.bands, path);
  const last = bands.at(-1);
  const of = { scale: scale.code };
  const problems = bands.flatMap(({ item, path: bandPath }, index) => [
    ...lintPrecision(item.points, `${bandPath}.points`),
    ...lintEdges(item, bandPath, index === bands.length - 1, of),
    ...lintOrder(bands[index - 1], { item, path: bandPath }, of),
  ]);
  const hasZeroEnd = last && last.item.above === undefined && (last.item.from ?? 0) === 0;
  return hasZeroEnd ? problems : [...problems, problem('bands-without-zero-end', last?.path ?? path, of)];
}

function lintEdges({ from, above }: Band, path: string, isLast: boolean, of: { scale: string }): RuleSetProblem[] {
  if (from !== undefined && above !== undefined) return [problem('band-two-edges', path, of)];
  if (from === undefined && above === undefined && !isLast) return [problem('band-without-edge', path, of)];
  return [];
}

/** A band begins below the one before it, or, where that one begins above a value, at this value itself. */
function lintOrder(before: Place<Band> | undefined, band: Place<Band>, of: { scale: string }): RuleSetProblem[] {
  if (!before) return [];
  const { path, item } = band;
  const upper = before.item.from ?? before.item.above;
  const lower = item.from ?? item.above ?? 0;
  const meet = upper === lower && before.item.above !== undefined && item.above === undefined;
  return [
    ...(upper === undefined || lower < upper || meet
      ? []
      : [problem('bands-not-descending', path, { ...of, from: lower, before: upper })]),
    ...(item.points <= before.item.points
      ? []
      : [problem('bands-points-rising', `${path}.points`, { ...of, points: item.points, before: before.item.points })]),
  ];
}

function problem(code: RuleSetProblemCode, path: string, parameters: RuleSetProblem['parameters']): RuleSetProblem {
  return { code, path, parameters };
}
