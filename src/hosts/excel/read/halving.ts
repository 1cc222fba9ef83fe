import { isTooLarge } from '../office-error';

/**
 * Asks for all things at once, and in halves where Excel finds question or answer too long; an estimate may be wrong, and
 * only the web has the limit. `parted` cuts one thing in two, where it can be. Throws what `ask` throws, also
 * `payload-too-large` for one thing that cannot be cut.
 */
export async function askInHalves<Thing, Answer>(
  things: readonly Thing[],
  ask: (things: readonly Thing[]) => Promise<Answer[]>,
  parted: (thing: Thing) => readonly Thing[] = (thing) => [thing],
): Promise<Answer[]> {
  if (things.length === 0) return [];
  let smaller = things;
  try {
    return await ask(things);
  } catch (error) {
    if (things.length === 1) smaller = things.flatMap(parted);
    if (smaller.length === 1 || !isTooLarge(error)) throw error;
  }
  const half = Math.ceil(smaller.length / 2);
  return [
    ...(await askInHalves(smaller.slice(0, half), ask, parted)),
    ...(await askInHalves(smaller.slice(half), ask, parted)),
  ];
}
