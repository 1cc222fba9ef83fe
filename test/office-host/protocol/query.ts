import { ApiFailure } from './api-failure';
import { locationOf, type ApiObject } from './api-object';
import type { QueryInfo } from './messages';

/** What is asked of an object, by wire name; an empty tree asks for all its scalars. */
type Wanted = Map<string, Wanted>;

const EVERYTHING = new Set(['*', '$all']);

/** Answers `load`: the properties selected, `_Items` of a collection, null for a null object. */
export function query(object: ApiObject | null, { Select = [], Expand = [], Top, Skip }: QueryInfo): unknown {
  const wanted: Wanted = new Map();
  for (const path of [...Select, ...Expand]) add(wanted, path);
  return read(object, wanted, Top, Skip);
}

function add(wanted: Wanted, path: string): void {
  let at = wanted;
  for (const step of path.split(/[/.]/)) {
    if (step === '' || step === 'items') continue;
    const name = EVERYTHING.has(step) ? '*' : wireName(step);
    const next = at.get(name) ?? new Map();
    at.set(name, next);
    at = next;
  }
}

function read(object: ApiObject | null, wanted: Wanted, top?: number, skip = 0): unknown {
  if (object === null) return null;
  const items = object.items();
  if (!items) return { ...object.identity(), ...members(object, wanted) };
  const shown = items.slice(skip, top === undefined ? undefined : skip + top);
  const identified = shown.map((item, index) => {
    const identity = item.identity();
    const place = Object.keys(identity).length === 0 ? { _Index: index + skip } : identity;
    return { ...place, ...members(item, wanted) };
  });
  return { ...ownScalars(object, wanted), _Items: identified };
}

/** A collection's own `count`, where it is asked for beside its items. */
function ownScalars(collection: ApiObject, wanted: Wanted): Record<string, unknown> {
  const names = collection.scalarNames().filter((name) => wanted.size === 0 || wanted.has(name));
  return Object.fromEntries(names.map((name) => [name, collection.get(name)]));
}

function members(object: ApiObject, wanted: Wanted): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const everything = wanted.size === 0 || wanted.has('*');
  for (const name of everything ? object.scalarNames() : []) result[name] = object.get(name);
  for (const [name, inner] of wanted) {
    if (name === '*') continue;
    const kind = object.has(name);
    if (kind === 'scalar') result[name] = object.get(name);
    else if (kind === 'child') result[name] = read(object.child(name), inner);
    else throw new ApiFailure('NotImitated', locationOf(object.type, name), `load of ${locationOf(object.type, name)}`);
  }
  return result;
}

/** The client selects in camel case; answers are in Pascal case. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
