import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject } from '../protocol/api-object';
import type { Sheet } from '../model/sheet';

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

const property = new ObjectType<PropertyTarget>('WorksheetCustomProperty', {
  scalars: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, String(value)),
    },
  },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
  identity: ({ key }) => ({ _Id: key }),
});

/** `worksheet.customProperties`. */
export const customProperties = new ObjectType<Sheet>('WorksheetCustomPropertyCollection', {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => property.of({ sheet, key })),
  methods: {
    Add: (sheet, args) => {
      sheet.customProperties.set(args.text(0), args.text(1));
      return property.of({ sheet, key: args.text(0) });
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItem: (sheet, args) => {
      const found = find(sheet, args.text(0));
      if (!found) throw new ApiFailure('ItemNotFound', args.location);
      return found;
    },
    GetItemOrNullObject: (sheet, args) => find(sheet, args.text(0)) ?? null,
  },
});

function find(sheet: Sheet, name: string): ApiObject | undefined {
  const key = [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : property.of({ sheet, key });
}
