import { openWorkbookFile as openPackage } from '../../src/hosts/file/file-reader';
import { newWorkbookFile, openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { score } from '../../src/tasks/score';
import { template } from '../../src/tasks/template';
import { manyUnits } from './many-units';

/** What is measured: bytes of a file in, bytes of a file out, and a word on what was done, so that it can be checked. */
export type Job = (bytes: Uint8Array) => Promise<{ readonly bytes: Uint8Array; readonly done: string }>;

/** What scoring is held against: every sheet is read once, whole, with our own package layer, and the file saved. */
const readAndSave: Job = async (bytes) => {
  const { reader, workbook, package: opc } = openPackage(bytes);
  let sheets = 0;
  let cells = 0;
  for await (const sheet of reader.read(workbook.sheets.map(({ id }) => id))) {
    sheets += 1;
    for (const row of sheet.cells.values()) cells += row.size;
  }
  return { bytes: opc.save(), done: `${sheets} sheets, ${cells} cells` };
};

const scoring =
  (detail: boolean): Job =>
  async (bytes) => {
    const file = openWorkbookFile(bytes);
    const outcome = await score(file, { draft: false, detail, at: '2017-02-07', toolVersion: 'bench' }, {});
    if (outcome.kind === 'stopped') throw new Error(`not scored: ${JSON.stringify(outcome.findings.slice(0, 3))}`);
    const { units } = outcome.assessment;
    const criteria = units.reduce((sum, unit) => sum + unit.criteria.length, 0);
    return { bytes: file.bytes(), done: `${units.length} units, ${criteria} criteria scored` };
  };

/** Makes the workbook of that many declaration sheets; the bytes given are not looked at. */
const makeForms =
  (count: number): Job =>
  async () => {
    const file = newWorkbookFile();
    await template(file.writer, manyUnits(count), {});
    return { bytes: file.bytes(), done: `${count} declaration sheets` };
  };

export const jobs = {
  'make-2000': makeForms(2000),
  'read-and-save': readAndSave,
  score: scoring(false),
  'score-with-detail': scoring(true),
} satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;
