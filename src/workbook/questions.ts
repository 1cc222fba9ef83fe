import type { AnswerShape } from '../engine/answer';
import { answerShape } from '../engine/criteria/shape';
import type { Criterion } from '../engine/rule-set/criterion';
import type { CriteriaGroup, RuleSet } from '../engine/rule-set/schema';
import { criteriaOf, placedGroups } from '../engine/rule-set/tree';
import type { Unit } from '../engine/scoring-input';
import { comparisonKey, nearest, normaliseText } from './values/vietnamese-text';

/** A criterion as a form asks it of one class of units. */
export interface Question {
  readonly criterion: Criterion;
  readonly group: CriteriaGroup;
  readonly shape: AnswerShape;
}

/** How many codes a suggestion names at most. */
const MOST_SUGGESTIONS = 3;

/** What a rule set asks of each class, and its criteria found by code as people write codes. */
export class Questionnaire {
  private readonly byClass = new Map<string, ReadonlyMap<string, Question>>();
  private readonly criteria = new Map<string, Criterion>();
  private readonly byName = new Map<string, Criterion | 'several'>();
  private readonly under = new Map<string, ReadonlySet<string>>();
  /** How many cells one round takes at most: forms have a column for each, and never fewer than two. */
  readonly widestQuestion: number;

  constructor(readonly ruleSet: RuleSet) {
    for (const { group } of placedGroups(ruleSet)) {
      for (const criterion of group.criteria) {
        const name = comparisonKey(criterion.name);
        this.criteria.set(codeKey(criterion.code), criterion);
        this.byName.set(name, this.byName.has(name) ? 'several' : criterion);
      }
      this.under.set(codeKey(group.code), new Set(codesUnder(group)));
    }
    const shapes = [...this.criteria.values()].map((criterion) => answerShape(criterion, ruleSet));
    this.widestQuestion = Math.max(2, ...shapes.map((shape) => (shape.shape === 'counts' ? shape.counts.length : 1)));
  }

  /** The questions of a class in the regulation's order, by code. */
  of(classCode: string): ReadonlyMap<string, Question> {
    const known = this.byClass.get(classCode);
    if (known) return known;
    const questions = new Map(
      criteriaOf(this.ruleSet, classCode).map(({ criterion, group }) => [
        criterion.code,
        { criterion, group, shape: answerShape(criterion, this.ruleSet, classCode) },
      ]),
    );
    this.byClass.set(classCode, questions);
    return questions;
  }

  /** The class's name; its code where the rule set has no such class. */
  className(classCode: string): string {
    return this.ruleSet.classes.find(({ code }) => code === classCode)?.name ?? classCode;
  }

  /** The criterion of a code, however it is spaced or capitalised. */
  criterion(code: string): Criterion | undefined {
    return this.criteria.get(codeKey(code));
  }

  /** True where the code is a group's. */
  isGroup(code: string): boolean {
    return this.under.has(codeKey(code));
  }

  /** The group of a code or a name. */
  group(text: string): CriteriaGroup | undefined {
    const groups = placedGroups(this.ruleSet).map(({ group }) => group);
    return (
      groups.find(({ code }) => codeKey(code) === codeKey(text)) ??
      groups.find(({ name }) => comparisonKey(name) === comparisonKey(text))
    );
  }

  /** The code, as the rule set writes it, of a group or a criterion. */
  target(code: string): string | undefined {
    return this.group(code)?.code ?? this.criterion(code)?.code;
  }

  /** The criterion of exactly this name, where there is only one. */
  criterionNamed(name: string): Criterion | undefined {
    const found = this.byName.get(comparisonKey(name));
    return found === 'several' ? undefined : found;
  }

  /** The codes that a misspelt one most likely means: the one whose name stands beside it, else those one slip away. */
  suggestion(code: string, name = ''): string {
    const named = this.criterionNamed(name) ?? this.criterionNamed(nearest(name, this.names()) ?? '');
    if (named) return named.code;
    const near = [...this.criteria.values()].filter((criterion) => isOneSlip(codeKey(code), codeKey(criterion.code)));
    return near
      .slice(0, MOST_SUGGESTIONS)
      .map((criterion) => criterion.code)
      .join(', ');
  }

  /** Why a criterion, or a group above it, does not apply to the unit; undefined where it applies. */
  exclusionOf(unit: Unit, criterion: string): Unit['notApplicable'][number] | undefined {
    return unit.notApplicable.find(
      ({ target }) => target === criterion || this.under.get(codeKey(target))?.has(criterion),
    );
  }

  private names(): string[] {
    return [...this.criteria.values()].map(({ name }) => name);
  }
}

/** A code as it is compared: `3.2.2A ` and `3.2.2a.` are one, `3.1` and `31` are not. */
export function codeKey(code: string): string {
  return normaliseText(code)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[.:)]+$/, '');
}

function codesUnder(group: CriteriaGroup): string[] {
  return [...group.criteria.map(({ code }) => code), ...group.groups.flatMap(codesUnder)];
}

/** One sign changed, dropped, added or swapped with its neighbour; separators mixed up (`3,1`, `3-1`) count as none. */
function isOneSlip(one: string, other: string): boolean {
  const [a, b] = [one, other].map((code) => code.replace(/[,;_-]/g, '.'));
  if (a === undefined || b === undefined || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
}
