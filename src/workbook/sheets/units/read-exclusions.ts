import { contradictionIn } from '../../../engine/applicability';
import type { DenominatorPolicy } from '../../../engine/rule-set/policies';
import type { Unit } from '../../../engine/scoring-input';
import { inputSheets as en } from '../../../locales/en/input-sheets';
import { inputSheets as vi } from '../../../locales/vi/input-sheets';
import type { CellAddress } from '../../../spreadsheet/address';
import type { Questionnaire } from '../../questions';
import type { SheetReading } from '../../sheet-reading';
import { readOption } from '../../values/option';
import { isNoAnswer } from '../../values/vietnamese-text';
import type { UnitColumn } from './units-layout';

const policies = Object.keys(vi.units.denominators) as DenominatorPolicy[];
/** What the sources do with a part that does not apply (305/QĐ-UBND: the unit is left out of the table). */
const USUAL: DenominatorPolicy = 'leave-out';

/**
 * What of the rule set does not apply to a unit, and why: the parts by code, and beside them, a line each or one line
 * for all, the reason, the denominator and the citation. Where a unit is not assessed at all its citation comes first.
 */
export function readExclusions(
  reading: SheetReading,
  at: (column: UnitColumn) => CellAddress | undefined,
  questionnaire: Questionnaire,
  unit: string,
): Pick<Unit, 'notAssessed' | 'notApplicable'> {
  const reason = reading.paragraph(at('notAssessed'));
  const targets = reading.lines(at('notApplicable')).flatMap(splitCodes);
  const reasons = reading.lines(at('notApplicableReason'));
  const denominators = reading.lines(at('denominator'));
  const citations = reading.lines(at('citation'));
  const before = reason === '' ? 0 : 1;
  const citationOf = (index: number) => {
    const citation = lineOf(citations, index, before + targets.length);
    return citation === '' ? {} : { citation };
  };
  const notApplicable = targets.flatMap((typed, index) => {
    const target = questionnaire.target(typed);
    if (target === undefined) {
      const suggestion = questionnaire.suggestion(typed);
      reading.raise('target-unknown', { found: typed, suggestion }, at('notApplicable'), { unit });
      return [];
    }
    const targetReason = lineOf(reasons, index, targets.length);
    if (targetReason === '') {
      reading.raise('exclusion-reason-missing', { target }, at('notApplicableReason') ?? at('notApplicable'), { unit });
    }
    const denominator = readDenominator(reading, lineOf(denominators, index, targets.length), at, unit);
    return [{ target, reason: targetReason, ...citationOf(before + index), denominator }];
  });
  const contradiction = contradictionIn(notApplicable);
  if (contradiction) reading.raise('target-twice', { target: contradiction.target }, at('notApplicable'), { unit });
  return { ...(reason === '' ? {} : { notAssessed: { reason, ...citationOf(0) } }), notApplicable };
}

function splitCodes(line: string): string[] {
  return line.split(/[;,\s]+/).filter((code) => code !== '');
}

/** The line of one entry among so many: its own where there is a line for each, else what is said for all of them. */
function lineOf(lines: readonly string[], index: number, count: number): string {
  const line = lines.length === count ? (lines[index] ?? '') : lines.filter((text) => text !== '').join(' ');
  return isNoAnswer(line) ? '' : line;
}

function readDenominator(
  reading: SheetReading,
  typed: string,
  at: (column: UnitColumn) => CellAddress | undefined,
  unit: string,
): DenominatorPolicy {
  for (const { units } of [vi, en]) {
    const options = policies.map((code) => ({ code, label: units.denominators[code] }));
    const chosen = readOption({ value: typed === '' ? null : typed }, options);
    const policy = chosen.kind === 'read' ? policies.find((code) => code === chosen.value) : undefined;
    if (policy !== undefined) return policy;
  }
  const used = vi.units.denominators[USUAL];
  reading.raise('denominator-unclear', { found: typed, used }, at('denominator') ?? at('notApplicable'), { unit });
  return USUAL;
}
