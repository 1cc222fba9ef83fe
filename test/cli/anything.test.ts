import fc from 'fast-check';
import { formatCell } from '../../src/spreadsheet/address';
import type { Cell, CellValue } from '../../src/spreadsheet/cell';
import { deskForEachTest, type Desk } from './call';
import { spoiltFile } from './workbooks';

/** Whatever stands in whichever cell: a result, a draft or findings, and never a sentence about something unforeseen. */
const desk = deskForEachTest();
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

const words = [
  '',
  ' ',
  'Có',
  'không',
  '85,5 %',
  '1.696',
  '-',
  '=1+1',
  'a1',
  'B',
  'STC',
  'năm 2015',
  '30/02/2016',
  '\u0000',
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1, -1, 0.1, 100, 101, 42_500, 1e15, 1e300, 5e-324),
  fc.boolean(),
  fc.constant(null),
);
const cell: fc.Arbitrary<CellValue | Partial<Cell>> = fc.oneof(
  { weight: 4, arbitrary: value },
  fc.record({ value, numberFormat: fc.constantFrom('0%', 'dd/mm/yyyy', '#,##0', '@', '0.00E+00') }),
  fc.record({ value: fc.constant(null), error: fc.constantFrom('#N/A', '#REF!', '#SPILL!') }),
  fc.record({ value: fc.constant(null), formula: fc.constantFrom('A1', 'SUM(E:E)') }),
);
const change = fc.record({
  sheet: fc.nat(20),
  row: fc.integer({ min: 1, max: 120 }),
  column: fc.integer({ min: 1, max: 22 }),
  cell,
});

/** What a cell can hold in XML 1.0; other signs make a damaged file, and that is told elsewhere. */
const inXml = (text: CellValue) =>
  typeof text !== 'string' || !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text);

test('changes of a few cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('sheets' as const, 'matrix' as const),
      async (changes, form) => {
        const bytes = spoiltFile(({ sheets }) => {
          for (const { sheet, row, column, cell: holds } of changes) {
            const content = holds !== null && typeof holds === 'object' ? (holds.value ?? null) : holds;
            if (inXml(content)) sheets[sheet % sheets.length]?.set(formatCell({ row, column }), holds);
          }
          return undefined;
        }, form);
        await expectForeseen(desk(), bytes);
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

async function expectForeseen(at: Desk, bytes: Uint8Array): Promise<void> {
  at.put('phieu.xlsx', bytes);
  const call = await at.call('score', 'phieu.xlsx', '--out', 'ket-qua.xlsx', '--draft');
  expect([0, 1]).toContain(call.code);
  expect(call.out + call.err).not.toMatch(/sự cố|undefined|NaN|\[object|null/);
}
