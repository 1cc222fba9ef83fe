import type { ApiObject, Identity } from './api-object';
import type { Arguments } from './arguments';

/** Several objects of one type handled as one: `RangeAreas.format`. Reads null where they differ. */
export class JoinedObject implements ApiObject {
  readonly target = undefined;
  readonly referable = false;

  /** Throws `RangeError` for none at all. */
  constructor(private readonly parts: readonly ApiObject[]) {
    if (parts.length === 0) throw new RangeError('nothing to join');
  }

  get type(): string {
    return this.first.type;
  }

  identity(): Identity {
    return this.first.identity();
  }

  items(): readonly ApiObject[] | undefined {
    return undefined;
  }

  scalarNames(): readonly string[] {
    return this.first.scalarNames();
  }

  has(name: string): 'scalar' | 'child' | undefined {
    return this.first.has(name);
  }

  get(name: string): unknown {
    const value = this.first.get(name);
    const same = this.parts.every((part) => JSON.stringify(part.get(name)) === JSON.stringify(value));
    return same ? value : null;
  }

  set(name: string, value: unknown): void {
    for (const part of this.parts) part.set(name, value);
  }

  child(name: string): ApiObject | null {
    return join(this.parts.map((part) => part.child(name)));
  }

  call(name: string, args: Arguments): unknown {
    const results = this.parts.map((part) => part.call(name, args));
    const objects = results.filter((result) => result !== null && typeof result === 'object');
    return objects.length === 0 ? undefined : join(objects as ApiObject[]);
  }

  private get first(): ApiObject {
    const [first] = this.parts;
    if (!first) throw new RangeError('nothing is joined');
    return first;
  }
}

function join(parts: readonly (ApiObject | null)[]): ApiObject | null {
  const present = parts.flatMap((part) => part ?? []);
  return present.length === 0 ? null : new JoinedObject(present);
}
