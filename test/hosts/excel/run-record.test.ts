import { NO_RUN, parseRecord, recordXml, type RunRecord } from '../../../src/hosts/excel/safe/run-record';
import type { SheetId } from '../../../src/spreadsheet/snapshot';

const RECORD: RunRecord = {
  ...NO_RUN,
  generation: 3,
  cells: [
    {
      sheet: '{1}' as SheetId,
      cell: { row: 1, column: 2 },
      value: `Sở "Nội vụ" & <b>]]></record>'`,
      format: '@',
      written: 'dòng 1\ndòng 2\t😀',
    },
  ],
};

describe('the record of a run', () => {
  it('survives its way through XML, whatever the texts', () => {
    expect(parseRecord(recordXml(RECORD))).toEqual(RECORD);
  });

  it('survives a program that writes the XML anew', () => {
    const rewritten = recordXml(RECORD)
      .replace('<record', '<?xml version="1.0"?>\r\n<record')
      .replace('>%7B', '>\n  %7B');
    expect(parseRecord(rewritten)).toEqual(RECORD);
  });

  it.each([
    ['nothing', ''],
    ['another element', '<other/>'],
    ['no JSON', '<record xmlns="x">abc</record>'],
    ['a broken code', '<record xmlns="x">%E1%BB</record>'],
    ['another version', '<record xmlns="x">%7B%22format%22%3A2%7D</record>'],
  ])('is unknown where there is %s', (_, xml) => {
    expect(parseRecord(xml)).toBeUndefined();
  });
});
