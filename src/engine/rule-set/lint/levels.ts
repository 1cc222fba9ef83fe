import type { RuleSetProblem } from '../problem';
import type { RuleSet } from '../schema';
import { placesOf } from './places';

/** Levels that don't stand best first, or that leave the worst results without one. */
export function lintLevels({ levels }: RuleSet): RuleSetProblem[] {
  const problems = placesOf(levels, 'levels').flatMap(({ item, path }, index): RuleSetProblem[] => {
    const before = levels[index - 1];
    if (!before || item.from < before.from) return [];
    const parameters = { from: item.from, before: before.from };
    return [{ code: 'levels-not-descending', path: `${path}.from`, parameters }];
  });
  const last = levels.at(-1)?.from ?? 0;
  if (last === 0) return problems;
  return [
    ...problems,
    { code: 'levels-without-zero-end', path: `levels.${levels.length - 1}.from`, parameters: { from: last } },
  ];
}
