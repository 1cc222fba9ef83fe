import { groupsOf } from '../tree';
import type { RuleSetProblem } from '../problem';
import type { CriteriaGroup, RuleSet } from '../schema';
import { placesOf } from './places';
import { lintPrecision } from './precision';

/** Minima that no unit could reach, or that are too precise. */
export function lintGates(ruleSet: RuleSet): RuleSetProblem[] {
  return placesOf(ruleSet.gates ?? [], 'gates').flatMap(({ item, path }) =>
    Object.entries(item.minimum).flatMap(([classCode, minimum]): RuleSetProblem[] => {
      const minimumPath = `${path}.minimum.${classCode}`;
      const maximum = maximumOf(ruleSet, item.target, classCode);
      const precision = lintPrecision(minimum, minimumPath);
      if (maximum === undefined || minimum <= maximum) return precision;
      const parameters = { class: classCode, minimum, maximum };
      return [...precision, { code: 'minimum-over-maximum', path: minimumPath, parameters }];
    }),
  );
}

/** What the class can earn in the group or criterion; undefined where it is asked nothing there. */
function maximumOf(ruleSet: RuleSet, target: string, classCode: string): number | undefined {
  const groups: readonly CriteriaGroup[] = groupsOf(ruleSet, classCode);
  const group = groups.find(({ code }) => code === target);
  if (group) return group.statedMaximum[classCode];
  const criterion = groups.flatMap(({ criteria }) => criteria).find(({ code }) => code === target);
  return criterion?.maximum[classCode];
}
