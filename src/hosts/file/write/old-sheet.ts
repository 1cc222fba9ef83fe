import type { OpcPackage } from '../package/opc-package';
import { unescapeXml } from '../package/text';

/** What has to be known of a sheet that is about to be replaced or removed. */
export interface OldSheet {
  readonly codeName: string | undefined;
  /** Protected with a password: not even its owner's tool may write on it. */
  readonly locked: boolean;
  readonly hasFormulas: boolean;
}

const CODE_NAME = /<(?:[\w.-]+:)?sheetPr\b[^>]*\bcodeName="([^"]*)"/;
const PROTECTION = /<(?:[\w.-]+:)?sheetProtection\b[^>]*>/;
export const FORMULA = /<(?:[\w.-]+:)?f[\s>/]/;

/** The start tags looked for are shorter than this, so one cut by the end of a piece is found in the next window. */
const OVERLAP = 2_000;

/** Looks a sheet through piece by piece, however long it is. */
export function inspectOldSheet(opc: OpcPackage, part: string): OldSheet {
  let codeName: string | undefined;
  let protection = '';
  let hasFormulas = false;
  for (const window of windows(opc.textChunks(part), OVERLAP)) {
    codeName ??= CODE_NAME.exec(window)?.[1];
    protection = PROTECTION.exec(window)?.[0] ?? protection;
    hasFormulas ||= FORMULA.test(window);
  }
  const on = /\bsheet="(?:1|true)"/.test(protection);
  const secret = /\b(?:password|hashValue)="[^"]+"/.test(protection);
  return { codeName: codeName && unescapeXml(codeName), locked: on && secret, hasFormulas };
}

/** The same text in pieces that overlap, so that nothing shorter than the overlap is cut in two. */
export function* windows(chunks: Iterable<string>, overlap: number): Generator<string> {
  let tail = '';
  for (const chunk of chunks) {
    const window = tail + chunk;
    yield window;
    tail = window.slice(-overlap);
  }
}
