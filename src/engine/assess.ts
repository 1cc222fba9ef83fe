import { contradictionIn } from './applicability';
import { arrangeFacts } from './arrange-facts';
import { arrangeReportItems } from './arrange-report-items';
import type { Assessment, UnitAssessment } from './assessment/assessment';
import type { ClassPlan } from './class-plan';
import { planClasses } from './class-plan';
import { earlierRanks } from './earlier-ranks';
import type { Declaration } from './facts';
import { rankClass } from './rankings';
import type { RuleSet } from './rule-set/schema';
import { placedGroups } from './rule-set/tree';
import { ScoringInputError } from './scoring-input-error';
import type { ScoringInput, Unit } from './scoring-input';
import { assessUnit } from './unit-assessment';

/**
 * Scores every unit, totals its groups, gives levels and statuses, and ranks each class overall and by group. A pure
 * function: the same input gives the same result, whatever the order of declarations and facts; the order of units
 * decides only how ties print. The rule set must be free of `lintRuleSet`'s problems.
 * @throws ScoringInputError if units, declarations and rule set do not belong together.
 * @throws UnusableRuleSetError if the rule set contradicts itself.
 */
export function assess(ruleSet: RuleSet, input: ScoringInput): Assessment {
  const plans = planClasses(ruleSet);
  const targets = targetsOf(ruleSet);
  const declarations = declarationsByUnit(input);
  const units = input.units.map((unit): UnitAssessment => {
    const plan = planOf(plans, unit);
    refuseWrongTargets(unit, targets);
    const declaration = declarations.get(unit.code);
    const lists = arrangeReportItems(ruleSet, declaration);
    return {
      ...assessUnit(plan, unit, arrangeFacts(plan, declaration, targets)),
      ...(lists.length > 0 && { reportItems: lists }),
    };
  });
  const earlier = earlierRanks(input.earlier);
  const rankings = [...plans.values()].flatMap((plan) => {
    const ofClass = units.filter(({ unit }) => unit.class === plan.class);
    return rankClass(plan, ruleSet, ofClass, earlier);
  });
  return { ruleSet, period: input.period, ...(input.earlier && { earlier: input.earlier }), units, rankings };
}

function declarationsByUnit({ units, declarations }: ScoringInput): Map<string, Declaration> {
  const known = new Set<string>();
  for (const { code } of units) {
    if (known.has(code)) throw new ScoringInputError('unit-duplicate', { unit: code });
    known.add(code);
  }
  const byUnit = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { unit } = declaration;
    if (!known.has(unit)) throw new ScoringInputError('unit-unknown', { unit });
    if (byUnit.has(unit)) throw new ScoringInputError('declaration-duplicate', { unit });
    byUnit.set(unit, declaration);
  }
  return byUnit;
}

function planOf(plans: ReadonlyMap<string, ClassPlan>, unit: Unit): ClassPlan {
  const plan = plans.get(unit.class);
  if (!plan) throw new ScoringInputError('class-unknown', { unit: unit.code, class: unit.class });
  return plan;
}

/** Codes of all groups and criteria, whatever the class. */
function targetsOf(ruleSet: RuleSet): ReadonlySet<string> {
  const groups = placedGroups(ruleSet).map(({ group }) => group);
  return new Set(groups.flatMap(({ code, criteria }) => [code, ...criteria.map((criterion) => criterion.code)]));
}

function refuseWrongTargets({ code: unit, notApplicable }: Unit, targets: ReadonlySet<string>): void {
  for (const { target } of notApplicable) {
    if (!targets.has(target)) throw new ScoringInputError('target-unknown', { unit, target });
  }
  const contradiction = contradictionIn(notApplicable);
  if (contradiction) throw new ScoringInputError('target-twice', { unit, ...contradiction });
}
