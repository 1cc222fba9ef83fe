import { HostError } from '../spreadsheet/host-error';
import { checkCommand } from './commands/check';
import type { Command } from './commands/command';
import { ruleSetCommand } from './commands/rule-set';
import { scoreCommand } from './commands/score';
import { templateCommand } from './commands/template';
import type { Console, ExitCode } from './console';
import { cliTexts, hostSentence, isLocale, usageSentence, type Locale } from './texts';
import { UsageError } from './usage-error';

const commands: Readonly<Record<string, Command>> = {
  score: scoreCommand,
  check: checkCommand,
  template: templateCommand,
  'rule-set': ruleSetCommand,
};

/** Runs one call of `cham-diem`; every failure becomes a sentence on standard error and exit code 2. */
export async function run(args: readonly string[], console: Console, toolVersion: string): Promise<ExitCode> {
  const { language, rest } = splitLanguage(args);
  const locale = isLocale(language) ? language : 'vi';
  const texts = cliTexts(locale);
  try {
    if (!isLocale(language)) throw new UsageError('language-unknown', { found: language });
    const [name, ...commandArgs] = rest;
    if (name === '--version') {
      console.out(`${toolVersion}\n`);
      return 0;
    }
    if (name === undefined || rest.includes('--help')) {
      (name === undefined ? console.err : console.out)(texts.help);
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError('command-unknown', { command: name });
    return await command(commandArgs, { console, locale, texts, toolVersion });
  } catch (error) {
    console.err(`${sentenceOf(error, locale)}\n`);
    return 2;
  }
}

/** `--lang en` and `--lang=en` may stand anywhere, before the command too. */
function splitLanguage(args: readonly string[]): { language: string; rest: readonly string[] } {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const option = args[index];
  if (option === undefined) return { language: 'vi', rest: args };
  const joined = option.startsWith('--lang=');
  const language = joined ? option.slice('--lang='.length) : (args[index + 1] ?? '');
  return { language, rest: args.toSpliced(index, joined ? 1 : 2) };
}

function sentenceOf(error: unknown, locale: Locale): string {
  if (error instanceof UsageError) return usageSentence(error, locale);
  if (error instanceof HostError) return hostSentence(error, locale);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return cliTexts(locale).problems.unexpected({ detail });
}
