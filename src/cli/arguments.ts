import { parseArgs } from 'node:util';
import { errorCode } from './input-file';
import { UsageError } from './usage-error';

export interface OptionLayout {
  readonly [name: string]: 'text' | 'flag';
}

export interface Arguments {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/** Reads a command's arguments strictly. Throws `UsageError` for what the command does not know. */
export function readArguments(args: readonly string[], layout: OptionLayout): Arguments {
  const options = Object.fromEntries(
    Object.entries(layout).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return {
      positionals,
      text: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw asUsageError(error);
  }
}

/** The one positional that a command takes. Throws `UsageError` where there is none or more. */
export function onlyPositional({ positionals }: Arguments): string {
  const [first, ...more] = positionals;
  if (first === undefined) throw new UsageError('argument-missing');
  if (more.length > 0) throw new UsageError('argument-unknown', { argument: more.join(' ') });
  return first;
}

/** Throws `UsageError` where a command that takes no positional got one. */
export function noPositional({ positionals }: Arguments): void {
  if (positionals.length > 0) throw new UsageError('argument-unknown', { argument: positionals.join(' ') });
}

/** An option that the command cannot do without. Throws `UsageError`. */
export function requiredText(args: Arguments, option: string): string {
  const value = args.text(option);
  if (value === undefined || value === '') throw new UsageError('option-missing', { option: `--${option}` });
  return value;
}

function asUsageError(error: unknown): unknown {
  // Node says `'--out <value>'` for an option that lacks its value.
  const option = /'([^' ]+)[^']*'/.exec(String(error))?.[1] ?? '';
  switch (errorCode(error)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new UsageError('option-unknown', { option });
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new UsageError('option-value', { option });
    default:
      return error;
  }
}
