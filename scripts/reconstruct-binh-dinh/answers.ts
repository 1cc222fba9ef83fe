import type { Answer } from '../../src/engine/answer';
import type { Criterion } from '../../src/engine/rule-set/criterion';
import type { RuleSet, Scale } from '../../src/engine/rule-set/schema';
import type { Random } from './random';

/** Shares in percent that earn the points of the regulation's bands; 50 and 80 themselves stand among them. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  15: [80, 80, 82.5, 85, 85.5, 90, 92, 95, 98.6, 100, 100],
  10: [50, 50, 52.4, 55, 60, 62.5, 66.67, 70, 75, 78, 79.9, 79.99],
  5: [3, 8, 12.5, 20, 25, 33.33, 40, 45, 48, 49.5, 49.99],
  0: [0],
};

/** The points that the answers to a criterion can earn. */
export function possiblePoints(criterion: Criterion, ruleSet: RuleSet): number[] {
  const { rule } = criterion;
  if (rule.kind === 'yes-no') return [0, 15];
  const scale = scaleOf(criterion, ruleSet);
  return (scale.kind === 'bands' ? scale.bands : scale.options).map(({ points }) => points);
}

/** An answer to an ordinary criterion that earns just these points. `staff` is the unit's number of civil servants. */
export function answerWorth(
  criterion: Criterion,
  points: number,
  ruleSet: RuleSet,
  staff: number,
  random: Random,
): Answer {
  const { rule } = criterion;
  if (rule.kind === 'yes-no') return { shape: 'yes-no', value: points > 0 };
  const scale = scaleOf(criterion, ruleSet);
  if (scale.kind === 'options') {
    const option = scale.options.find((candidate) => candidate.points === points);
    if (!option) throw new RangeError(`${criterion.code}: no option earns ${points} points`);
    return { shape: 'option', option: option.code };
  }
  if (rule.kind === 'percent-bands' && rule.question.ask === 'counts') {
    return { shape: 'counts', counts: { numerator: countWorth(points, staff, random), denominator: staff } };
  }
  return { shape: 'percent', ratio: Number((random.pick(SHARES[points] ?? []) / 100).toFixed(4)) };
}

/** How many of the staff earn these points; whole-number arithmetic, exactly 50 % and 80 % included. */
function countWorth(points: number, staff: number, random: Random): number {
  const fitting = Array.from({ length: staff + 1 }, (_, count) => count).filter((count) => {
    const hundredfold = count * 100;
    if (points === 15) return hundredfold >= 80 * staff;
    if (points === 10) return hundredfold >= 50 * staff && hundredfold < 80 * staff;
    return points === 5 ? count > 0 && hundredfold < 50 * staff : count === 0;
  });
  // The lowest that fits is exactly on the threshold where the staff divides; take it now and then.
  return random.next() < 0.2 ? Math.min(...fitting) : random.pick(fitting);
}

function scaleOf(criterion: Criterion, ruleSet: RuleSet): Scale {
  const code = 'scale' in criterion.rule ? criterion.rule.scale : undefined;
  const scale = ruleSet.scales.find((candidate) => candidate.code === code);
  if (!scale) throw new RangeError(`${criterion.code}: no scale`);
  return scale;
}
