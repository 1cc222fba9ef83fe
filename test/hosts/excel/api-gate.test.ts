import { join } from 'node:path';
import { MINIMUM_EXCEL_API } from '../../../src/hosts/excel/excel-access';
import { apiUses, type ApiUse } from './api-gate';

const FOLDER = join(process.cwd(), 'src/hosts/excel');

function number(set: string): number {
  return Number(set.split('.')[1]);
}

function needsQuestion({ set }: ApiUse): boolean {
  return set !== undefined && number(set) > number(MINIMUM_EXCEL_API);
}

describe('what the Excel host asks of Excel', () => {
  const uses = apiUses(FOLDER);

  it('is seen by the gate: values, load paths, options, all with their sets', () => {
    const members = new Map(uses.map(({ member, set }) => [member, set]));
    expect(members.get('Range.values')).toBe('1.1');
    expect(members.get('Range.getMergedAreasOrNullObject')).toBe('1.13');
    expect(members.get('Workbook.readOnly')).toBe('1.8');
    expect(members.get('SettableCellProperties.hyperlink')).toBe('1.9');
    expect(members.get('NamedItem.formula')).toBe('1.7');
    expect(members.size).toBeGreaterThan(100);
  });

  it('stands in ExcelApi 1.13, or behind a question whether this Excel has it', () => {
    const ungated = uses.filter(
      (use) => needsQuestion(use) && !use.asked.some((set) => number(set) >= number(use.set ?? '')),
    );
    expect(ungated.map(({ file, line, member, set }) => `${file}:${line} ${member} needs ${set}`)).toEqual([]);
  });
});
