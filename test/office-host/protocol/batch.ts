import { ApiFailure } from './api-failure';
import { isApiObject, locationOf, type ApiObject } from './api-object';
import { Arguments, isRecord } from './arguments';
import { ACTION, PATH, type ActionInfo, type ActionResult, type ArgumentInfo, type ObjectPathInfo } from './messages';
import type { RequestBody, ResponseBody } from './messages';
import { query } from './query';
import type { References } from './references';

/** What a batch runs against. */
export interface Surroundings {
  readonly root: ApiObject;
  readonly references: References;
  /** Gives a service that the client makes by name; undefined for one that isn't imitated. */
  newObject(name: string): ApiObject | undefined;
}

/** A failure to be thrown before an action is carried out, for fault tests. */
export interface ActionFault {
  readonly actionIndex: number;
  readonly failure: ApiFailure;
}

/** One request: its actions in order, ended by the first failure, with nothing rolled back, as Excel does it. */
export class Batch {
  private readonly objects = new Map<number, ApiObject | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly around: Surroundings,
    private readonly fault?: ActionFault,
  ) {}

  run(): ResponseBody {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (this.fault?.actionIndex === index) throw this.fault.failure;
        const result = this.perform(action);
        if (result) Results.push(result);
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error;
        const { code, message, location, status } = error;
        const Error = {
          Code: code,
          Message: message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: status,
        };
        return { Error, Results, TraceIds };
      }
    }
    return { Results, TraceIds };
  }

  private perform(action: ActionInfo): ActionResult | undefined {
    const { Id, ActionType, Name, ObjectPathId, ArgumentInfo } = action;
    const object = ActionType === ACTION.trace ? null : this.resolve(ObjectPathId);
    const result = (Value: unknown): ActionResult => ({ ActionId: Id, Value: Value ?? null });
    switch (ActionType) {
      case ACTION.instantiate:
        return result(object && this.identity(ObjectPathId, object));
      case ACTION.query:
        return result(this.withReference(ObjectPathId, query(object, action.QueryInfo ?? {})));
      case ACTION.queryAsJson:
        return result(camelCase(query(object, action.QueryInfo ?? {})));
      case ACTION.method:
        return result(this.method(ObjectPathId, object, Name, ArgumentInfo));
      case ACTION.setProperty:
        object?.set(Name, this.argumentsOf(object.type, Name, ArgumentInfo).any(0));
        return undefined;
      case ACTION.trace:
        return result(null);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          object?.set(name.charAt(0).toUpperCase() + name.slice(1), this.dereference(value));
        }
        return undefined;
      default:
        throw new ApiFailure('NotImitated', '', `action type ${ActionType}`);
    }
  }

  private method(path: number, object: ApiObject | null, name: string, info: ArgumentInfo | undefined): unknown {
    if (!object) return null;
    if (name === '_KeepReference') {
      this.kept.set(path, this.around.references.keep(object));
      return null;
    }
    const value = object.call(name, this.argumentsOf(object.type, name, info));
    return isApiObject(value) ? null : value;
  }

  private identity(path: number, object: ApiObject): object {
    return this.withReference(path, { ...object.identity() }) as object;
  }

  private withReference(path: number, value: unknown): unknown {
    const reference = this.kept.get(path);
    return reference === undefined || !isRecord(value) ? value : { ...value, _ReferenceId: reference };
  }

  private resolve(id: number): ApiObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ApiFailure('GeneralException', '', `no object path ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): ApiObject | null {
    const { ObjectPathType, Name } = path;
    switch (ObjectPathType) {
      case PATH.global:
        return this.around.root;
      case PATH.newObject: {
        const made = this.around.newObject(Name);
        if (!made) throw new ApiFailure('NotImitated', Name, `new ${Name}`);
        return made;
      }
      case PATH.referenceId: {
        const kept = this.around.references.get(Name);
        if (!kept) throw new ApiFailure('InvalidReference', '');
        return kept;
      }
      case PATH.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (ObjectPathType === PATH.property) return parent.child(Name);
    const method = ObjectPathType === PATH.indexer ? 'GetItem' : Name;
    return objectOrNull(parent.call(method, this.argumentsOf(parent.type, method, path.ArgumentInfo)));
  }

  private argumentsOf(type: string, name: string, info: ArgumentInfo = {}): Arguments {
    const { Arguments: given = [], ReferencedObjectPathIds: paths = [] } = info;
    const values = given.map((value, index) => {
      const path = paths[index];
      return typeof path === 'number' && path > 0 ? this.resolve(path) : this.dereference(value);
    });
    return new Arguments(values, locationOf(type, name));
  }

  /** Inside a plain object, an object of the API stands as `{ _ObjectPathId }`. */
  private dereference(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((entry) => this.dereference(entry));
    if (!isRecord(value)) return value;
    if (typeof value['_ObjectPathId'] === 'number') return this.resolve(value['_ObjectPathId']);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.dereference(entry)]));
  }
}

function objectOrNull(value: unknown): ApiObject | null {
  if (value === null || value === undefined) return null;
  if (!isApiObject(value)) throw new ApiFailure('GeneralException', '', 'the method gives no object');
  return value;
}

function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (!isRecord(value)) return value;
  const name = (key: string) => (key === '_Items' ? 'items' : key.charAt(0).toLowerCase() + key.slice(1));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [name(key), camelCase(entry)]));
}
