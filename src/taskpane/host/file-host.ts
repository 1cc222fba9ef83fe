import type { Place } from '../../workbook/finding';
import { cellReference } from './cell-reference';
import type { ChosenFile, PaneHost, RunOptions } from './pane-host';
import type { WorkerClient } from './worker-client';

/** What the file host asks of the browser. */
export interface Browser {
  /** Gives the user a file to keep. */
  download(file: ChosenFile): void;
  copy(text: string): Promise<void>;
  fetchSample(): Promise<Uint8Array>;
}

/** The pane in a browser without Excel: a file is chosen, scored in the worker, and the result downloaded. */
export function fileHost(worker: WorkerClient, browser: Browser): PaneHost {
  let chosen: ChosenFile = { name: '', bytes: new Uint8Array() };
  let written: ChosenFile | undefined;
  const source = () => ({ kind: 'file', bytes: chosen.bytes }) as const;
  return {
    choose(file) {
      chosen = file;
      written = undefined;
    },
    check: (options: RunOptions) => worker.call('check', { source: source() }, options),
    trial: (options: RunOptions) => worker.call('trial', { source: source() }, options),
    card: (unit: string) => worker.call('card', { source: source(), unit }),
    async write({ resultName, ...request }, options) {
      const { outcome, bytes } = await worker.call('write', { source: source(), request }, options);
      if (outcome.kind === 'stopped' || !bytes) return outcome;
      written = { name: resultName, bytes };
      browser.download(written);
      return outcome;
    },
    handOver() {
      if (written) browser.download(written);
    },
    async goTo(place: Place) {
      try {
        await browser.copy(cellReference(place));
        return 'copied';
      } catch {
        // A browser may refuse its clipboard; the place is named all the same.
        return 'named';
      }
    },
    async createSample(name) {
      const file = { name, bytes: await browser.fetchSample() };
      browser.download(file);
      return file;
    },
    copy: (text) => browser.copy(text),
  };
}
