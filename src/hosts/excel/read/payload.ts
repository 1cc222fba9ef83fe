/**
 * What one answer may hold: Excel on the web refuses more than 5 MB (`ResponsePayloadSizeLimitExceeded`). Below it by what
 * an estimate may be wrong.
 */
export const MOST_BYTES = 3_500_000;

/** Bytes that a value takes in a message, at least: a Vietnamese letter with its marks takes up to three. */
export function bytesOf(value: unknown): number {
  if (typeof value !== 'string') return 8;
  let bytes = 3;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Puts things together in order as long as their sizes fit; one that is too large alone stands alone. */
export function packed<Thing>(things: readonly Thing[], size: (thing: Thing) => number): Thing[][] {
  const packs: Thing[][] = [];
  let room = 0;
  for (const thing of things) {
    const bytes = size(thing);
    const last = packs.at(-1);
    if (last && bytes <= room) last.push(thing);
    else {
      packs.push([thing]);
      room = MOST_BYTES;
    }
    room -= bytes;
  }
  return packs;
}
