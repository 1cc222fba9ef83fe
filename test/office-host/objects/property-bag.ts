import { ApiFailure } from '../protocol/api-failure';
import { locationOf, type Scalar } from '../protocol/api-object';
import { readColor } from '../model/colors';

/** Where an object of a chart keeps what was set, and under which path. */
export interface BagTarget {
  readonly properties: Map<string, unknown>;
  readonly path: string;
}

/** Properties that only keep what they are given; `standard` is what a new chart has, and says the value's type. */
export function bagScalars(
  type: string,
  standards: Readonly<Record<string, string | number | boolean>>,
): Readonly<Record<string, Scalar<BagTarget>>> {
  const scalars = Object.entries(standards).map(([name, standard]) => {
    const scalar: Scalar<BagTarget> = {
      get: ({ properties, path }) => properties.get(keyOf(path, name)) ?? standard,
      set: ({ properties, path }, value) => {
        const accepted = name === 'Color' ? readColor(value) : value;
        if (accepted === undefined || typeof accepted !== typeof standard) {
          throw new ApiFailure('InvalidArgument', locationOf(type, name));
        }
        properties.set(keyOf(path, name), accepted);
      },
    };
    return [name, scalar] as const;
  });
  return Object.fromEntries(scalars);
}

/** `title.font` and `Color` → `title.font.color`. */
export function keyOf(path: string, name: string): string {
  const own = name.charAt(0).toLowerCase() + name.slice(1);
  return path === '' ? own : `${path}.${own}`;
}
