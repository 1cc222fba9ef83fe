import type { Progress } from '../../tasks/task';
import type { FromWorker, Reply, ToWorker, Verb, Verbs } from '../worker/protocol';
import { PaneError } from './pane-error';
import type { PortServer } from './port-server';

export interface CallOptions {
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

/** What the client needs of a `Worker`. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

interface Waiting {
  resolve(output: Verbs[Verb]['output']): void;
  reject(reason: unknown): void;
  readonly options: CallOptions;
}

/**
 * Asks the worker, and ends it where the user cancels: a worker that reads a file hears nothing until it is done, and it
 * holds nothing that could be lost. The next question starts another.
 */
export class WorkerClient {
  private worker: WorkerLike | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /** `server` reaches the workbook that only the page can reach, where there is one. */
  constructor(
    private readonly start: () => WorkerLike,
    private readonly server?: PortServer,
  ) {}

  /** Throws `PaneError`, or the signal's reason once it is aborted. */
  call<V extends Verb>(verb: V, input: Verbs[V]['input'], options: CallOptions = {}): Promise<Verbs[V]['output']> {
    const { signal } = options;
    signal?.throwIfAborted();
    this.asked += 1;
    const id = this.asked;
    const worker = this.running();
    this.server?.begin();
    return new Promise<Verbs[V]['output']>((resolve, reject) => {
      // The reply to a question of this verb is of this verb: the worker answers by id.
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, options });
      signal?.addEventListener('abort', () => void this.cancel(id, signal.reason), { once: true });
      // Verb and input belong together by this method's own signature.
      worker.postMessage({ id, verb, input } as ToWorker);
    });
  }

  private running(): WorkerLike {
    if (this.worker) return this.worker;
    const worker = this.start();
    worker.onmessage = ({ data }) => this.hear(data, worker);
    worker.onerror = (event) => {
      event.preventDefault();
      this.stop(new PaneError({ detail: event.message || 'worker' }));
    };
    this.worker = worker;
    return worker;
  }

  private hear(message: FromWorker, worker: WorkerLike): void {
    if (message.kind !== 'port') {
      this.takeReply(message);
      return;
    }
    const [first] = this.waiting.values();
    void this.server?.serve(message, (answer) => worker.postMessage(answer), first?.options.signal);
  }

  private takeReply(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (reply.kind === 'progress') {
      waiting?.options.onProgress?.(reply.progress);
      return;
    }
    this.waiting.delete(reply.id);
    if (reply.kind === 'done') waiting?.resolve(reply.output);
    else waiting?.reject(new PaneError(reply.failure));
  }

  private async cancel(id: number, reason: unknown): Promise<void> {
    if (this.server && !(await this.server.mayDrop())) return;
    if (this.waiting.has(id)) this.stop(reason);
  }

  private stop(reason: unknown): void {
    this.worker?.terminate();
    this.worker = undefined;
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(reason);
  }
}
