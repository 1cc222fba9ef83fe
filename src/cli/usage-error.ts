import type { CliProblem } from '../locales/vi/command-line';

/** A call that cannot be carried out as it stands; exit code 2. The sentence is the catalogue's, by code. */
export class UsageError extends Error {
  constructor(
    readonly code: CliProblem,
    readonly parameters: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'UsageError';
  }
}
