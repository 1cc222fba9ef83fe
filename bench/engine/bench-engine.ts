import { assess } from '../../src/engine/assess';
import type { RuleSet } from '../../src/engine/rule-set/schema';
import { groupsOf } from '../../src/engine/rule-set/tree';
import type { ScoringInput } from '../../src/engine/scoring-input';
import { scoreAll } from '../baseline';
import { scoreColumns } from '../floor';
import { race } from '../measure';
import { printSection } from '../report';
import { columnsOf } from './columns';
import { baselineResults, demandSame, engineResults, floorResults, type Results } from './same-result';

const TARGET = 3;

/** Time of the engine in milliseconds, and what it found: the measure of those that do its job as formulas. */
export interface EngineTime {
  readonly time: number;
  readonly results: Results;
}

/** Measures the engine against the baseline and the floor, after the three agree on every total and rank. */
export function benchEngine(ruleSet: RuleSet, input: ScoringInput): EngineTime {
  const classes = ruleSet.classes.map(({ code }) => ({ code, columns: columnsOf(ruleSet, input, code) }));
  const results = engineResults(assess(ruleSet, input));
  demandSame('baseline', baselineResults(scoreAll(ruleSet, input)), results);
  const floors = classes.flatMap(({ code, columns }) => {
    const units = input.units.filter((unit) => unit.class === code).map((unit) => unit.code);
    const scopes = ['', ...groupsOf(ruleSet, code).map((group) => group.code)];
    return [...floorResults(code, scopes, units, scoreColumns(columns))];
  });
  demandSame('floor', new Map(floors), results);

  const times = race(
    {
      engine: () => assess(ruleSet, input),
      baseline: () => scoreAll(ruleSet, input),
      floor: () => classes.map(({ columns }) => scoreColumns(columns)),
    },
    { warmUps: 5, runs: 15 },
  );
  printSection(`Engine: ${input.units.length} units × 100 criteria; ${results.size} totals and ranks, all equal`, [
    { what: 'engine', time: times.engine, ratio: times.engine / times.baseline, against: 'baseline', target: TARGET },
    { what: 'baseline: plain functions, floats, no reasons', time: times.baseline },
    { what: 'floor: typed arrays', time: times.floor, ratio: times.floor / times.baseline, against: 'baseline' },
  ]);
  return { time: times.engine, results };
}
