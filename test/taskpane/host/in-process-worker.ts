import type { WorkerLike } from '../../../src/taskpane/host/worker-client';
import { answering } from '../../../src/taskpane/worker/answering';

/** The worker's own code in this thread: messages are cloned and delivered later, as between threads. */
export function inProcessWorker(): WorkerLike {
  let alive = true;
  const later = (deliver: () => void) => void setImmediate(() => alive && deliver());
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      const copy = structuredClone(message);
      later(() => hear(copy));
    },
    terminate: () => void (alive = false),
  };
  const hear = answering((message) => {
    const copy = structuredClone(message);
    later(() => worker.onmessage?.({ data: copy } as MessageEvent));
  }, '1.2.3');
  return worker;
}
