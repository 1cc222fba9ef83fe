import type { PageOptions, PageReply } from './page-options';

interface Page {
  __officeHostServe(text: string, flags: number): Promise<PageReply>;
}

interface FrameMessage {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

/**
 * Seam C, run in the parent page: Excel on the web, that is answers to the messages of a frame of another origin (REPORT
 * 2.6). It must stand alone, since its text is what crosses into the browser.
 */
export function actAsExcelOnTheWeb({ options, paneUrl }: { options: PageOptions; paneUrl: string }): void {
  const RICH_API = 93;
  const REGISTER_EVENT = 1;
  const conversation = 'conversation';
  const control = 'control';
  const page = window as unknown as Page;
  const frame = document.createElement('iframe');
  frame.id = 'pane';
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  frame.name = JSON.stringify({
    baseFrameName: '_xdm_0',
    hostInfo: `Excel|Web|16.00|${options.language}|correlation|||16`,
    xdmInfo: [conversation, control, location.origin].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });
  const context = {
    _id: control,
    _appName: 16,
    _appVersion: 16,
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: 'https://example.sharepoint.com/Cham diem.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _requirementMatrix: JSON.stringify(options.sets),
    _hostFullVersion: '16.0.17328.20000',
    _appMinorVersion: 0,
    _appDomains: [],
    _featureGates: {},
  };
  const answer = (message: FrameMessage, origin: string, data: unknown) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: conversation,
        _correlationId: message._correlationId,
        _origin: location.origin,
        _data: data,
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
      }),
      origin,
    );
  const execute = async (message: FrameMessage): Promise<unknown> => {
    if (message._data?.DdaMethod?.DispatchId !== RICH_API) return { Error: 0, Version: 1 };
    const given = message._data.ArrayData ?? [];
    const reply = await page.__officeHostServe(String(given[4]), Number(given[6]));
    if (reply.kind === 'silence') return undefined;
    return reply.kind === 'body'
      ? { Error: 0, Version: 1, Data: [200, [], reply.text] }
      : { Error: reply.code, Version: 1 };
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const message = JSON.parse(event.data) as FrameMessage;
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      answer(message, event.origin, context);
    } else if (message._actionName === 'executeMethod') {
      void execute(message).then((data) => {
        if (data !== undefined) answer(message, event.origin, data);
      });
    } else answer(message, event.origin, message._actionType === REGISTER_EVENT ? { Error: 0 } : null);
  });
  frame.src = paneUrl;
  document.body.appendChild(frame);
}
