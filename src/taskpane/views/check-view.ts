import type { Round } from '../../engine/facts';
import type { RuleSet } from '../../engine/rule-set/schema';
import { criteriaOf, groupsOf } from '../../engine/rule-set/tree';
import type { Finding } from '../../workbook/finding';
import type { WorkbookFacts } from '../../workbook/workbook-facts';

/** The rule set of a workbook, as the step `Bộ tiêu chí` shows it. */
export interface RuleSetView {
  readonly title: string;
  readonly id: string;
  readonly version: string;
  readonly legalBasis: readonly string[];
  readonly classes: readonly ClassRulesView[];
  /** Criteria whose names only stand in for the regulation's. */
  readonly placeholders: number;
}

export interface ClassRulesView {
  readonly code: string;
  readonly name: string;
  readonly groups: number;
  readonly criteria: number;
  /** Points. */
  readonly maximum: number;
}

/** How many forms of a class arrived. */
export interface ClassIntakeView {
  readonly code: string;
  readonly name: string;
  readonly units: number;
  /** Units that the list says are not assessed; no form is expected of them. */
  readonly notAssessed: number;
  readonly received: number;
  /** Names of the units whose form is not there. */
  readonly absent: readonly string[];
}

/** How far the verification has come. */
export interface VerificationView {
  readonly answers: number;
  /** Answers with a round after the unit's own. */
  readonly verified: number;
  /** Verified answers that differ from what was declared. */
  readonly changed: number;
}

/** What Rà soát found, as plain data for the pane. */
export interface CheckView {
  readonly ruleSet?: RuleSetView;
  /** Reads on in a sentence: "năm 2016"; absent where the workbook names none. */
  readonly period?: string;
  readonly earlierPeriod?: string;
  /** A warning about the file that its author put into it. */
  readonly fileNote?: string;
  readonly intake: readonly ClassIntakeView[];
  readonly verification: VerificationView;
  readonly findings: readonly Finding[];
  /** Names of the units, by code. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** Entries that were read otherwise than typed. */
  readonly readOtherwise: number;
}

/** The view of a workbook's facts. */
export function checkView({ ruleSet, settings, input, findings, readingLog }: WorkbookFacts): CheckView {
  const { period, earlierPeriod, fileNote } = settings ?? {};
  return {
    ...(ruleSet ? { ruleSet: ruleSetView(ruleSet) } : {}),
    ...(period ? { period: period.name } : {}),
    ...(earlierPeriod ? { earlierPeriod: earlierPeriod.name } : {}),
    ...(fileNote === undefined ? {} : { fileNote }),
    intake: (ruleSet?.classes ?? []).map(({ code, name }) => intakeOf(code, name, input)),
    verification: verificationOf(input),
    findings,
    unitNames: Object.fromEntries(input.units.map(({ code, name }) => [code, name])),
    readOtherwise: readingLog.length,
  };
}

function ruleSetView(ruleSet: RuleSet): RuleSetView {
  const allCriteria = new Map(
    ruleSet.classes
      .flatMap(({ code }) => criteriaOf(ruleSet, code))
      .map(({ criterion }) => [criterion.code, criterion]),
  );
  return {
    title: ruleSet.title,
    id: ruleSet.id,
    version: ruleSet.version,
    legalBasis: ruleSet.legalBasis.map((id) => ruleSet.citations.find((one) => one.id === id)?.document ?? id),
    classes: ruleSet.classes.map(({ code, name }) => ({
      code,
      name,
      groups: groupsOf(ruleSet, code).length,
      criteria: criteriaOf(ruleSet, code).length,
      maximum: ruleSet.statedMaximum[code] ?? 0,
    })),
    placeholders: [...allCriteria.values()].filter(({ placeholder }) => placeholder).length,
  };
}

function intakeOf(code: string, name: string, { units, declarations }: WorkbookFacts['input']): ClassIntakeView {
  const declared = new Set(declarations.map(({ unit }) => unit));
  const ofClass = units.filter((unit) => unit.class === code);
  const expected = ofClass.filter(({ notAssessed }) => !notAssessed);
  return {
    code,
    name,
    units: ofClass.length,
    notAssessed: ofClass.length - expected.length,
    received: expected.filter((unit) => declared.has(unit.code)).length,
    absent: expected.filter((unit) => !declared.has(unit.code)).map((unit) => unit.name),
  };
}

function verificationOf({ declarations }: WorkbookFacts['input']): VerificationView {
  const facts = declarations.flatMap((declaration) => declaration.facts).filter(({ rounds }) => rounds.some(says));
  const verified = facts.filter(({ rounds }) => rounds.some((round) => round.kind !== 'declared' && says(round)));
  const changed = verified.filter(({ rounds }) => {
    const declared = rounds.find(({ kind }) => kind === 'declared');
    const last = rounds.findLast(says);
    return JSON.stringify(declared?.answer) !== JSON.stringify(last?.answer);
  });
  return { answers: facts.length, verified: verified.length, changed: changed.length };
}

function says({ answer, problem }: Round): boolean {
  return answer !== undefined || problem !== undefined;
}
