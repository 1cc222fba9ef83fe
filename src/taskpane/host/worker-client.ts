import type { Progress } from '../../tasks/task';
import type { Reply, Verb, Verbs } from '../worker/protocol';
import { PaneError } from './pane-error';

export interface CallOptions {
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

interface Waiting {
  resolve(output: Verbs[Verb]['output']): void;
  reject(reason: unknown): void;
  onProgress?(progress: Progress): void;
}

/**
 * Asks the worker, and ends it where the user cancels: a worker that reads a file hears nothing until it is done, and it
 * holds nothing that could be lost. The next question starts another.
 */
export class WorkerClient {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(private readonly start: () => Worker) {}

  /** Throws `PaneError`, or the signal's reason once it is aborted. */
  call<V extends Verb>(
    verb: V,
    input: Verbs[V]['input'],
    { signal, onProgress }: CallOptions = {},
  ): Promise<Verbs[V]['output']> {
    signal?.throwIfAborted();
    this.asked += 1;
    const id = this.asked;
    const worker = this.running();
    return new Promise<Verbs[V]['output']>((resolve, reject) => {
      // The reply to a question of this verb is of this verb: the worker answers by id.
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, ...(onProgress ? { onProgress } : {}) });
      signal?.addEventListener('abort', () => this.waiting.has(id) && this.stop(signal.reason), { once: true });
      worker.postMessage({ id, verb, input });
    });
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.stop(new PaneError({ detail: event.message || 'worker' }));
    };
    this.worker = worker;
    return worker;
  }

  private hear(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (reply.kind === 'progress') {
      waiting?.onProgress?.(reply.progress);
      return;
    }
    this.waiting.delete(reply.id);
    if (reply.kind === 'done') waiting?.resolve(reply.output);
    else waiting?.reject(new PaneError(reply.failure));
  }

  private stop(reason: unknown): void {
    this.worker?.terminate();
    this.worker = undefined;
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(reason);
  }
}
