import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure';
import { printSection, type Line } from '../report';
import type { Measured } from './child';
import type { JobName } from './jobs';
import { runChild } from './run-child';

const SAMPLE = fileURLToPath(new URL('../../samples/binh-dinh-2016.xlsx', import.meta.url));
const RATIO = 3;
/** Megabytes. */
const MEMORY = 500;
const COLD_RUNS = 3;

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
  const warm = (job: JobName) => runChild(job, { input: SAMPLE, warmUps: 5, runs: 15 });
  const [base, score, detail] = [await warm('read-and-save'), await warm('score'), await warm('score-with-detail')];
  const cold = await coldRuns(SAMPLE);
  printSection(`Files: the sample, ${size(SAMPLE)}; ${base.done}; ${score.done}`, [
    { what: 'warm: open, read every cell, save', time: median(base.times) },
    { ...line('warm: score', score, base), target: RATIO },
    { ...line('warm: score with Điểm chi tiết', detail, base) },
    ...coldLines(cold),
  ]);
}

async function benchManySheets(path: string): Promise<void> {
  const made = await runChild('make-2000', { output: path });
  const cold = await coldRuns(path);
  printSection(`Files: ${made.done}, ${size(path)}; ${cold.base.done}; ${cold.score.done}`, [
    { what: 'cold: template, the workbook itself', time: median(made.times), memory: made.peak },
    ...coldLines(cold, RATIO),
  ]);
}

interface ColdRuns {
  readonly base: Measured;
  readonly score: Measured;
  readonly detail: Measured;
}

/** Each job several times, each time in a new process, in turns. */
async function coldRuns(input: string): Promise<ColdRuns> {
  const all: ColdRuns[] = [];
  for (let run = 0; run < COLD_RUNS; run += 1) {
    const base = await runChild('read-and-save', { input });
    const score = await runChild('score', { input });
    all.push({ base, score, detail: await runChild('score-with-detail', { input }) });
  }
  const together = (of: keyof ColdRuns): Measured => {
    const each = all.map((runs) => runs[of]);
    const peak = Math.max(...each.map((measured) => measured.peak));
    return { times: each.flatMap(({ times }) => times), peak, done: each[0]?.done ?? '' };
  };
  return { base: together('base'), score: together('score'), detail: together('detail') };
}

function coldLines({ base, score, detail }: ColdRuns, ratio?: number): Line[] {
  return [
    { what: 'cold: open, read every cell, save', time: median(base.times), memory: base.peak },
    { ...line('cold: score', score, base), ...(ratio !== undefined && { target: ratio }) },
    { what: 'cold: score, its memory', memory: score.peak, target: MEMORY },
    { ...line('cold: score with Điểm chi tiết', detail, base), memory: detail.peak },
  ];
}

function line(what: string, measured: Measured, base: Measured): Line {
  const time = median(measured.times);
  return { what, time, ratio: time / median(base.times), against: 'open, read, save' };
}

function size(path: string): string {
  return `${(statSync(path).size / 1e6).toFixed(1)} MB`;
}
