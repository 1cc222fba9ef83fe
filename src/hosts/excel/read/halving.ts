import { isTooLarge } from '../office-error';

/**
 * Asks for all things at once, and in halves where Excel finds question or answer too long; an estimate may be wrong, and
 * only the web has the limit. Throws what `ask` throws, also `payload-too-large` for one thing alone.
 */
export async function askInHalves<Thing, Answer>(
  things: readonly Thing[],
  ask: (things: readonly Thing[]) => Promise<Answer[]>,
): Promise<Answer[]> {
  if (things.length === 0) return [];
  try {
    return await ask(things);
  } catch (error) {
    if (things.length === 1 || !isTooLarge(error)) throw error;
  }
  const half = Math.ceil(things.length / 2);
  return [...(await askInHalves(things.slice(0, half), ask)), ...(await askInHalves(things.slice(half), ask))];
}
