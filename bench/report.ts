/** One line of the table. */
export interface Line {
  readonly what: string;
  /** Milliseconds. */
  readonly time?: number | undefined;
  /** How many times the time (or whatever `against` says) that is compared with. */
  readonly ratio?: number | undefined;
  readonly against?: string;
  /** Megabytes, at the peak. */
  readonly memory?: number | undefined;
  /** What the ratio, or without one the memory, should not exceed. */
  readonly target?: number;
  readonly note?: string;
}

const HEADINGS = ['', 'time', 'ratio', 'peak', 'target', ''];

/** Prints a section as a table; a line with a target is marked `ok` or `OVER`. */
export function printSection(title: string, lines: readonly Line[]): void {
  const rows = [HEADINGS, ...lines.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map((row) =>
    row.map((cell, column) =>
      (column === 0 || column === 5 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0),
    ),
  );
  console.log(`\n${title}\n${text.map((row) => `  ${row.join('  ').trimEnd()}`).join('\n')}`);
}

function cellsOf({ what, time, ratio, against, memory, target, note }: Line): string[] {
  const unit = ratio === undefined ? ' MB' : '×';
  const measured = ratio ?? memory;
  const mark = target === undefined || measured === undefined ? '' : measured <= target ? 'ok' : 'OVER';
  return [
    what,
    time === undefined ? '' : duration(time),
    ratio === undefined ? '' : `${ratio.toFixed(2)}×${against ? ` ${against}` : ''}`,
    memory === undefined ? '' : `${Math.round(memory)} MB`,
    target === undefined ? '' : `≤ ${target}${unit}`,
    [mark, note ?? ''].filter((part) => part !== '').join('  '),
  ];
}

function duration(time: number): string {
  return time >= 1000 ? `${(time / 1000).toFixed(2)} s` : `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}
