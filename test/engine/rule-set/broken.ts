import { smallRuleSetJson } from '../small-rule-set';

/** The JSON of the small rule set with the value at a path replaced; `undefined` removes it. */
export function broken(path: string, value: unknown): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(smallRuleSetJson())) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}
