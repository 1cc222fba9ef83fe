import { ApiFailure } from './api-failure';
import { Batch, type Surroundings } from './batch';
import { Faults, HOST_ERRORS, type Fault, type HostErrorNumber } from './faults';
import { ACTION, FLAG, PATH, type RequestBody } from './messages';

/** What comes back for a request, before it is wrapped as the seam wants it. */
export type Reply =
  | { readonly kind: 'body'; readonly text: string }
  | { readonly kind: 'host-error'; readonly code: HostErrorNumber }
  | { readonly kind: 'silence' };

/** One request as it was served. */
export interface ServedRequest {
  readonly writes: boolean;
  /** The client's own: tidying after `Excel.run`, telemetry. It is no round trip of the add-in. */
  readonly cleanUp: boolean;
  readonly requestBytes: number;
  readonly replyBytes: number;
  /** What it did, in order: `Method Merge`, `Set NumberFormat`. */
  readonly actions: readonly string[];
  readonly reply: Reply['kind'];
}

export interface DoorOptions {
  readonly surroundings: Surroundings;
  readonly payloadLimit?: number | undefined;
  /** True while the workbook may not be written at all. */
  readonly readOnly: () => boolean;
}

const ACTION_NAMES = Object.fromEntries(Object.entries(ACTION).map(([name, number]) => [number, name]));

/** Where requests come in, whatever the seam: limits, states of Excel, faults, and the count of it all. */
export class RequestDoor {
  readonly faults = new Faults();
  /** Every request served, the client's clean-up included. */
  readonly served: ServedRequest[] = [];
  private readonly listeners: ((request: number) => void)[] = [];
  private editing = false;
  private afterEditing: (() => void)[] = [];
  private count = 0;

  constructor(private readonly options: DoorOptions) {}

  /** Round trips of the add-in, its clean-up apart. */
  get requests(): ServedRequest[] {
    return this.served.filter(({ cleanUp }) => !cleanUp);
  }

  /** Starts the count anew, faults and listeners too. */
  reset(): void {
    this.served.length = 0;
    this.listeners.length = 0;
    this.faults.clear();
    this.count = 0;
  }

  /** Called before each request is carried out: what a user does meanwhile. */
  onRequest(listener: (request: number) => void): void {
    this.listeners.push(listener);
  }

  /** The user is typing into a cell, or has stopped: requests that asked to wait are served then. */
  setCellEditing(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const waiting = this.afterEditing;
    this.afterEditing = [];
    for (const serve of waiting) serve();
  }

  async serve(text: string, flags: number): Promise<Reply> {
    const body = JSON.parse(text) as RequestBody;
    const cleanUp = isCleanUp(body);
    if (!cleanUp) this.count += 1;
    for (const listener of cleanUp ? [] : this.listeners) listener(this.count);
    const fault = cleanUp ? undefined : this.faults.take(this.count);
    if (this.editing && (flags & FLAG.delayForCellEdit) !== 0) {
      await new Promise<void>((resolve) => this.afterEditing.push(resolve));
    }
    const reply = this.answer(body, text, flags, fault);
    this.served.push({
      writes: (flags & FLAG.write) !== 0,
      cleanUp,
      requestBytes: Buffer.byteLength(text),
      replyBytes: reply.kind === 'body' ? Buffer.byteLength(reply.text) : 0,
      actions: body.Actions.map(({ ActionType, Name }) => `${ACTION_NAMES[ActionType] ?? ''} ${Name}`.trim()),
      reply: reply.kind,
    });
    return reply;
  }

  private answer(body: RequestBody, text: string, flags: number, fault: Fault | undefined): Reply {
    const refused = this.refusal(text, flags);
    if (refused !== undefined) return { kind: 'host-error', code: refused };
    const lost = fault?.kind === 'host-error' || fault?.kind === 'no-reply' ? fault : undefined;
    if (lost && !lost.executed) return withoutAnswer(lost);
    const failing =
      fault?.kind === 'action'
        ? { actionIndex: fault.actionIndex, failure: new ApiFailure(fault.code, 'injected fault') }
        : undefined;
    const response = JSON.stringify(new Batch(body, this.options.surroundings, failing).run());
    if (lost) return withoutAnswer(lost);
    const { payloadLimit } = this.options;
    if (payloadLimit !== undefined && Buffer.byteLength(response) > payloadLimit) {
      return { kind: 'host-error', code: HOST_ERRORS.responseTooLarge };
    }
    return { kind: 'body', text: response };
  }

  /** States in which Excel takes no request at all. */
  private refusal(text: string, flags: number): HostErrorNumber | undefined {
    const { payloadLimit, readOnly } = this.options;
    if (this.editing) return HOST_ERRORS.cellEditMode;
    if (payloadLimit !== undefined && Buffer.byteLength(text) > payloadLimit) return HOST_ERRORS.requestTooLarge;
    if ((flags & FLAG.write) !== 0 && readOnly()) return HOST_ERRORS.noPermission;
    return undefined;
  }
}

function withoutAnswer(fault: Extract<Fault, { kind: 'host-error' | 'no-reply' }>): Reply {
  return fault.kind === 'no-reply' ? { kind: 'silence' } : { kind: 'host-error', code: fault.code };
}

function isCleanUp({ Actions, ObjectPaths }: RequestBody): boolean {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject)) return true;
  const work = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return work.length > 0 && work.every(({ Name }) => Name === '_RemoveReference');
}
