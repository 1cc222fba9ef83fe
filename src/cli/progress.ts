import type { Progress } from '../tasks/task';
import type { Console } from './console';
import type { CliTexts } from '../locales/vi/command-line';

type Show = (progress: Progress) => void;

/**
 * Does long work with a line on the terminal, redrawn as it goes on and gone when it ends, however it ends; nothing
 * where standard error is no terminal.
 */
export async function withProgress<Result>(
  console: Console,
  texts: CliTexts,
  work: (show: Show) => Promise<Result>,
): Promise<Result> {
  let shown = '';
  const draw = (line: string) => {
    if (!console.interactive || line === shown) return;
    console.err(`\r${line.padEnd(shown.length)}${line === '' ? '\r' : ''}`);
    shown = line;
  };
  try {
    return await work(({ step, done, of }) =>
      draw(`${texts.progress[step]}: ${Math.floor((100 * done) / Math.max(1, of))}%`),
    );
  } finally {
    draw('');
  }
}
