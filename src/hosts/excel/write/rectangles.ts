import type { RangeAddress } from '../../../spreadsheet/address';

interface OpenRectangle {
  readonly top: number;
  readonly left: number;
  bottom: number;
  readonly right: number;
}

/** Covers cells, given row by row and from left to right, with few rectangles: equal runs of rows below each other are one. */
export class Rectangles {
  private readonly made: OpenRectangle[] = [];
  private readonly lowest = new Map<string, OpenRectangle>();
  private run: { readonly row: number; readonly left: number; right: number } | undefined;

  add(row: number, column: number): void {
    if (this.run?.row === row && this.run.right === column - 1) this.run.right = column;
    else {
      this.close();
      this.run = { row, left: column, right: column };
    }
  }

  all(): readonly RangeAddress[] {
    this.close();
    return this.made;
  }

  private close(): void {
    if (!this.run) return;
    const { row, left, right } = this.run;
    this.run = undefined;
    const above = this.lowest.get(`${left}:${right}`);
    if (above?.bottom === row - 1) above.bottom = row;
    else {
      const rectangle = { top: row, left, bottom: row, right };
      this.made.push(rectangle);
      this.lowest.set(`${left}:${right}`, rectangle);
    }
  }
}

/** Numbers by what they have in common, as runs: rows of one height, columns of one width. */
export function runsOf<Value>(
  entries: Iterable<readonly [number, Value]>,
): { first: number; last: number; value: Value }[] {
  const runs: { first: number; last: number; value: Value }[] = [];
  for (const [number, value] of entries) {
    const run = runs.at(-1);
    if (run && run.last === number - 1 && run.value === value) run.last = number;
    else runs.push({ first: number, last: number, value });
  }
  return runs;
}
