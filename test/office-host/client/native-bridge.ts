import { HOST_ERRORS, type HostErrorNumber } from '../protocol/faults';
import type { RequestDoor } from '../protocol/request-door';
import type { NativeBridge } from './load-client';

/** What the client makes of Excel's numbers (`RichApiMessageUtility.buildResponseOnError` and `Excel.RequestContext`). */
const CODES: Readonly<Record<HostErrorNumber, { readonly status: number; readonly code: string }>> = {
  [HOST_ERRORS.cellEditMode]: { status: 400, code: 'InvalidOperationInCellEditMode' },
  [HOST_ERRORS.sessionTimedOut]: { status: 408, code: 'InvalidOrTimedOutSession' },
  [HOST_ERRORS.modalDialogOpen]: { status: 400, code: 'WriteNotSupportedWhenModalDialogOpen' },
  [HOST_ERRORS.activityLimit]: { status: 429, code: 'ActivityLimitReached' },
  [HOST_ERRORS.requestTooLarge]: { status: 400, code: 'RequestPayloadSizeLimitExceeded' },
  [HOST_ERRORS.responseTooLarge]: { status: 400, code: 'ResponsePayloadSizeLimitExceeded' },
  [HOST_ERRORS.noPermission]: { status: 401, code: 'AccessDenied' },
  [HOST_ERRORS.sheetNotFound]: { status: 400, code: 'InvalidRequestContext' },
  [HOST_ERRORS.internalError]: { status: 500, code: 'GeneralException' },
};

interface HostMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Seam A: the client's own bridge to a native host, text both ways. Answers come later, as from another process. */
export function nativeBridge(door: RequestDoor): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as HostMessage;
      if (type !== 1) return;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void door.serve(body, flags).then((reply) => {
        if (reply.kind === 'silence') return;
        const answer = reply.kind === 'body' ? { statusCode: 200, body: reply.text } : refusal(reply.code);
        const envelope = JSON.stringify({ id, type: 2, message: { headers: {}, ...answer } });
        setTimeout(() => bridge.onMessageFromHost?.(envelope));
      });
    },
  };
  return bridge;
}

function refusal(number: HostErrorNumber): { statusCode: number; body: string } {
  const { status, code } = CODES[number];
  return { statusCode: status, body: JSON.stringify({ error: { code, message: `host error ${number}` } }) };
}
