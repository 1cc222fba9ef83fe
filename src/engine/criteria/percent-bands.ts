import { decimalFraction } from '../decimal';
import type { Fraction } from '../fraction';
import { compareFractions } from '../fraction';
import type { Points } from '../points';
import { pointsOf, pointsToNumber } from '../points';
import type { BandEdge } from '../rule-set/policies';
import type { BandScale, RuleSet } from '../rule-set/schema';
import type { CriterionKind, Outcome, RuleOf } from './kind';
import { UnusableRuleSetError } from './kind';
import { lintScaleUse } from './scale-use';
import type { ShareParameters } from './share';
import { shareOf, shareParameters, shareShape } from './share';

/** Where the band that counted begins and ends, in percent; `from` and `upTo` belong to it, `above` and `below` don't. */
export type BandEdges = {
  readonly from?: number;
  readonly above?: number;
  readonly below?: number;
  readonly upTo?: number;
};

/** The share lies in a band. */
export type PercentBandsReason = {
  readonly code: 'share-in-band';
  readonly parameters: ShareParameters & BandEdges & { readonly points: number; readonly maximum: number };
};

/** A band ready to be compared with: its lower edge as a fraction of 1; without one the band takes whatever is left. */
interface Band {
  readonly edge?: Fraction;
  readonly edgeIncluded: boolean;
  readonly edges: BandEdges;
  readonly points: Points;
}

/** Points for a share in bands, the first that it reaches (305/QĐ-UBND I.3.1.b: ≥80 %, 50–80 %, ≤50 %, none). */
export const percentBands: CriterionKind<RuleOf<'percent-bands'>> = {
  shape: (rule) => shareShape(rule.question),

  scorer: (rule, { ruleSet, maximum }) => {
    const bands = bandsOf(scaleOf(ruleSet, rule.scale), ruleSet.policies.bandEdge.choice);
    return (answer): Outcome => {
      const share = shareOf(answer);
      const band = bandOf(share, bands);
      if (!band) throw new UnusableRuleSetError(`Scale ${rule.scale} has no band for a share`);
      const reason: PercentBandsReason = {
        code: 'share-in-band',
        parameters: { ...shareParameters(answer, share), ...band.edges, points: pointsToNumber(band.points), maximum },
      };
      return { points: band.points, reason };
    };
  },

  lint: (rule, context, path, classCode) => {
    const scale = context.ruleSet.scales.find(({ code }) => code === rule.scale);
    const points = scale?.kind === 'bands' ? scale.bands.map((band) => band.points) : [];
    return lintScaleUse({ scale: rule.scale, found: scale?.kind, expected: 'bands', points }, context, path, classCode);
  },
};

function bandOf(share: Fraction, bands: readonly Band[]): Band | undefined {
  for (const band of bands) {
    if (!band.edge) return band;
    const side = compareFractions(share, band.edge);
    if (side > 0 || (side === 0 && band.edgeIncluded)) return band;
  }
  return undefined;
}

function bandsOf(scale: BandScale, bandEdge: BandEdge): Band[] {
  let upper: BandEdges = {};
  return scale.bands.map(({ from, above, points }) => {
    const percent = from ?? above;
    if (percent === undefined) return { edgeIncluded: true, edges: upper, points: pointsOf(points) };
    // Nothing lies below 0 % and nothing above 100 %, so there the policy has nothing to decide.
    const edgeIncluded = from !== undefined && (bandEdge === 'upper' || from === 0 || from === 100);
    const edges = { ...(edgeIncluded ? { from: percent } : { above: percent }), ...upper };
    upper = edgeIncluded ? { below: percent } : { upTo: percent };
    const { numerator, denominator } = decimalFraction(percent);
    return { edge: { numerator, denominator: denominator * 100 }, edgeIncluded, edges, points: pointsOf(points) };
  });
}

function scaleOf(ruleSet: RuleSet, code: string): BandScale {
  const scale = ruleSet.scales.find((candidate) => candidate.code === code);
  if (scale?.kind !== 'bands') throw new UnusableRuleSetError(`No scale of bands has the code ${code}`);
  return scale;
}
