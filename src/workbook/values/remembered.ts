/** Headings, answers and names are shorter; longer texts hardly repeat, and would take memory. */
const LONGEST = 200;
/** Beyond these all are forgotten, and those that still come are learnt again. */
const MOST = 10_000;

/** The same work on texts that come again and again, as forms repeat theirs: done once for each, in bounded memory. */
export function remembered<Result extends string | object>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
