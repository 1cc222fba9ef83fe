import { kindOf } from '../../criteria/registry';
import type { RuleSetProblem } from '../problem';
import type { RuleSet } from '../schema';
import { criterionPlaces } from './places';
import { lintPrecision } from './precision';

/** What each kind finds wrong with its parameters, for every class that is asked; and maxima that are too precise. */
export function lintCriteria(ruleSet: RuleSet): RuleSetProblem[] {
  const { step } = ruleSet.policies.pointRounding.choice;
  return [
    ...lintPrecision(step, 'policies.pointRounding.choice.step'),
    ...criterionPlaces(ruleSet).flatMap(({ item: { rule, maximum }, path }) =>
      firstOfEach(
        Object.entries(maximum).flatMap(([classCode, points]) => [
          ...lintPrecision(points, `${path}.maximum.${classCode}`),
          ...kindOf(rule).lint(rule, { ruleSet, maximum: points }, path, classCode),
        ]),
      ),
    ),
  ];
}

/** A missing scale is found once for every class that is asked, and is one problem. */
function firstOfEach(problems: readonly RuleSetProblem[]): RuleSetProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path }) => {
    const key = `${code} ${path}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
