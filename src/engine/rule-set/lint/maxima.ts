import { fifteenDigits } from '../../decimal';
import type { RuleSetProblem } from '../problem';
import type { CriteriaGroup, RuleSet } from '../schema';
import { groupPlaces } from './places';

/** Stated maxima against the sum of the criteria below, class by class; and groups or classes in which nothing can be earned. */
export function lintMaxima(ruleSet: RuleSet): RuleSetProblem[] {
  const whole = { ...ruleSet, criteria: [] };
  return [
    ...lintStated(ruleSet, ruleSet.statedMaximum, 'statedMaximum', whole),
    ...groupPlaces(ruleSet).flatMap(({ item, path }) => [
      ...lintEmpty(item, path),
      ...lintStated(ruleSet, item.statedMaximum, `${path}.statedMaximum`, item),
    ]),
  ];
}

type Branch = Pick<CriteriaGroup, 'groups' | 'criteria'>;

function lintEmpty({ code, groups, criteria }: CriteriaGroup, path: string): RuleSetProblem[] {
  return groups.length + criteria.length > 0 ? [] : [{ code: 'group-empty', path, parameters: { group: code } }];
}

function lintStated(
  { classes, groups }: RuleSet,
  stated: Readonly<Record<string, number>>,
  path: string,
  branch: Branch,
): RuleSetProblem[] {
  const isWhole = branch.groups === groups;
  return classes.flatMap(({ code: classCode }): RuleSetProblem[] => {
    const maxima = maximaOf(branch, classCode);
    const sum = exactSum(maxima);
    const found = stated[classCode];
    const classPath = `${path}.${classCode}`;
    // Where a class is not asked anything in a group, the group need not state a maximum for it.
    const earnsNothing = sum === 0 && (isWhole || maxima.length > 0);
    if (earnsNothing) return [{ code: 'nothing-to-earn', path: classPath, parameters: { class: classCode } }];
    if (found === undefined) {
      if (sum === 0) return [];
      return [{ code: 'maximum-not-stated', path: classPath, parameters: { class: classCode, sum } }];
    }
    if (found === sum) return [];
    const parameters = { class: classCode, stated: found, sum };
    return [{ code: 'maximum-mismatch', path: classPath, parameters }];
  });
}

function maximaOf({ groups, criteria }: Branch, classCode: string): number[] {
  return [
    ...criteria.flatMap(({ maximum }) => maximum[classCode] ?? []),
    ...groups.flatMap((group) => maximaOf(group, classCode)),
  ];
}

/** The sum as a decimal without the noise of float addition; too precise maxima are another check's problem. */
function exactSum(maxima: readonly number[]): number {
  return fifteenDigits(maxima.reduce((total, maximum) => total + maximum, 0));
}
