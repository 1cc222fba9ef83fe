import type { CriterionKindName, CriterionRule } from '../rule-set/criterion';
import type { ChoiceReason } from './choice';
import { choice } from './choice';
import type { DirectPointsReason } from './direct-points';
import { directPoints } from './direct-points';
import type { CriterionKind, RuleOf } from './kind';
import type { PercentBandsReason } from './percent-bands';
import { percentBands } from './percent-bands';
import type { RatioToCapReason } from './ratio-to-cap';
import { ratioToCap } from './ratio-to-cap';
import type { YesNoReason } from './yes-no';
import { yesNo } from './yes-no';

/** Every kind of criterion, by the name that the schema gives its rule. */
const kinds: { readonly [Name in CriterionKindName]: CriterionKind<RuleOf<Name>> } = {
  'yes-no': yesNo,
  choice,
  'percent-bands': percentBands,
  'ratio-to-cap': ratioToCap,
  'direct-points': directPoints,
};

/** The reasons that the kinds give; each catalogue has a sentence for every code. */
export type KindReason = YesNoReason | ChoiceReason | PercentBandsReason | RatioToCapReason | DirectPointsReason;

/** The kind of a rule. Looked up by the rule's own name, so the kind that is found understands its parameters. */
export function kindOf(rule: CriterionRule): CriterionKind {
  return kinds[rule.kind];
}
