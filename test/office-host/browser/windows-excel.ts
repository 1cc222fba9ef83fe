import type { PageOptions, PageReply } from './page-options';

/** Our side of `window.external`, as office.js finds it in Excel for Windows. */
type Callback = (result: unknown) => void;

interface Page {
  external: unknown;
  __officeHostServe(text: string, flags: number): Promise<PageReply>;
  __officeHostRibbon?(functionName: string): void;
}

/**
 * Seam B, run in the page before office.js: Excel for Windows, that is `window.external` (REPORT 2.6). It must stand alone,
 * since its text is what crosses into the browser.
 */
export function actAsExcelForWindows(options: PageOptions): void {
  const page = window as unknown as Page;
  const RICH_API = 93;
  const RIBBON_EVENT = 39;
  const settings = new Map<string, string>();
  const handlers = new Map<number, (id: number, data: unknown) => void>();
  const safeArray = (values: unknown[]) => ({ toArray: () => values, dimensions: () => 1 });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'solution',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.language,
    GetAppDataLocale: () => options.language,
    GetDocUrl: () => 'C:\\Cham diem.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.sets),
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.17328.20000',
    GetDialogRequirementMatrix: () => undefined,
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: string[]) {
        for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? '');
      },
    }),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: options.background,
        bodyForegroundColor: options.foreground,
        controlBackgroundColor: options.background,
        controlForegroundColor: options.foreground,
      }),
  };
  const execute = (id: number, parameters: unknown[], callback: Callback) => {
    if (id !== RICH_API) {
      setTimeout(() => callback(safeArray([0, null])));
      return;
    }
    const message = parameters[0] as unknown[];
    const body = Array.isArray(message[4]) ? message[4].join('') : String(message[4]);
    void page.__officeHostServe(body, Number(message[6])).then((reply) => {
      if (reply.kind === 'silence') return;
      const answer = reply.kind === 'body' ? [0, [200, [], reply.text]] : [reply.code, null];
      callback(safeArray(answer));
    });
  };
  const external = {
    GetHostInfo: () => `Excel$${options.platform}$16.01$${options.language}$correlation$$$16`,
    GetContext: () => context,
    GetLoggingAllowed: () => true,
    Execute: execute,
    RegisterEvent(id: number, _target: unknown, handler: (id: number, data: unknown) => void, callback: Callback) {
      handlers.set(id, handler);
      setTimeout(() => callback(0));
    },
    UnregisterEvent(id: number, _target: unknown, callback: Callback) {
      handlers.delete(id);
      setTimeout(() => callback(0));
    },
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
  page.__officeHostRibbon = (functionName) => {
    const source = JSON.stringify({ source: { id: functionName } });
    handlers.get(RIBBON_EVENT)?.(RIBBON_EVENT, safeArray(['command', functionName, source]));
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}
