import { useEffect, useRef, type MouseEvent } from 'react';

/** Milliseconds in which a second press of a double click, or of a key held down, may still come. */
const SETTLING = 500;

/**
 * The button stays while its meaning changes from one step to the next. Where the present meaning is weighty, a press
 * counts only once it has stood a moment, so that nobody writes by pressing twice.
 */
export function useSettledPress({ weighty, deed }: { readonly weighty: boolean; readonly deed: () => void }) {
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
  }, [weighty]);
  return ({ detail }: MouseEvent) => {
    const early = detail > 1 || performance.now() - since.current < SETTLING;
    if (weighty && early) since.current = performance.now();
    else deed();
  };
}
