import { decimalFraction } from '../decimal';
import type { Fraction } from '../fraction';
import { compareFractions } from '../fraction';
import type { Points } from '../points';
import { pointsOf } from '../points';
import type { BandEdge } from '../rule-set/policies';
import type { BandScale, RuleSet } from '../rule-set/schema';
import { UnusableRuleSetError } from '../unusable-rule-set-error';
import type { CriterionKind, RuleOf } from './kind';
import { lintScaleUse } from './scale-use';
import type { ShareParameters } from './share';
import { percentOf, shareOf, shareShape } from './share';

/** The share lies in a band. */
export type PercentBandsReason = {
  readonly code: 'share-in-band';
  readonly parameters: ShareParameters & {
    /** The band in percent as an interval: `[50,80)` holds 50 and not 80. */
    readonly band: string;
    readonly points: number;
    readonly maximum: number;
  };
};

/** A band ready to be compared with: its lower edge as a fraction of 1; without one the band takes whatever is left. */
interface Band {
  readonly edge: Fraction | undefined;
  readonly edgeIncluded: boolean;
  readonly interval: string;
  readonly worth: number;
  readonly points: Points;
}

/** Points for a share in bands, the first that it reaches (305/QĐ-UBND I.3.1.b: ≥80 %, 50–80 %, ≤50 %, none). */
export const percentBands: CriterionKind<RuleOf<'percent-bands'>> = {
  shape: (rule) => shareShape(rule.question),

  scorer: (rule, { ruleSet, maximum }) => {
    const bands = bandsOf(scaleOf(ruleSet, rule.scale), ruleSet.policies.bandEdge.choice);
    return (answer) => {
      const share = shareOf(answer);
      const { interval: band, worth: points, points: exact } = bandOf(share, bands);
      const { numerator, denominator } = share;
      // Spelled out twice: this runs for every answer, and spreading costs more than the scoring itself.
      const parameters =
        answer.shape === 'percent'
          ? { percent: percentOf(share), band, points, maximum }
          : { numerator, denominator, band, points, maximum };
      return { points: exact, reason: { code: 'share-in-band', parameters } };
    };
  },

  lint: (rule, context, path, classCode) => {
    const scale = context.ruleSet.scales.find(({ code }) => code === rule.scale);
    const points = scale?.kind === 'bands' ? scale.bands.map((band) => band.points) : [];
    return lintScaleUse({ scale: rule.scale, found: scale?.kind, expected: 'bands', points }, context, path, classCode);
  },
};

function bandOf(share: Fraction, bands: readonly Band[]): Band {
  for (const band of bands) {
    if (!band.edge) return band;
    const side = compareFractions(share, band.edge);
    if (side > 0 || (side === 0 && band.edgeIncluded)) return band;
  }
  throw new UnusableRuleSetError('A scale has no band for a share of 0 %');
}

function bandsOf(scale: BandScale, bandEdge: BandEdge): Band[] {
  let end = '100]';
  return scale.bands.map(({ from, above, points }) => {
    const percent = from ?? above;
    // Nothing lies below 0 % and nothing above 100 %, so there the policy has nothing to decide.
    const edgeIncluded = above === undefined && (bandEdge === 'upper' || !percent || percent === 100);
    const interval = `${edgeIncluded ? '[' : '('}${percent ?? 0},${end}`;
    end = edgeIncluded ? `${percent ?? 0})` : `${percent ?? 0}]`;
    return { edge: edgeOf(percent), edgeIncluded, interval, worth: points, points: pointsOf(points) };
  });
}

function edgeOf(percent: number | undefined): Fraction | undefined {
  if (percent === undefined) return undefined;
  const { numerator, denominator } = decimalFraction(percent);
  return { numerator, denominator: denominator * 100 };
}

function scaleOf(ruleSet: RuleSet, code: string): BandScale {
  const scale = ruleSet.scales.find((candidate) => candidate.code === code);
  if (scale?.kind !== 'bands') throw new UnusableRuleSetError(`No scale of bands has the code ${code}`);
  return scale;
}
