/** A process of its own for one job: `child.ts JOB INPUT OUTPUT WARM-UPS RUNS` sends what `Measured` says to its parent. */
import { readFileSync, writeFileSync } from 'node:fs';
import { jobs, type JobName } from './jobs';
import { peakMemory } from './peak-memory';

/** What a child tells: times in milliseconds, the peak of its memory in megabytes, and what the job said it did. */
export interface Measured {
  readonly times: readonly number[];
  readonly peak: number;
  readonly done: string;
}

const [name = '', input = '', output = '', warmUps = '0', runs = '1'] = process.argv.slice(2);
const job = jobs[name as JobName];
const bytes = input === '' ? new Uint8Array() : new Uint8Array(readFileSync(input));
const times: number[] = [];
let done = '';
for (let run = -Number(warmUps); run < Number(runs); run += 1) {
  const start = performance.now();
  const result = await job(bytes);
  if (run >= 0) times.push(performance.now() - start);
  done = result.done;
  if (output !== '' && run === Number(runs) - 1) writeFileSync(output, result.bytes);
}
const measured: Measured = { times, peak: peakMemory(), done };
process.send?.(measured);
