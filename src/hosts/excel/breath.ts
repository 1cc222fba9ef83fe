/** How long to work before the thread is given back; Excel restarts an add-in that blocks for 5 s. Milliseconds. */
const BREATH = 40;

/** Gives the thread back now and then while much is computed between two requests. */
export class Breath {
  private since = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.since < BREATH) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
  }
}
