/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSetSupported, type Platform } from './platforms';

/** The message channel that Microsoft's client takes when there is a native host beneath it. */
export interface NativeBridge {
  /** Filled in by the client. */
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

/** Members of the client that no type package declares. */
interface ClientInternals {
  readonly HostBridge: { init(bridge: NativeBridge): void };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

interface Realm {
  OfficeExtension?: ClientInternals;
  Office?: { context?: unknown };
  window?: unknown;
}

export const CLIENT_FOLDER = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

let loaded: string | undefined;
/** The globals that the library made, to be taken away before another one is loaded. */
let globals: string[] = [];

/**
 * Puts Microsoft's client library, unmodified, over a bridge: afterwards `Excel` and `Office.context.requirements` are
 * global. One host at a time: a later call takes the client away from an earlier host.
 */
export function attachClient(platform: Platform, bridge: NativeBridge): void {
  standInForWindow();
  const realm = globalThis as unknown as Realm;
  if (loaded !== platform.library) load(platform.library);
  const client = realm.OfficeExtension;
  if (!client) throw new Error(`${platform.library} gives no OfficeExtension`);
  // This build of the library sets the flag on another class than it reads it from (README, "The client").
  client.CommonUtility._doApiNotSupportedCheck = true;
  realm.Office = { ...realm.Office, context: officeContext(platform) };
  client.HostBridge.init(bridge);
}

function load(library: string): void {
  const realm = globalThis as unknown as Record<string, unknown>;
  for (const name of globals) Reflect.deleteProperty(realm, name);
  const before = new Set(Object.getOwnPropertyNames(realm));
  const code = readFileSync(join(CLIENT_FOLDER, library), 'utf8');
  // The library is a script for a page: only run as one does it belong to the same realm as the tests' own arrays.
  // eslint-disable-next-line no-eval
  (0, eval)(code);
  globals = Object.getOwnPropertyNames(realm).filter((name) => !before.has(name));
  loaded = library;
}

function officeContext(platform: Platform): unknown {
  return {
    host: 'Excel',
    platform: platform.type,
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(platform, name, version) },
  };
}

/** The little of a page that the library looks at while it loads. */
function standInForWindow(): void {
  const realm = globalThis as unknown as Realm;
  if (realm.window !== undefined) return;
  const location = {
    search: '',
    hash: '',
    href: 'https://localhost/',
    protocol: 'https:',
    origin: 'https://localhost',
  };
  const nothing = () => undefined;
  const document = {
    addEventListener: nothing,
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: nothing }),
  };
  const navigator = { userAgent: 'Node' };
  const members = { window: globalThis, self: globalThis, location, name: '', document, navigator };
  for (const [name, value] of Object.entries({ ...members, addEventListener: nothing, removeEventListener: nothing })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
