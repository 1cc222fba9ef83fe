import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CLIENT_FOLDER } from '../../office-host/client/load-client';
import { nativeBridge } from '../../office-host/client/native-bridge';
import type { OfficeHost } from '../../office-host/office-host';
import type { RequestDoor } from '../../office-host/protocol/request-door';
import { root } from './pane-site';

interface InPage {
  OfficeExtension: { HostBridge: { init(bridge: unknown): void }; CommonUtility: { _doApiNotSupportedCheck: boolean } };
  Office: Record<string, unknown>;
  toHost(text: string): void;
  fromHost(text: string): void;
}

/**
 * Puts the simulated Excel around a window: Microsoft's client in the page, its messages carried to the host out here. The
 * loader of office.js is not run; two scripts before the pane's own leave what it would.
 */
export function excelAround(host: OfficeHost): (page: Page) => Promise<void> {
  return async (page) => {
    // Of the door the bridge only needs this one method.
    const bridge = nativeBridge({ serve: (text: string, flags: number) => host.serve(text, flags) } as RequestDoor);
    bridge.onMessageFromHost = (text) =>
      void page.evaluate((answer) => (window as unknown as InPage).fromHost(answer), text).catch(() => undefined);
    await page.exposeFunction('toHost', (text: string) => bridge.sendMessageToHost(text));
    const sets = Array.from({ length: 30 }, (_, minor) => `1.${minor}`).filter((version) => host.supports(version));
    const script = (body: string) => ({ contentType: 'text/javascript', body });
    const client = readFileSync(join(CLIENT_FOLDER, host.platform.library), 'utf8');
    const html = readFileSync(join(root, 'dist/pane/index.html'), 'utf8');
    const scripts = '<script src="office-client.js" defer></script><script src="office-ready.js" defer></script>';
    await page.route('**/office-client.js', (route) => route.fulfill(script(client)));
    await page.route('**/office-ready.js', (route) =>
      // tsx names functions by a helper of its own, which the page doesn't have.
      route.fulfill(
        script(`{ const __name = (one) => one; (${leaveOfficeReady.toString()})(${JSON.stringify(sets)}); }`),
      ),
    );
    await page.route(/\/(\?.*)?$/, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('<script', `${scripts}<script`) }),
    );
  };
}

/** Runs in the page: what office.js leaves there once Office is ready. */
function leaveOfficeReady(supported: readonly string[]): void {
  const realm = window as unknown as InPage;
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const channel: { onMessageFromHost?: (text: string) => void; sendMessageToHost(text: string): void } = {
    sendMessageToHost: (text) => realm.toHost(text),
  };
  realm.fromHost = (text) => channel.onMessageFromHost?.(text);
  realm.OfficeExtension.HostBridge.init(channel);
  realm.Office = {
    ...realm.Office,
    HostType: { Excel: 'Excel' },
    onReady: async () => ({ host: 'Excel', platform: 'PC' }),
    context: {
      host: 'Excel',
      displayLanguage: 'vi-VN',
      requirements: { isSetSupported: (_name: string, version: string) => supported.includes(version) },
    },
  };
}
