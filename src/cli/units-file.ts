import { extname } from 'node:path';
import type { RuleSet } from '../engine/rule-set/schema';
import type { Unit } from '../engine/scoring-input';
import { unitsOfJson } from '../tasks/units-of-json';
import { unitsOfWorkbook } from '../tasks/units-of-workbook';
import type { CommandContext } from './commands/command';
import { findingText } from './findings-report';
import { readJsonFile } from './input-file';
import { UsageError } from './usage-error';
import { naming, openInput } from './workbook-input';

/** The units for a template: a JSON list, or the sheet `Danh sách đơn vị` of a workbook. Throws `UsageError`. */
export async function readUnitsFile(
  path: string,
  ruleSet: RuleSet,
  { console, locale, texts }: CommandContext,
): Promise<readonly Unit[]> {
  if (extname(path).toLowerCase() === '.json') {
    const read = unitsOfJson(await readJsonFile(path), ruleSet);
    if ('units' in read) return read.units;
    const { code, parameters } = read.problem;
    throw new UsageError('units-invalid', { file: path, why: texts.unitListProblems[code](parameters) });
  }
  const { file } = await openInput(path, console, locale);
  const read = await naming(path, locale, () => unitsOfWorkbook(file.reader, ruleSet));
  if (!read) throw new UsageError('units-sheet-missing', { file: path });
  const [first] = read.blocking;
  if (first) throw new UsageError('units-invalid', { file: path, why: findingText(first, locale) });
  return read.units;
}
