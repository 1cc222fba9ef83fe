import type { CliTexts } from '../../locales/vi/command-line';
import type { Console, ExitCode } from '../console';
import type { Locale } from '../texts';

export interface CommandContext {
  readonly console: Console;
  readonly locale: Locale;
  readonly texts: CliTexts;
  readonly toolVersion: string;
}

/** One verb of the command line. Throws `UsageError` or `HostError`; `run` turns them into sentences. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<ExitCode>;
