import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject } from '../protocol/api-object';

/** Named values of the workbook: `workbook.settings`, and `workbook.properties.custom`. */
interface ValueTarget {
  readonly values: Map<string, unknown>;
  readonly key: string;
}

function collection(name: string, itemName: string, identified: boolean): ObjectType<Map<string, unknown>> {
  const item = new ObjectType<ValueTarget>(itemName, {
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ values, key }) => values.get(key) ?? null,
        set: ({ values, key }, value) => void values.set(key, value),
      },
      ...(identified ? { _Id: { get: ({ key }: ValueTarget) => key } } : undefined),
    },
    methods: { Delete: ({ values, key }) => void values.delete(key) },
    identity: ({ key }) => ({ _Id: key }),
  });
  const find = (values: Map<string, unknown>, name: string): ApiObject | undefined => {
    const key = [...values.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : item.of({ values, key });
  };
  return new ObjectType<Map<string, unknown>>(name, {
    items: (values) => [...values.keys()].map((key) => item.of({ values, key })),
    methods: {
      Add: (values, args) => {
        values.set(args.text(0), args.any(1));
        return item.of({ values, key: args.text(0) });
      },
      GetCount: (values) => values.size,
      GetItem: (values, args) => {
        const found = find(values, args.text(0));
        if (!found) throw new ApiFailure('ItemNotFound', args.location);
        return found;
      },
      GetItemOrNullObject: (values, args) => find(values, args.text(0)) ?? null,
      DeleteAll: (values) => values.clear(),
    },
  });
}

/** `workbook.settings`: values of this add-in. */
export const settings = collection('SettingCollection', 'Setting', true);

/** `workbook.properties.custom`. */
export const customDocumentProperties = collection('CustomPropertyCollection', 'CustomProperty', false);
