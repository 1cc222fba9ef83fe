import { check } from '../../tasks/check';
import { findingsDocument } from '../../tasks/findings-document';
import { onlyPositional, readArguments } from '../arguments';
import { printFindings } from '../findings-report';
import { checkJsonTarget, jsonTarget, jsonText } from '../json-output';
import { writeOutputs } from '../output-file';
import { withProgress } from '../progress';
import { naming, openInput } from '../workbook-input';
import type { Command } from './command';

/** `cham-diem check WORKBOOK [--json FILE|-]`; exit code 1 where a finding stops scoring. */
export const checkCommand: Command = async (args, { console, locale, texts }) => {
  const given = readArguments(args, { json: 'text' });
  const json = jsonTarget(given, console);
  const input = await openInput(onlyPositional(given), console, locale);
  await checkJsonTarget(json, input.path);
  const { findings } = await naming(input.path, locale, () =>
    withProgress(console, texts, (show) => check(input.file.reader, { onProgress: show })),
  );
  const document = jsonText(findingsDocument(findings, locale));
  if (json === '-') console.out(document);
  else if (json) {
    await writeOutputs([{ ...json, content: document }]);
    console.err(`${texts.jsonWritten(json.file)}\n`);
  }
  const print = json === '-' ? console.err : console.out;
  if (findings.length === 0) print(`${texts.noFindings}\n`);
  else printFindings(findings, console, locale, print);
  return findings.some(({ effect }) => effect !== 'none') ? 1 : 0;
};
