import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

/** Runs a job in a process of its own, cold unless `warmUps` says otherwise. Throws where the job failed. */
export function runChild(job: JobName, { input = '', output = '', warmUps = 0, runs = 1 }: ChildRequest) {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [
    job,
    input,
    output,
    String(warmUps),
    String(runs),
  ]);
  return new Promise<Measured>((resolve, reject) => {
    let measured: Measured | undefined;
    child.on('message', (message) => (measured = message as Measured));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (measured) resolve(measured);
      else reject(new Error(`${job}: the process ended with ${code}`));
    });
  });
}
