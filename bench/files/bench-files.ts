import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure';
import { printSection, type Line } from '../report';
import type { JobName } from './jobs';
import { runInTurns, runJob, type JobTime } from './run-child';

const SAMPLE = fileURLToPath(new URL('../../samples/binh-dinh-2016.xlsx', import.meta.url));
const RATIO = 3;
/** Megabytes. */
const MEMORY = 500;
const COLD_RUNS = 3;

const JOBS = ['read-and-save', 'score', 'score-with-detail'] as const satisfies readonly JobName[];
type Times = Record<(typeof JOBS)[number], JobTime>;

/** Measures the file host and the task `score` on the sample and on a workbook of 2,000 declaration sheets. */
export async function benchFiles(): Promise<void> {
  if (existsSync(SAMPLE)) await benchSample();
  else printSection('Files: the sample', [{ what: SAMPLE, note: 'SKIPPED: it is not there; npm run sample makes it' }]);
  const folder = mkdtempSync(join(tmpdir(), 'cham-diem-bench-'));
  try {
    await benchManySheets(join(folder, 'forms.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small file: what a long-lived process such as the pane takes, and what one call of the command line takes. */
async function benchSample(): Promise<void> {
  const warm = await runInTurns(JOBS, { input: SAMPLE, warmUps: 5, runs: 15 });
  const cold = await coldTimes(SAMPLE);
  printSection(`Files: the sample, ${headOf(SAMPLE, warm)}`, [
    { what: 'warm: open, read every cell, save', time: warm['read-and-save'].time },
    { ...scoreLine('warm: score', warm, 'score'), target: RATIO },
    scoreLine('warm: score with Điểm chi tiết', warm, 'score-with-detail'),
    ...coldLines(cold),
  ]);
}

async function benchManySheets(path: string): Promise<void> {
  const made = await runJob('make-2000', { output: path });
  const cold = await coldTimes(path);
  printSection(`Files: ${made.done}, ${headOf(path, cold)}`, [
    { what: 'cold: template, the workbook itself', time: made.time, memory: made.peak },
    ...coldLines(cold, RATIO),
  ]);
}

/** Each job several times, each time in a new process, in turns: medians of the times, the highest of the peaks. */
async function coldTimes(input: string): Promise<Times> {
  const runs: Times[] = [];
  for (let run = 0; run < COLD_RUNS; run += 1) {
    const [base, score, detail] = JOBS;
    runs.push({
      [base]: await runJob(base, { input }),
      [score]: await runJob(score, { input }),
      [detail]: await runJob(detail, { input }),
    });
  }
  const together = (job: keyof Times): JobTime => ({
    time: median(runs.map((run) => run[job].time)),
    done: runs[0]?.[job].done ?? '',
    peak: Math.max(...runs.map((run) => run[job].peak)),
    before: Math.max(...runs.map((run) => run[job].before)),
  });
  return Object.fromEntries(JOBS.map((job) => [job, together(job)])) as Times;
}

function coldLines(times: Times, ratio?: number): Line[] {
  const { 'read-and-save': base, score, 'score-with-detail': detail } = times;
  const before = `of which ${Math.round(score.before)} MB before it began`;
  return [
    { what: 'cold: open, read every cell, save', time: base.time, memory: base.peak },
    { ...scoreLine('cold: score', times, 'score'), ...(ratio !== undefined && { target: ratio }) },
    { what: 'cold: score, its memory', memory: score.peak, target: MEMORY, note: before },
    { ...scoreLine('cold: score with Điểm chi tiết', times, 'score-with-detail'), memory: detail.peak },
  ];
}

function scoreLine(what: string, times: Times, job: keyof Times): Line {
  const { time } = times[job];
  return { what, time, ratio: time / times['read-and-save'].time, against: 'open, read, save' };
}

function headOf(path: string, { 'read-and-save': base, score }: Times): string {
  return `${(statSync(path).size / 1e6).toFixed(1)} MB; ${base.done}; ${score.done}`;
}
