import { openWorkbookFile } from '../../hosts/file/workbook-file';
import type { TaskOptions } from '../../tasks/task';
import { Desk } from './desk';
import { failureFacts } from './failure-facts';
import type { FromWorker, Question, ToWorker, Verb, Verbs, WorkbookSource } from './protocol';
import { RemotePorts } from './remote-ports';

/** What the worker does with a message: answers questions, and hands answers of the page on to who waits for them. */
export function answering(post: (message: FromWorker) => void, toolVersion: string): (message: ToWorker) => void {
  const page = new RemotePorts(post);
  /** Cards are made of the result that the last trial left. */
  let tried: Desk | undefined;

  function open(source: WorkbookSource) {
    if (source.kind === 'page') return { desk: new Desk(page.forOneTask(), toolVersion) };
    const file = openWorkbookFile(source.bytes);
    return { desk: new Desk(file, toolVersion), file };
  }

  async function carryOut({ verb, input }: Question, options: TaskOptions): Promise<Verbs[Verb]['output']> {
    switch (verb) {
      case 'check':
        return open(input.source).desk.check(options);
      case 'trial':
        tried = open(input.source).desk;
        return tried.trial(options);
      case 'card':
        tried ??= open(input.source).desk;
        return tried.card(input.unit);
      case 'write': {
        const { desk, file } = open(input.source);
        const outcome = await desk.write(input.request, options);
        return { outcome, ...(file ? { bytes: file.bytes() } : {}) };
      }
    }
  }

  async function answer(question: Question): Promise<void> {
    const { id } = question;
    try {
      const onProgress: TaskOptions['onProgress'] = (progress) => post({ id, kind: 'progress', progress });
      post({ id, kind: 'done', output: await carryOut(question, { onProgress }) });
    } catch (error) {
      post({ id, kind: 'failed', failure: failureFacts(error) });
    }
  }

  return (message) => ('call' in message ? page.hear(message) : void answer(message));
}
