import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EngineTime } from '../engine/bench-engine';
import { demandSame } from '../engine/same-result';
import { median } from '../measure';
import type { Line } from '../report';
import type { ClassSheet } from './class-sheet';
import { classWorkbook, workbookResults } from './class-workbook';

const RUNS = 3;

/**
 * The engine's job as formulas in LibreOffice: a headless call opens the workbook, which holds no result yet, calculates
 * it and saves it. The same workbook without formulas shows what of it is not calculation.
 */
export async function benchLibreOffice(sheets: readonly ClassSheet[], engine: EngineTime): Promise<Line[]> {
  const program = ['libreoffice', 'soffice'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (program === undefined) return [{ what: 'LibreOffice', note: 'SKIPPED: neither libreoffice nor soffice is here' }];
  const folder = mkdtempSync(join(tmpdir(), 'cham-diem-bench-'));
  try {
    writeFileSync(join(folder, 'formulas.xlsx'), await classWorkbook(sheets, true));
    writeFileSync(join(folder, 'values.xlsx'), await classWorkbook(sheets, false));
    convert(program, folder, 'formulas.xlsx'); // the first call also makes the user's profile
    const saved = readFileSync(join(folder, 'out', 'formulas.xlsx'));
    demandSame('LibreOffice', await workbookResults(saved, sheets), engine.results);
    const whole = median(Array.from({ length: RUNS }, () => convert(program, folder, 'formulas.xlsx')));
    const without = median(Array.from({ length: RUNS }, () => convert(program, folder, 'values.xlsx')));
    const against = 'engine';
    const calculation = whole - without;
    return [
      { what: 'LibreOffice: open, calculate, save', time: whole, ratio: whole / engine.time, against },
      { what: 'LibreOffice: the same without formulas', time: without },
      { what: 'LibreOffice: the difference', time: calculation, ratio: calculation / engine.time, against },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of one headless call, under a user's profile of its own. */
function convert(program: string, folder: string, name: string): number {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, 'out');
  const args = ['--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', out];
  rmSync(join(out, name), { force: true });
  const start = performance.now();
  const { status, stderr } = spawnSync(program, [profile, ...args, join(folder, name)], { encoding: 'utf8' });
  const time = performance.now() - start;
  // It ends with 0 also where it could not convert.
  if (status !== 0 || !existsSync(join(out, name))) throw new Error(`${program}: ${stderr}`);
  return time;
}
