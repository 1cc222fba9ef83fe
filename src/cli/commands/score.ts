import { resolve } from 'node:path';
import { score } from '../../tasks/score';
import { onlyPositional, readArguments, requiredText } from '../arguments';
import { printFindings } from '../findings-report';
import { checkJsonTarget, writeJson } from '../json-output';
import { checkOutputFile, writeOutputFile } from '../output-file';
import { progressLine } from '../progress';
import { printRankings } from '../ranking-report';
import { UsageError } from '../usage-error';
import { naming, openInput } from '../workbook-input';
import type { Command } from './command';

/** `cham-diem score WORKBOOK --out RESULT [--json FILE|-] [--draft] [--no-detail] [--at TIME]` */
export const scoreCommand: Command = async (args, { console, locale, texts, toolVersion }) => {
  const given = readArguments(args, { out: 'text', json: 'text', at: 'text', draft: 'flag', 'no-detail': 'flag' });
  checkJsonTarget(given.text('json'));
  const input = await openInput(onlyPositional(given), console, locale);
  const output = resolve(console.workingDirectory, requiredText(given, 'out'));
  const at = timeOf(given.text('at'));
  const progress = progressLine(console, texts);
  const { outcome, bytes } = await naming(input.path, locale, async () => {
    await checkOutputFile(input.path, output, (await input.file.reader.outline()).hasMacros);
    const request = {
      draft: given.flag('draft'),
      detail: !given.flag('no-detail'),
      toolVersion,
      ...(at === undefined ? {} : { at }),
    };
    const result = await score(input.file, request, { onProgress: progress.show });
    return { outcome: result, bytes: result.kind === 'written' ? input.file.bytes() : undefined };
  });
  progress.clear();
  if (bytes === undefined || outcome.kind === 'stopped') {
    printFindings(outcome.findings, console, locale);
    const hopeless = outcome.findings.some(({ effect }) => effect === 'blocks');
    console.err(`${hopeless ? texts.stoppedForGood : texts.stopped}\n`);
    return 1;
  }
  const json = given.text('json');
  await writeOutputFile(output, bytes);
  if (json !== undefined) await writeJson(json, outcome.document, console, texts);
  const print = json === '-' ? console.err : console.out;
  printRankings(outcome.assessment, print, texts);
  print(`${outcome.draft ? texts.writtenDraft(output) : texts.written(output)}\n`);
  if (outcome.findings.length > 0) printFindings(outcome.findings, console, locale);
  return 0;
};

function timeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const wellFormed = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/.test(text);
  if (!wellFormed || Number.isNaN(Date.parse(text))) throw new UsageError('time-invalid', { found: text });
  return text;
}
