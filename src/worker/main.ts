import './without-eval';
import { openWorkbookFile } from '../hosts/file/workbook-file';
import { HostError } from '../spreadsheet/host-error';
import { score } from '../tasks/score';
import type { Reply, ScoreMessage } from './protocol';

/** Scores `.xlsx` files off the page's thread: file in, file out, nothing leaves the browser. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ScoreMessage>) => void) | null;
  postMessage(reply: Reply, transfer?: readonly Transferable[]): void;
};

scope.onmessage = ({ data }) => void answer(data);

async function answer({ id, bytes, request }: ScoreMessage): Promise<void> {
  try {
    const file = openWorkbookFile(bytes);
    const outcome = await score(file, request, {
      onProgress: (progress) => scope.postMessage({ id, kind: 'progress', progress }),
    });
    const { findings } = outcome;
    if (outcome.kind === 'stopped') {
      scope.postMessage({ id, kind: 'stopped', findings });
      return;
    }
    const result = file.bytes();
    scope.postMessage({ id, kind: 'written', bytes: result, document: outcome.document(), findings }, [result.buffer]);
  } catch (error) {
    scope.postMessage(failure(id, error));
  }
}

function failure(id: number, error: unknown): Reply {
  if (error instanceof HostError)
    return { id, kind: 'failed', code: error.code, place: error.place, detail: error.detail };
  return { id, kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
