import type { SheetRows } from './look/sheet-rows';
import { prose } from './look/styles';
import type { ResultTexts } from './texts';

/** `Ghi chú` under a table: one sentence behind the word, several each on a line of its own. */
export function addNotes(rows: SheetRows, { notes }: ResultTexts['annex'], sentences: readonly string[]): void {
  const [only, ...more] = sentences;
  if (only === undefined) return;
  rows.addSpace(6);
  if (more.length === 0) {
    rows.addText(`${notes.heading} ${only}`, prose.note);
    return;
  }
  rows.addText(notes.heading, prose.note, 2);
  for (const sentence of sentences) rows.addText(`- ${sentence}`, prose.note, 2);
}
