import packageJson from '../../../package.json';
import { answering } from './answering';
import type { FromWorker, ToWorker } from './protocol';

/** Reads, scores and writes workbooks off the page's thread; nothing leaves the browser. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

const hear = answering((message) => scope.postMessage(message), packageJson.version);
scope.onmessage = ({ data }) => hear(data);
