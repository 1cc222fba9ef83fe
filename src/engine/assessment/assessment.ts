import type { AnswerProblem, CriterionFact } from '../facts';
import type { Points } from '../points';
import type { RuleSet } from '../rule-set/schema';
import type { EarlierPeriod, Period, Unit } from '../scoring-input';
import type { Reason } from './reason';

export type { Reason } from './reason';

/** The four states of a criterion, never mixed up (DESIGN §3). */
export type CriterionState = 'scored' | 'missing' | 'not-applicable' | 'invalid';

/** One criterion of one unit. Fact and rule are by reference; the citation is the rule's. */
export interface CriterionScore {
  readonly criterion: string;
  readonly state: CriterionState;
  readonly points: Points;
  /** The maximum that counts in the denominator: zero where a criterion that does not apply is re-based away. */
  readonly maximum: Points;
  readonly reason: Reason;
  /** Absent where nothing was declared. */
  readonly fact?: CriterionFact;
  /** Index into `fact.rounds` of the round that counted. */
  readonly round?: number;
  readonly problem?: AnswerProblem;
}

/** Why a unit is left out, in the words of `Danh sách đơn vị`. */
export interface Exclusion {
  readonly reason: string;
  readonly citation?: string | undefined;
  /** The groups that do not apply; empty where the unit is not assessed at all. */
  readonly groups: readonly string[];
}

/** The overall result, or a group's. */
export interface ScopeScore {
  /** A group's code; absent for the overall result. */
  readonly group?: string | undefined;
  /** `incomplete`: something below is missing or invalid and may not be ranked. `not-applicable`: the unit is left out. */
  readonly state: 'complete' | 'incomplete' | 'not-applicable';
  /** Present exactly where the state is `not-applicable`. */
  readonly exclusion?: Exclusion;
  readonly points: Points;
  readonly maximum: Points;
  /** Code of the level; absent unless complete. */
  readonly level?: string;
  readonly missing: readonly string[];
  readonly invalid: readonly string[];
}

/** Được xếp hạng · Không được xếp hạng · Không xếp hạng tổng thể · Không đánh giá · Chưa đủ số liệu (DESIGN §3). */
export type RankingStatus =
  | { readonly code: 'ranked' }
  | { readonly code: 'gate-failed'; readonly failures: readonly GateFailure[] }
  | {
      readonly code: 'not-ranked-overall';
      readonly groups: readonly string[];
      readonly reason: string;
      readonly citation?: string | undefined;
    }
  | { readonly code: 'not-assessed'; readonly reason: string; readonly citation?: string | undefined }
  | {
      readonly code: 'insufficient-data';
      readonly declared: boolean;
      readonly missing: number;
      readonly invalid: number;
    };

export interface GateFailure {
  readonly target: string;
  readonly points: Points;
  /** The minimum in proportion to what applies to the unit. */
  readonly minimum: Points;
  /** The minimum as the rules state it; present where it was scaled. */
  readonly statedMinimum?: Points;
  /** The maximum that applies to the unit. */
  readonly maximum: Points;
  readonly shortfall: Points;
}

export interface UnitAssessment {
  readonly unit: Unit;
  readonly status: RankingStatus;
  readonly overall: ScopeScore;
  /** Every group of the tree that the class has, parents before children; empty where the unit is not assessed. */
  readonly groups: readonly ScopeScore[];
  readonly criteria: readonly CriterionScore[];
  /** The lists that are printed and not scored, in the rule set's order; absent where the unit gave none. */
  readonly reportItems?: readonly CriterionFact[];
}

export interface RankedUnit {
  readonly unit: Unit;
  readonly points: Points;
  readonly maximum: Points;
  /** The ratio as printed, in percent with a point: "92.75". */
  readonly percent: string;
  readonly level: string;
  readonly rank: number;
  /** The rank of the earlier period; absent where the unit had none. */
  readonly earlierRank?: number;
}

/** A unit of the class that this ranking leaves out, and why. */
export interface LeftOut {
  readonly unit: Unit;
  readonly why:
    | {
        readonly code: 'not-assessed' | 'not-applicable';
        readonly reason: string;
        readonly citation?: string | undefined;
      }
    | { readonly code: 'gate-failed'; readonly failures: readonly GateFailure[] }
    | { readonly code: 'insufficient-data'; readonly missing: readonly string[]; readonly invalid: readonly string[] };
}

/** The ranking of a class by its overall result or by one group. */
export interface Ranking {
  readonly class: string;
  readonly group?: string;
  /** The full maximum of the class, which the table's heading prints. */
  readonly maximum: Points;
  /** Best first; ties in the order of `Danh sách đơn vị`. */
  readonly ranked: readonly RankedUnit[];
  readonly leftOut: readonly LeftOut[];
}

/** Kết quả: every score with its fact, rule, citation, reason and source cell. */
export interface Assessment {
  readonly ruleSet: RuleSet;
  readonly period: Period;
  readonly earlier?: EarlierPeriod;
  /** In the order of `Danh sách đơn vị`. */
  readonly units: readonly UnitAssessment[];
  /** Overall first, then the groups in the order of the tree; class by class. */
  readonly rankings: readonly Ranking[];
}
