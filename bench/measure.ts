import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** One of those that do the same job, by the name under which its time is given. */
export type Contestants<Name extends string> = Readonly<Record<Name, () => unknown>>;

/**
 * Median time of each in milliseconds. They take turns, so that a slow spell of the machine meets all of them.
 */
export function race<Name extends string>(
  contestants: Contestants<Name>,
  { warmUps, runs }: { readonly warmUps: number; readonly runs: number },
): Record<Name, number> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let turn = -warmUps; turn < runs; turn += 1) {
    for (const name of names) {
      const { time } = timeOf(contestants[name]);
      if (turn >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** One run, with its time in milliseconds; garbage of what ran before is collected first. */
export function timeOf<Result>(run: () => Result): { readonly time: number; readonly result: Result } {
  collectGarbage();
  const start = performance.now();
  const result = run();
  return { time: performance.now() - start, result };
}

/** The middle value; of an even number of values the upper one. */
export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}
