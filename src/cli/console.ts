/** Where a command reads its arguments' meaning from and writes to; `main.ts` gives the process's own. */
export interface Console {
  readonly workingDirectory: string;
  /** Standard output: results and JSON only. */
  out(text: string): void;
  /** Standard error: progress, findings, what went wrong. */
  err(text: string): void;
  /** True where standard error is a terminal, so that a progress line may be redrawn. */
  readonly interactive: boolean;
}

/** 0 done · 1 findings stop scoring · 2 wrong usage or unreadable file. */
export type ExitCode = 0 | 1 | 2;
