import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbookFile, openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { assessWorkbook } from '../../../src/tasks/assess-workbook';
import { score } from '../../../src/tasks/score';
import { template, type TemplateRequest } from '../../../src/tasks/template';
import { createOfficeHost, type OfficeHost } from '../../office-host/office-host';
import { excelOver } from './plans';
import { stateOf } from './states';

const SAMPLE = new Uint8Array(readFileSync(join(process.cwd(), 'samples/binh-dinh-2016.xlsx')));

/** What the sample was made of, with a few of its units. */
async function requestOf(form: TemplateRequest['form'], count: number): Promise<TemplateRequest> {
  const assessed = await assessWorkbook(openWorkbookFile(SAMPLE).reader, {});
  if (!assessed.assessment) throw new Error('the sample is no workbook of ours');
  const { ruleSet, settings, facts } = assessed;
  const units = facts.input.units.slice(0, count);
  const declarations = facts.input.declarations.filter(({ unit }) => units.some(({ code }) => code === unit));
  return { ruleSet, settings, units, form, declarations };
}

/** A template in a file. */
async function fileOf(request: TemplateRequest): Promise<Uint8Array> {
  const file = newWorkbookFile();
  await template(file.writer, request, {});
  return file.bytes();
}

describe.each(['sheets', 'matrix'] as const)('a template of %s, made in Excel over one of fewer units', (form) => {
  it('is the same as in a new file: drop-downs, colours of empty cells, protection and all', async () => {
    const request = await requestOf(form, 3);
    const expected = createOfficeHost({ workbook: await fileOf(request) });
    const host = createOfficeHost({ workbook: await fileOf(await requestOf(form, 2)) });
    await template(excelOver(host).writer, request, {});
    const visible = ({ workbook }: OfficeHost) =>
      workbook.sheets.filter(({ visibility }) => visibility !== 'VeryHidden').map(({ name }) => name);
    expect(visible(host).sort()).toEqual(visible(expected).sort());
    for (const name of visible(expected)) expect([name, stateOf(host, name)]).toEqual([name, stateOf(expected, name)]);
  }, 60_000);
});

describe('a workbook that is open read-only', () => {
  it('can be scored for trial, with nothing written', async () => {
    const host = createOfficeHost({ workbook: SAMPLE, readOnly: true });
    const { assessment } = await assessWorkbook(excelOver(host).reader, {});
    const inFile = await assessWorkbook(openWorkbookFile(SAMPLE).reader, {});
    expect(assessment).toEqual(inFile.assessment);
    const refused = score(excelOver(host), { draft: false, detail: false, toolVersion: '0' }, {});
    await expect(refused).rejects.toMatchObject({ code: 'workbook-read-only' });
  }, 60_000);
});
