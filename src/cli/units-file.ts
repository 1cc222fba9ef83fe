import { extname } from 'node:path';
import { z } from 'zod';
import type { RuleSet } from '../engine/rule-set/schema';
import { unitSchema, type Unit } from '../engine/scoring-input';
import { unitsOfWorkbook } from '../tasks/units-of-workbook';
import type { Console } from './console';
import { readJsonFile } from './input-file';
import { findingLine } from './findings-report';
import type { Locale } from './texts';
import { UsageError } from './usage-error';
import { naming, openInput } from './workbook-input';

/** The units for a template: a JSON list, or the sheet `Danh sách đơn vị` of a workbook. Throws `UsageError`. */
export async function readUnitsFile(
  path: string,
  ruleSet: RuleSet,
  console: Console,
  locale: Locale,
): Promise<readonly Unit[]> {
  if (extname(path).toLowerCase() === '.json') {
    const parsed = z.array(unitSchema).safeParse(await readJsonFile(path));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new UsageError('units-invalid', {
      file: path,
      why: issue ? `[${issue.path.join('.')}] ${issue.message}` : '',
    });
  }
  const { file } = await openInput(path, console, locale);
  const read = await naming(path, locale, () => unitsOfWorkbook(file.reader, ruleSet));
  if (!read) throw new UsageError('units-sheet-missing', { file: path });
  const [first] = read.blocking;
  if (first) throw new UsageError('units-invalid', { file: path, why: findingLine(first, locale) });
  return read.units;
}
