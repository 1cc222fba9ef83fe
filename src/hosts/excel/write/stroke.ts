/** A piece of writing on one sheet that is never cut in two by a request's limit. */
export interface Stroke {
  /** Bytes that it takes in the request, estimated. */
  readonly bytes: number;
  draw(sheet: Excel.Worksheet): void;
}

/** What one property set or one call takes in a request, with the paths of the objects it names. */
const CALL_BYTES = 320;

/** A stroke of some calls. */
export function stroke(calls: number, draw: (sheet: Excel.Worksheet) => void, bytes = 0): Stroke {
  return { bytes: calls * CALL_BYTES + bytes, draw };
}
