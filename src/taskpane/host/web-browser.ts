import type { Browser } from './file-host';
import { PaneError } from './pane-error';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The browser that the page runs in. `sampleUrl` is a file that the build puts beside the page. */
export function webBrowser(sampleUrl: URL): Browser {
  return {
    download({ name, bytes }) {
      const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      // The browser has taken the file over by then; before, some would find nothing under the address.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    async fetchSample() {
      const response = await fetch(sampleUrl);
      if (!response.ok) throw new PaneError({ detail: `sample: HTTP ${response.status}` });
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
