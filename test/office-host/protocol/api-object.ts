import { ApiFailure } from './api-failure';
import { JoinedObject } from './joined-object';
import type { Arguments } from './arguments';

/** What an instantiated object tells the client, so that it can be addressed again in a later batch. */
export interface Identity {
  readonly Id?: string;
  readonly _Id?: string;
}

/** An object of Excel's API as the executor handles it; `null` is the null object. */
export interface ApiObject {
  readonly type: string;
  /** What of the workbook's state stands behind it. */
  readonly target: unknown;
  /** True for a range, which the client may ask to keep alive between batches. */
  readonly referable: boolean;
  identity(): Identity;
  /** The object's items where it is a collection. */
  items(): readonly ApiObject[] | undefined;
  scalarNames(): readonly string[];
  has(name: string): 'scalar' | 'child' | undefined;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  child(name: string): ApiObject | null;
  /** Gives an object, null for the null object, or a plain value. */
  call(name: string, args: Arguments): unknown;
}

export interface Scalar<T> {
  get(target: T): unknown;
  /** Absent for a read-only property. */
  set?(target: T, value: unknown): void;
}

/** Everything that a type of the API can do here, by the names of the protocol (`NumberFormat`, `GetCell`). */
export interface Members<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  readonly items?: (target: T) => readonly ApiObject[];
  readonly identity?: (target: T) => Identity;
  readonly referable?: boolean;
}

/** A type of the API: `of` gives the object over a piece of the workbook's state. */
export class ObjectType<T> {
  constructor(
    readonly name: string,
    readonly members: Members<T>,
  ) {}

  of(target: T): ApiObject {
    return new TypedObject(this, target);
  }
}

/** True for a value that is an object of the API, as methods may give. */
export function isApiObject(value: unknown): value is ApiObject {
  return value instanceof TypedObject || value instanceof JoinedObject;
}

class TypedObject<T> implements ApiObject {
  constructor(
    private readonly definition: ObjectType<T>,
    readonly target: T,
  ) {}

  get type(): string {
    return this.definition.name;
  }

  get referable(): boolean {
    return this.definition.members.referable ?? false;
  }

  identity(): Identity {
    return this.definition.members.identity?.(this.target) ?? {};
  }

  items(): readonly ApiObject[] | undefined {
    return this.definition.members.items?.(this.target);
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.definition.members.scalars ?? {});
  }

  has(name: string): 'scalar' | 'child' | undefined {
    const { scalars = {}, children = {} } = this.definition.members;
    if (Object.hasOwn(scalars, name)) return 'scalar';
    return Object.hasOwn(children, name) ? 'child' : undefined;
  }

  get(name: string): unknown {
    return this.scalar(name).get(this.target);
  }

  set(name: string, value: unknown): void {
    const scalar = this.scalar(name);
    if (!scalar.set) throw new ApiFailure('InvalidOperation', this.location(name), 'The property is read-only.');
    scalar.set(this.target, value);
  }

  child(name: string): ApiObject | null {
    const { children = {} } = this.definition.members;
    const child = Object.hasOwn(children, name) ? children[name] : undefined;
    if (!child) throw this.notImitated(name);
    return child(this.target);
  }

  call(name: string, args: Arguments): unknown {
    const { methods = {} } = this.definition.members;
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) throw this.notImitated(name);
    return method(this.target, args);
  }

  private scalar(name: string): Scalar<T> {
    const { scalars = {} } = this.definition.members;
    const scalar = Object.hasOwn(scalars, name) ? scalars[name] : undefined;
    if (!scalar) throw this.notImitated(name);
    return scalar;
  }

  private notImitated(name: string): ApiFailure {
    return new ApiFailure('NotImitated', this.location(name), `The test host does not imitate ${this.location(name)}.`);
  }

  private location(name: string): string {
    return locationOf(this.type, name);
  }
}

/** `Range`, `NumberFormat` → `Range.numberFormat`, as Excel's debugInfo names a member. */
export function locationOf(type: string, name: string): string {
  return `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
