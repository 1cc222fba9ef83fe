import { extname, resolve } from 'node:path';
import { ruleSetProblemText } from '../../locales/rule-set-problems';
import { ruleSetIds } from '../../rule-sets';
import { checkRuleSet } from '../../tasks/rule-sets';
import { lintRuleSetWorkbook } from '../../tasks/lint-workbook';
import { noPositional, onlyPositional, readArguments } from '../arguments';
import type { ExitCode } from '../console';
import { printFindings } from '../findings-report';
import { readJsonFile } from '../input-file';
import { UsageError } from '../usage-error';
import { naming, openInput } from '../workbook-input';
import type { Command, CommandContext } from './command';
import { knownRuleSet } from './template';

/** `cham-diem rule-set list | show ID | lint FILE`; lint ends with exit code 1 where something is wrong. */
export const ruleSetCommand: Command = async (args, context) => {
  const [action, ...rest] = args;
  const given = readArguments(rest, {});
  switch (action) {
    case undefined:
      throw new UsageError('argument-missing');
    case 'list':
      noPositional(given);
      for (const id of ruleSetIds) context.console.out(`${id}\t${knownRuleSet(id).title}\n`);
      return 0;
    case 'show':
      context.console.out(`${JSON.stringify(knownRuleSet(onlyPositional(given)), null, 2)}\n`);
      return 0;
    case 'lint':
      return lint(onlyPositional(given), context);
    default:
      throw new UsageError('command-unknown', { command: `rule-set ${action}` });
  }
};

async function lint(name: string, { console, locale, texts }: CommandContext): Promise<ExitCode> {
  if (extname(name).toLowerCase() !== '.json') {
    const { path, file } = await openInput(name, console, locale);
    const reading = await naming(path, locale, () => lintRuleSetWorkbook(file.reader));
    if (!reading) throw new UsageError('rule-set-sheet-missing', { file: path });
    if (reading.findings.length > 0) printFindings(reading.findings, console, locale);
    if (!reading.ruleSet || reading.findings.some(({ effect }) => effect === 'blocks')) return 1;
    console.out(`${texts.ruleSetGood(reading.ruleSet.title)}\n`);
    return 0;
  }
  const checked = checkRuleSet(await readJsonFile(resolve(console.workingDirectory, name)));
  if ('ruleSet' in checked) {
    console.out(`${texts.ruleSetGood(checked.ruleSet.title)}\n`);
    return 0;
  }
  for (const problem of checked.problems) {
    console.err(`${texts.ruleSetProblem(problem.path, ruleSetProblemText(problem, locale))}\n`);
  }
  return 1;
}
