import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../measure';
import type { Measured } from './child';
import type { JobName } from './jobs';

export interface ChildRequest {
  /** Path of the workbook; none is read where absent. */
  readonly input?: string;
  /** Where the last result is written; nowhere where absent. */
  readonly output?: string;
  readonly warmUps?: number;
  readonly runs?: number;
}

/** A job's median time in milliseconds, what it said it did, and the memory of the process in megabytes. */
export interface JobTime {
  readonly time: number;
  readonly done: string;
  readonly peak: number;
  readonly before: number;
}

/** Runs a job in a process of its own, cold unless `warmUps` says otherwise. Throws where it failed. */
export async function runJob(job: JobName, request: ChildRequest): Promise<JobTime> {
  return timeIn(await runChild([job], request), job);
}

/** Runs jobs in turns in one process; its memory is that of all. Throws where one failed. */
export async function runInTurns<Name extends JobName>(
  jobs: readonly Name[],
  request: ChildRequest,
): Promise<Record<Name, JobTime>> {
  const measured = await runChild(jobs, request);
  return Object.fromEntries(jobs.map((job) => [job, timeIn(measured, job)])) as Record<Name, JobTime>;
}

function timeIn({ jobs, peak, before }: Measured, job: JobName): JobTime {
  return { time: median(jobs[job]?.times ?? []), done: jobs[job]?.done ?? '', peak, before };
}

function runChild(jobs: readonly JobName[], request: ChildRequest): Promise<Measured> {
  const { input = '', output = '', warmUps = 0, runs = 1 } = request;
  const program = fileURLToPath(new URL('child.ts', import.meta.url));
  const child = fork(program, [jobs.join(','), input, output, String(warmUps), String(runs)]);
  return new Promise((resolve, reject) => {
    let measured: Measured | undefined;
    child.on('message', (message) => (measured = message as Measured));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (measured) resolve(measured);
      else reject(new Error(`${jobs.join(', ')}: the process ended with ${code}`));
    });
  });
}
