import type { Answer } from '../../src/engine/answer';
import type { CriterionFact, Declaration } from '../../src/engine/facts';
import { unitSchema } from '../../src/engine/scoring-input';
import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from '../../src/hosts/file/workbook-file';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { Edit } from '../../src/spreadsheet/plan';
import { cellAt, type CellGrid } from '../../src/spreadsheet/snapshot';
import { template } from '../../src/tasks/template';
import { smallRegulation } from './small-regulation';

const units = [
  { code: 'STC', name: 'Sở Tài chính', class: 'so' },
  {
    code: 'BDT',
    name: 'Ban Dân tộc',
    class: 'so',
    notApplicable: [{ target: 'B', reason: 'không có thủ tục hành chính công', denominator: 'leave-out' }],
  },
  { code: 'SNV', name: 'Sở Nội vụ', class: 'so' },
].map((unit) => unitSchema.parse(unit));

const declared = (criterion: string, answer: Answer): CriterionFact => ({
  criterion,
  rounds: [{ kind: 'declared', answer }],
});
const counts = (numerator: number, denominator: number): Answer => ({
  shape: 'counts',
  counts: { numerator, denominator },
});

/** What is declared in good order; the ways in which people really write follow in `TYPED`. */
const declarations: readonly Declaration[] = [
  {
    unit: 'STC',
    facts: [
      declared('a1', { shape: 'yes-no', value: true }),
      {
        criterion: 'a2',
        rounds: [
          { kind: 'declared', answer: { shape: 'option', option: 'all' } },
          {
            kind: 'verified',
            answer: { shape: 'option', option: 'some' },
            reason: 'Còn 02 phòng chưa triển khai',
            origin: 'kiểm tra chuyên đề',
          },
        ],
        evidence: 'Quyết định số 12/QĐ-STC',
      },
      declared('b2', counts(9, 40)),
      declared('c1', { shape: 'number', value: 7.5 }),
    ],
    reportItems: [
      {
        criterion: 'services',
        rounds: [{ kind: 'declared', answer: { shape: 'list', entries: [{ name: 'Cấp mã số đơn vị' }] } }],
      },
    ],
  },
  {
    unit: 'BDT',
    facts: [declared('a2', { shape: 'option', option: 'none' }), declared('c1', { shape: 'number', value: 10 })],
  },
  {
    unit: 'SNV',
    facts: [declared('a1', { shape: 'yes-no', value: false }), declared('c1', { shape: 'number', value: 4 })],
  },
];

/** Cells as people type them: unit, criterion, heading of the column, what is written. */
const TYPED: readonly (readonly [unit: string, criterion: string, heading: string, value: CellValue])[] = [
  ['STC', 'b1', 'Trả lời', '85,5'],
  ['BDT', 'a1', 'Trả lời', 'Có '.normalize('NFD')],
  ['SNV', 'a2', 'Trả lời', 'tạm được'],
  ['SNV', 'b1', 'Trả lời', '120%'],
  ['SNV', 'b2', 'Trả lời', 45],
  ['SNV', 'b2', 'Tổng số', 40],
  ['SNV', 'c1', 'Số liệu thẩm định', 3],
];

/** A workbook of three units: one in good order, one to which a group does not apply, one full of what must be mended. */
export async function smallWorkbook(): Promise<WorkbookFile> {
  const blank = newWorkbookFile();
  await template(
    blank.writer,
    {
      ruleSet: smallRegulation(),
      settings: {
        agency: 'Ủy ban nhân dân tỉnh Bình Định',
        province: 'tỉnh Bình Định',
        period: { code: '2016', name: 'năm 2016' },
        earlierPeriod: { code: '2015', name: 'năm 2015' },
        form: 'accompanying',
        documentName: 'KẾT QUẢ',
        subject: 'Đánh giá, xếp hạng năm 2016',
        runState: 'frozen',
        blackAndWhite: false,
      },
      units,
      form: 'sheets',
      declarations,
      earlier: {
        period: { code: '2015', name: 'năm 2015' },
        results: [
          { unit: 'STC', rank: 2 },
          { unit: 'STC', group: 'A', rank: 1 },
          { unit: 'BDT', group: 'A', rank: 2 },
        ],
        shares: [{ class: 'so', level: 'dat', count: 1, of: 2 }],
      },
    },
    {},
  );
  const file = openWorkbookFile(blank.bytes());
  await file.writer.apply({ ownSheets: [], families: [], edits: await typedEdits(file) }, {});
  return openWorkbookFile(file.bytes());
}

async function typedEdits({ reader }: WorkbookFile): Promise<Edit[]> {
  const { sheets } = await reader.outline();
  const edits: Edit[] = [];
  for (const [unit, criterion, heading, value] of TYPED) {
    const form = sheets.find(({ mark }) => mark?.key === `declaration.${unit}`);
    if (!form) throw new Error(`no form of ${unit}`);
    for await (const { cells } of reader.read([form.id])) {
      const cell = { row: placeOf(cells, criterion).row, column: placeOf(cells, heading).column };
      edits.push({ kind: 'value', sheet: form.id, cell, expected: cellAt(cells, cell)?.value ?? null, value });
    }
  }
  return edits;
}

/** The first cell that holds exactly this text. */
function placeOf(cells: CellGrid, text: string) {
  for (const [row, columns] of cells) {
    for (const [column, { value }] of columns) if (value === text) return { row, column };
  }
  throw new Error(`no cell holds “${text}”`);
}
