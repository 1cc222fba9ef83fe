/**
 * The door of the package `cham-diem/engine`: what other programs may use. It needs no DOM and no Node API.
 * The one barrel of the repository: a package has to have one place from which it is imported.
 */
export { assess } from './engine/assess';
export { checkAnswer } from './engine/check-answer';
export { answerShape } from './engine/criteria/shape';
export {
  assessmentDocument,
  assessmentDocumentSchema,
  assessmentJsonSchema,
  ASSESSMENT_DOCUMENT_SCHEMA,
  ASSESSMENT_DOCUMENT_VERSION,
} from './engine/document/assessment-document';
export { decisiveRound, declarationSchema } from './engine/facts';
export { addPoints, pointsOf, pointsToDecimal, pointsToNumber, subtractPoints, sumPoints } from './engine/points';
export { lintRuleSet } from './engine/rule-set/lint';
export { loadRuleSet } from './engine/rule-set/load';
export { lintProblemCodes, loadProblemCodes } from './engine/rule-set/problem';
export { ruleSetSchema } from './engine/rule-set/schema';
export { criteriaOf, groupsOf, placedGroups } from './engine/rule-set/tree';
export { scoringInputSchema } from './engine/scoring-input';
export { ScoringInputError } from './engine/scoring-input-error';
export { coverage, earlierLevelShares, levelShares } from './engine/statistics';
export { UnusableRuleSetError } from './engine/unusable-rule-set-error';
export { explain } from './locales/explain';

export type { Answer, AnswerShape } from './engine/answer';
export type * from './engine/assessment/assessment';
export type { ReasonCode } from './engine/assessment/reason';
export type { AssessmentDocument, AssessmentDocumentMeta } from './engine/document/assessment-document';
export type { AnswerProblem, CriterionFact, Declaration, Round, RoundKind, SourceCell } from './engine/facts';
export type { Points } from './engine/points';
export type { Criterion, CriterionRule } from './engine/rule-set/criterion';
export type { LintOptions } from './engine/rule-set/lint';
export type { LoadedRuleSet } from './engine/rule-set/load';
export type { Policies } from './engine/rule-set/policies';
export type { RuleSetProblem, RuleSetProblemCode } from './engine/rule-set/problem';
export type { CriteriaGroup, Level, RuleSet, UnitClass } from './engine/rule-set/schema';
export type { PlacedCriterion, PlacedGroup } from './engine/rule-set/tree';
export type { EarlierPeriod, Period, ScoringInput, Unit } from './engine/scoring-input';
export type { ScoringInputErrorCode } from './engine/scoring-input-error';
export type { ClassCoverage, Coverage, LevelShare } from './engine/statistics';
export type { ReasonLocale } from './locales/explain';
