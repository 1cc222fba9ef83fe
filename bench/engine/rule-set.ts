import { lintRuleSet } from '../../src/engine/rule-set/lint';
import { loadRuleSet } from '../../src/engine/rule-set/load';
import type { CriterionRule } from '../../src/engine/rule-set/criterion';
import type { RuleSet } from '../../src/engine/rule-set/schema';

/** Sizes of the groups; 3 is the parent of 3.1 and 3.2. Together 100 criteria. */
const SIZES = { '1': 12, '2': 20, '3.1': 25, '3.2': 9, '4': 14, '5': 12, '6': 8 } as const;

/** Twenty criteria of every kind there is, repeated through the groups. */
const KINDS =
  'yes choice yes bands yes share yes choice counts yes direct choice yes bands share yes counted choice yes direct';

const percent = { ask: 'percent' } as const;
const counts = { ask: 'counts', numerator: 'Số đạt', denominator: 'Tổng số' } as const;

/** Caps and maxima such that no share of the input falls on half a step: floats would round it either way. */
const CAP = 70;
const RULES: Readonly<Record<string, { rule: CriterionRule; maximum: readonly [number, number] }>> = {
  yes: { rule: { kind: 'yes-no' }, maximum: [10, 15] },
  choice: { rule: { kind: 'choice', scale: 'options' }, maximum: [15, 15] },
  bands: { rule: { kind: 'percent-bands', scale: 'bands', question: percent }, maximum: [15, 15] },
  counted: { rule: { kind: 'percent-bands', scale: 'bands', question: counts }, maximum: [15, 15] },
  share: { rule: { kind: 'ratio-to-cap', fullFrom: CAP, question: percent }, maximum: [10, 20] },
  counts: { rule: { kind: 'ratio-to-cap', fullFrom: CAP, question: counts }, maximum: [20, 10] },
  direct: { rule: { kind: 'direct-points' }, maximum: [5, 5] },
};

/** A synthetic rule set: 2 classes, 100 criteria each, 7 groups of criteria in a tree, every kind of criterion. */
export function syntheticRuleSet(): RuleSet {
  const groups = groupTree();
  const loaded = loadRuleSet({
    schemaVersion: 1,
    id: 'bench-100',
    version: '1',
    title: 'Bench',
    labels: { form: 'Phiếu khai báo', ratio: 'Tỉ lệ (%)' },
    citations: [{ id: 'bench', document: 'bench' }],
    legalBasis: ['bench'],
    classes: [
      { code: 'xa', name: 'xã' },
      { code: 'phuong', name: 'phường' },
    ],
    levels: [
      { code: 'tot', name: 'Mức tốt', shortName: 'Tốt', from: 80, colour: 'E2EFDA' },
      { code: 'kha', name: 'Mức khá', shortName: 'Khá', from: 60, colour: 'FFF2CC' },
      { code: 'trung-binh', name: 'Mức trung bình', shortName: 'Trung bình', from: 0, colour: 'FCE4D6' },
    ],
    scales: [bandScale, optionScale],
    groups,
    statedMaximum: sumOf(groups),
    policies: {
      // The way of counting ties that spreadsheets have a function for, so that formulas do the same job.
      ties: policy('competition'),
      rankBy: policy('points'),
      rankOn: policy('exact'),
      bandEdge: policy('upper'),
      pointRounding: policy({ mode: 'half-up', step: 0.25 }),
      percentDecimals: policy(2),
      missing: policy('not-ranked'),
    },
    tables: [],
  });
  if ('problems' in loaded) throw new Error(`synthetic rule set: ${JSON.stringify(loaded.problems)}`);
  const problems = lintRuleSet(loaded.ruleSet);
  if (problems.length > 0) throw new Error(`synthetic rule set: ${JSON.stringify(problems)}`);
  return loaded.ruleSet;
}

const bandScale = {
  code: 'bands',
  name: 'bands',
  kind: 'bands',
  bands: [
    { from: 80, label: '≥80%', points: 15 },
    { from: 50, label: '50–80%', points: 10 },
    { above: 0, label: '≤50%', points: 5 },
    { from: 0, label: '0', points: 0 },
  ],
  citation: 'bench',
};

const optionScale = {
  code: 'options',
  name: 'options',
  kind: 'options',
  options: [
    { code: 'phong-phu', label: 'phong phú, kịp thời', points: 15 },
    { code: 'khong-kip-thoi', label: 'không kịp thời', points: 10 },
    { code: 'han-che', label: 'hạn chế', points: 5 },
    { code: 'loi-thoi', label: 'lỗi thời', points: 0 },
  ],
  citation: 'bench',
};

type Maximum = Record<'xa' | 'phuong', number>;
interface Group {
  readonly code: string;
  readonly statedMaximum: Maximum;
  readonly groups: readonly Group[];
}

function groupTree(): Group[] {
  const kinds = KINDS.split(' ');
  let next = 0;
  const leaf = ([code, size]: [string, number]) => {
    const criteria = Array.from({ length: size }, (_, index) => {
      const { rule, maximum } = RULES[kinds[next++ % kinds.length] ?? ''] ?? {};
      if (!rule || !maximum) throw new Error('unknown kind of criterion');
      const [xa, phuong] = maximum;
      return {
        code: `${code}.${index + 1}`,
        name: `Tiêu chí ${next}`,
        rule,
        maximum: { xa, phuong },
        citation: 'bench',
      };
    });
    const statedMaximum = sumOf(criteria.map(({ maximum }) => ({ statedMaximum: maximum })));
    return { code, name: `Nhóm ${code}`, citation: 'bench', statedMaximum, criteria, groups: [] };
  };
  const leaves = Object.entries(SIZES).map(leaf);
  const inner = leaves.filter(({ code }) => code.startsWith('3.'));
  const parent = { code: '3', name: 'Nhóm 3', citation: 'bench', statedMaximum: sumOf(inner), groups: inner };
  const outer = leaves.filter((group) => !inner.includes(group));
  return [...outer, parent].sort((left, right) => left.code.localeCompare(right.code));
}

function sumOf(parts: readonly { statedMaximum: Maximum }[]): Maximum {
  const sum = (of: keyof Maximum) => parts.reduce((total, { statedMaximum }) => total + statedMaximum[of], 0);
  return { xa: sum('xa'), phuong: sum('phuong') };
}

function policy<Choice>(choice: Choice) {
  return { choice, citation: 'bench' };
}
