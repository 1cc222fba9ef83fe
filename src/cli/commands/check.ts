import { check } from '../../tasks/check';
import { findingsDocument } from '../../tasks/findings-document';
import { onlyPositional, readArguments } from '../arguments';
import { printFindings } from '../findings-report';
import { checkJsonTarget, writeJson } from '../json-output';
import { progressLine } from '../progress';
import { naming, openInput } from '../workbook-input';
import type { Command } from './command';

/** `cham-diem check WORKBOOK [--json FILE|-]`; exit code 1 where a finding stops scoring. */
export const checkCommand: Command = async (args, { console, locale, texts }) => {
  const given = readArguments(args, { json: 'text' });
  checkJsonTarget(given.text('json'));
  const input = await openInput(onlyPositional(given), console, locale);
  const progress = progressLine(console, texts);
  const { findings } = await naming(input.path, locale, () => check(input.file.reader, { onProgress: progress.show }));
  progress.clear();
  const json = given.text('json');
  if (json !== undefined) await writeJson(json, findingsDocument(findings, locale), console, texts);
  if (findings.length === 0) (json === '-' ? console.err : console.out)(`${texts.noFindings}\n`);
  else printFindings(findings, console, locale, json === '-' ? console.err : console.out);
  return findings.some(({ effect }) => effect !== 'none') ? 1 : 0;
};
