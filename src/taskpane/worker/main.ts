import packageJson from '../../../package.json';
import { openWorkbookFile } from '../../hosts/file/workbook-file';
import type { TaskOptions } from '../../tasks/task';
import { Desk } from './desk';
import { failureFacts } from './failure-facts';
import type { Question, Reply, Verb, Verbs } from './protocol';

/** Reads, scores and writes `.xlsx` files off the page's thread: file in, file out, nothing leaves the browser. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(reply: Reply): void;
};

/** Cards are made of the result that the last trial left. */
let tried: Desk | undefined;

scope.onmessage = ({ data }) => void answer(data);

async function answer(question: Question): Promise<void> {
  const { id } = question;
  try {
    const output = await carryOut(question, {
      onProgress: (progress) => scope.postMessage({ id, kind: 'progress', progress }),
    });
    scope.postMessage({ id, kind: 'done', output });
  } catch (error) {
    scope.postMessage({ id, kind: 'failed', failure: failureFacts(error) });
  }
}

async function carryOut({ verb, input }: Question, options: TaskOptions): Promise<Verbs[Verb]['output']> {
  switch (verb) {
    case 'check':
      return deskOf(input.bytes).desk.check(options);
    case 'trial':
      tried = deskOf(input.bytes).desk;
      return tried.trial(options);
    case 'card':
      tried ??= deskOf(input.bytes).desk;
      return tried.card(input.unit);
    case 'write': {
      const { desk, file } = deskOf(input.bytes);
      const outcome = await desk.write(input.request, options);
      return { outcome, bytes: file.bytes() };
    }
  }
}

function deskOf(bytes: Uint8Array) {
  const file = openWorkbookFile(bytes);
  return { file, desk: new Desk(file, packageJson.version) };
}
