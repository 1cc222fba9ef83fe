/** A text that comes in chunks, of which only a window stands in memory. Positions count within the window. */
export class TextWindow {
  text = '';
  private readonly chunks: Iterator<string>;

  constructor(chunks: Iterable<string>) {
    this.chunks = chunks[Symbol.iterator]();
  }

  /** Takes the next chunk in; false at the end of the text. What stands in the window keeps its position. */
  refill(): boolean {
    const next = this.chunks.next();
    if (next.done) return false;
    this.text += next.value;
    return true;
  }

  /** Drops what stands before a position; positions then count from there. */
  forget(position: number): void {
    this.text = this.text.slice(position);
  }

  /** Where the sign next stands, or -1 if it does not come any more. */
  find(sign: string, from: number): number {
    for (;;) {
      const found = this.text.indexOf(sign, from);
      if (found >= 0) return found;
      from = Math.max(from, this.text.length - sign.length + 1);
      if (!this.refill()) return -1;
    }
  }

  startsWith(text: string, at: number): boolean {
    while (this.text.length < at + text.length && this.refill());
    return this.text.startsWith(text, at);
  }

  /** The code of the sign at a position; NaN behind the end. */
  codeAt(at: number): number {
    while (this.text.length <= at && this.refill());
    return this.text.charCodeAt(at);
  }
}
