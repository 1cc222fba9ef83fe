import { seededRandom, type Random } from '../../scripts/reconstruct-binh-dinh/random';
import type { Answer } from '../../src/engine/answer';
import type { CriterionFact, Round } from '../../src/engine/facts';
import type { Criterion } from '../../src/engine/rule-set/criterion';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import { criteriaOf } from '../../src/engine/rule-set/tree';
import type { ScoringInput, Unit } from '../../src/engine/scoring-input';

/** Communes and wards of the country since 1 July 2025: 3,321, of which 687 wards. */
export const COMMUNES = 3321;
const WARDS = 687;

/** How often an assessor corrected an answer, and how often a form has a gap or an impossible percent. */
const VERIFIED = 0.2;
const UNITS_WITH_A_GAP = 0.02;
const UNITS_WITH_AN_ERROR = 0.01;

/** The answers of every unit: the same on each run, as plain as a reader of JSON would give them. */
export function syntheticInput(ruleSet: RuleSet, unitCount = COMMUNES): ScoringInput {
  const random = seededRandom('bench');
  const wards = Math.round((unitCount * WARDS) / COMMUNES);
  const units = Array.from({ length: unitCount }, (_, index): Unit => {
    const code = `X${String(index + 1).padStart(4, '0')}`;
    return { code, name: `Đơn vị ${code}`, aliases: [], class: index < wards ? 'phuong' : 'xa', notApplicable: [] };
  });
  const asked = new Map(ruleSet.classes.map(({ code }) => [code, criteriaOf(ruleSet, code)]));
  const declarations = units.map(({ code, class: unitClass }) => {
    const quality = 0.3 + 0.65 * random.next();
    const criteria = (asked.get(unitClass) ?? []).map(({ criterion }) => criterion);
    const facts = criteria.map((criterion, row) => factOf(criterion, code, row + 8, quality, random));
    spoil(facts, random);
    return { unit: code, facts };
  });
  return { period: { code: '2025', name: 'năm 2025' }, units, declarations };
}

function factOf(
  { code, rule, maximum }: Criterion,
  sheet: string,
  row: number,
  quality: number,
  random: Random,
): CriterionFact {
  const answer = () => answerTo(rule, maximum['xa'] ?? 0, quality, random);
  const rounds: Round[] = [{ kind: 'declared', answer: answer(), cell: { sheet, cell: `D${row}` } }];
  if (random.next() < VERIFIED) {
    rounds.push({ kind: 'verified', answer: answer(), reason: 'Kiểm tra', cell: { sheet, cell: `E${row}` } });
  }
  return { criterion: code, rounds };
}

function answerTo(rule: Criterion['rule'], maximum: number, quality: number, random: Random): Answer {
  switch (rule.kind) {
    case 'yes-no':
      return { shape: 'yes-no', value: random.next() < quality };
    case 'choice': {
      const options = ['phong-phu', 'khong-kip-thoi', 'han-che', 'loi-thoi'];
      return { shape: 'option', option: options[Math.floor((1 - quality) * random.next() * 4)] ?? 'loi-thoi' };
    }
    case 'percent-bands':
    case 'ratio-to-cap': {
      const ratio = Math.min(1, quality + 0.6 * (random.next() - 0.5));
      if (rule.question.ask === 'percent') return { shape: 'percent', ratio: Math.round(ratio * 1e4) / 1e4 };
      // An odd whole keeps shares off half a step (rule-set.ts).
      const denominator = 2 * random.whole(5, 250) + 1;
      return { shape: 'counts', counts: { numerator: Math.floor(ratio * denominator), denominator } };
    }
    case 'direct-points':
      return { shape: 'number', value: Math.floor(2 * maximum * quality * random.next()) / 2 };
  }
}

/** Leaves one answer out, or makes one impossible, in a few units. */
function spoil(facts: CriterionFact[], random: Random): void {
  const chance = random.next();
  const at = random.whole(0, facts.length - 1);
  const fact = facts[at];
  if (!fact) return;
  if (chance < UNITS_WITH_A_GAP) facts[at] = { ...fact, rounds: [] };
  else if (chance < UNITS_WITH_A_GAP + UNITS_WITH_AN_ERROR) {
    const percent = facts.findIndex(({ rounds }) => rounds.at(-1)?.answer?.shape === 'percent');
    const wrong = facts[percent];
    const answer = { shape: 'percent', ratio: 1.2 } as const;
    if (wrong) facts[percent] = { ...wrong, rounds: [...wrong.rounds, { kind: 'verified', answer, reason: 'Nhầm' }] };
  }
}
