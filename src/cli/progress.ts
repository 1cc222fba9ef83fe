import type { Progress } from '../tasks/task';
import type { Console } from './console';
import type { CliTexts } from '../locales/vi/command-line';

/** A line on the terminal, redrawn as the work goes on; nothing where standard error is no terminal. */
export function progressLine(console: Console, texts: CliTexts): { show(progress: Progress): void; clear(): void } {
  let shown = '';
  const draw = (line: string) => {
    if (!console.interactive || line === shown) return;
    console.err(`\r${line.padEnd(shown.length)}${line === '' ? '\r' : ''}`);
    shown = line;
  };
  return {
    show: ({ step, done, of }) => draw(`${texts.progress[step]}: ${Math.floor((100 * done) / Math.max(1, of))}%`),
    clear: () => draw(''),
  };
}
