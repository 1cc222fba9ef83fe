/** A process of its own for jobs: `child.ts JOB,JOB… INPUT OUTPUT WARM-UPS RUNS` sends what `Measured` says to its parent. */
import { readFileSync, writeFileSync } from 'node:fs';
import { jobs, type JobName } from './jobs';
import { peakMemory } from './peak-memory';

/** What a child tells. */
export interface Measured {
  /** Milliseconds of each run, and what the job said it did. */
  readonly jobs: Readonly<Partial<Record<JobName, { times: number[]; done: string }>>>;
  /** Megabytes. */
  readonly peak: number;
  /** What of it the process held before the jobs began: Node, the loader and the program. */
  readonly before: number;
}

const [names = '', input = '', output = '', warmUps = '0', runs = '1'] = process.argv.slice(2);
const bytes = input === '' ? new Uint8Array() : new Uint8Array(readFileSync(input));
const before = peakMemory();
const results: Measured['jobs'] = Object.fromEntries(names.split(',').map((name) => [name, { times: [], done: '' }]));
for (let run = -Number(warmUps); run < Number(runs); run += 1) {
  // In turns, so that a slow spell of the machine meets all of them.
  for (const [name, result] of Object.entries(results)) {
    const start = performance.now();
    const made = await jobs[name as JobName](bytes);
    if (run >= 0) result.times.push(performance.now() - start);
    result.done = made.done;
    if (output !== '') writeFileSync(output, made.bytes);
  }
}
const measured: Measured = { jobs: results, peak: peakMemory(), before };
process.send?.(measured);
