import type { Placement } from '../../spreadsheet/placement';
import type { WorkbookPorts } from '../../tasks/task';
import { failureFacts } from '../worker/failure-facts';
import type { PlacementFacts, PortAnswer, PortQuestion } from '../worker/port-messages';

/** The page's side of `RemotePorts`: carries the worker's calls out on the workbook that only the page can reach. */
export class PortServer {
  private writing: Promise<'written' | 'cancelled' | 'failed'> | undefined;

  constructor(private readonly ports: WorkbookPorts) {}

  /** Answers a call; the signal of the task reaches the writer, which takes back what it began. */
  async serve({ call, ask }: PortQuestion, post: (answer: PortAnswer) => void, signal?: AbortSignal): Promise<void> {
    try {
      if (ask.port === 'outline') {
        post({ call, kind: 'end', value: await this.ports.reader.outline() });
      } else if (ask.port === 'read') {
        for await (const value of this.ports.reader.read(ask.sheets, ask.options)) post({ call, kind: 'item', value });
        post({ call, kind: 'end', value: undefined });
      } else {
        const { plan } = ask;
        // Begun a moment later, so that whoever cancels from now on waits for it.
        const applied = Promise.resolve().then(() =>
          this.ports.writer.apply(plan, {
            ...(signal ? { signal } : {}),
            onProgress: (done, of) => post({ call, kind: 'progress', done, of }),
          }),
        );
        this.writing = applied.then(
          () => 'written',
          (error: unknown) => (error === signal?.reason ? 'cancelled' : 'failed'),
        );
        post({ call, kind: 'end', value: placementFacts(await applied) });
      }
    } catch (error) {
      post({ call, kind: 'failed', failure: failureFacts(error) });
    }
  }

  /** A task begins: what an earlier one wrote is over. */
  begin(): void {
    this.writing = undefined;
  }

  /**
   * Whether a cancelled task may be dropped: at once before it writes, and once the writer has taken back what it began;
   * never where it was done already, or could not take it back — the user must then be told of that.
   */
  async mayDrop(): Promise<boolean> {
    return this.writing === undefined || (await this.writing) === 'cancelled';
  }
}

function placementFacts({ created, replaced, removed }: Placement): PlacementFacts {
  return {
    created: created.map(({ plan, name }) => ({ mark: plan.mark, name })),
    replaced: replaced.map(({ plan, name, sheet }) => ({ mark: plan.mark, name, sheet })),
    removed,
  };
}
