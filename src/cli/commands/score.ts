import { resolve } from 'node:path';
import { score, type ScoreRequest } from '../../tasks/score';
import { onlyPositional, readArguments, requiredText } from '../arguments';
import { printFindings } from '../findings-report';
import { checkJsonTarget, jsonTarget, jsonText } from '../json-output';
import { checkOutput, writeOutputs, type Output } from '../output-file';
import { withProgress } from '../progress';
import { printRankings } from '../ranking-report';
import { timeOf } from '../time';
import { naming, openInput, type WorkbookInput } from '../workbook-input';
import type { Command, CommandContext } from './command';

/** `cham-diem score WORKBOOK --out RESULT [--json FILE|-] [--draft] [--no-detail] [--at TIME]` */
export const scoreCommand: Command = async (args, context) => {
  const { console, locale, texts, toolVersion } = context;
  const given = readArguments(args, { out: 'text', json: 'text', at: 'text', draft: 'flag', 'no-detail': 'flag' });
  const workbook = onlyPositional(given);
  const output: Output = { file: resolve(console.workingDirectory, requiredText(given, 'out')), option: '--out' };
  const json = jsonTarget(given, console);
  const at = timeOf(given.text('at'));
  const input = await openInput(workbook, console, locale);
  await checkJsonTarget(json, input.path);
  const outcome = await scored(input, output, context, {
    draft: given.flag('draft'),
    detail: !given.flag('no-detail'),
    toolVersion,
    ...(at === undefined ? {} : { at }),
  });
  if (outcome.kind === 'stopped') {
    printFindings(outcome.findings, console, locale);
    const hopeless = outcome.findings.some(({ effect }) => effect === 'blocks');
    console.err(`${hopeless ? texts.stoppedForGood : texts.stopped}\n`);
    return 1;
  }
  const document = json === undefined ? '' : jsonText(outcome.document());
  const jsonFile = json === '-' ? undefined : json;
  await writeOutputs([
    { ...output, content: input.file.bytes() },
    ...(jsonFile ? [{ ...jsonFile, content: document }] : []),
  ]);
  if (json === '-') console.out(document);
  const print = json === '-' ? console.err : console.out;
  printRankings(outcome.assessment, print, texts);
  if (jsonFile) console.err(`${texts.jsonWritten(jsonFile.file)}\n`);
  print(`${outcome.draft ? texts.writtenDraft(output.file) : texts.written(output.file)}\n`);
  if (outcome.findings.length > 0) printFindings(outcome.findings, console, locale);
  return 0;
};

/** Scores in memory, once it is sure that the result can be written. */
function scored(
  { path, file }: WorkbookInput,
  output: Output,
  { console, locale, texts }: CommandContext,
  request: ScoreRequest,
) {
  return naming(path, locale, () =>
    withProgress(console, texts, async (show) => {
      const { hasMacros } = await file.reader.outline();
      await checkOutput(output, hasMacros ? '.xlsm' : '.xlsx', path);
      return score(file, request, { onProgress: show });
    }),
  );
}
