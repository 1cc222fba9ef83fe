import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject, type Scalar } from '../protocol/api-object';
import type { Arguments } from '../protocol/arguments';
import { readColor } from '../model/colors';
import { overlap, without, type Sheet } from '../model/sheet';
import type { ConditionalFormatState } from '../model/sheet-parts';
import { guardSheet } from './guards';
import { range } from './range';
import { RangeTarget } from './range-target';
import type { SheetTarget } from './sheet-target';

interface FormatTarget extends SheetTarget {
  readonly state: ConditionalFormatState;
}

/** A look that was never set reads null. */
function part(name: string, read: (value: unknown) => unknown): Scalar<FormatTarget> {
  return {
    get: ({ state }) => state.format.get(name) ?? null,
    set: ({ state }, value) => {
      const accepted = read(value);
      if (accepted === undefined) throw new ApiFailure('InvalidArgument', `Conditional${name}`);
      state.format.set(name, accepted);
    },
  };
}

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

const fill = new ObjectType<FormatTarget>('ConditionalRangeFill', {
  scalars: { Color: part('fill.color', readColor) },
  methods: { Clear: ({ state }) => void state.format.delete('fill.color') },
});

const font = new ObjectType<FormatTarget>('ConditionalRangeFont', {
  scalars: {
    Color: part('font.color', readColor),
    Bold: part('font.bold', flag),
    Italic: part('font.italic', flag),
    Strikethrough: part('font.strikethrough', flag),
  },
});

const look = new ObjectType<FormatTarget>('ConditionalRangeFormat', {
  children: { Fill: (target) => fill.of(target), Font: (target) => font.of(target) },
});

const rule = new ObjectType<FormatTarget>('ConditionalFormatRule', {
  scalars: {
    Formula: {
      get: ({ state }) => state.formula,
      set: ({ state }, value) => {
        if (typeof value !== 'string' || value === '') {
          throw new ApiFailure('InvalidArgument', 'ConditionalFormatRule.formula');
        }
        state.formula = value.startsWith('=') ? value : `=${value}`;
      },
    },
  },
});

const custom = new ObjectType<FormatTarget>('CustomConditionalFormat', {
  children: { Rule: (target) => rule.of(target), Format: (target) => look.of(target) },
});

const conditionalFormat = new ObjectType<FormatTarget>('ConditionalFormat', {
  scalars: {
    Id: { get: ({ state }) => state.id },
    Type: { get: ({ state }) => state.type },
    Priority: {
      get: ({ sheet, state }) => sheet.conditionalFormats.indexOf(state),
      set: ({ sheet, state }, value) => {
        const others = sheet.conditionalFormats.filter((other) => other !== state);
        sheet.conditionalFormats = [...others.slice(0, Number(value)), state, ...others.slice(Number(value))];
      },
    },
    StopIfTrue: {
      get: ({ state }) => state.stopIfTrue,
      set: ({ state }, value) => {
        state.stopIfTrue = value === true;
      },
    },
  },
  children: {
    Custom: (target) => {
      if (target.state.type !== 'Custom') throw new ApiFailure('InvalidOperation', 'ConditionalFormat.custom');
      return custom.of(target);
    },
    CustomOrNullObject: (target) => (target.state.type === 'Custom' ? custom.of(target) : null),
  },
  methods: {
    Delete: ({ workbook, sheet, state }) => {
      guardSheet(workbook, sheet, 'ConditionalFormat.delete', 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== state);
    },
    GetRange: firstRange,
    GetRangeOrNullObject: firstRange,
  },
  identity: ({ state }) => ({ Id: state.id }),
});

/** `Range.conditionalFormats`: those that touch the range. The newest is the strongest. */
export const conditionalFormats = new ObjectType<RangeTarget>('ConditionalFormatCollection', {
  items: (target) => touching(target).map((state) => objectOf(target, state)),
  methods: {
    Add: add,
    GetCount: (target) => touching(target).length,
    GetItem: item,
    GetItemAt: (target, args) => {
      const state = touching(target)[args.whole(0)];
      if (!state) throw new ApiFailure('ItemNotFound', args.location);
      return objectOf(target, state);
    },
    ClearAll: ({ workbook, sheet, area }) => {
      guardSheet(workbook, sheet, 'ConditionalFormatCollection.clearAll', 'allowFormatCells');
      for (const format of sheet.conditionalFormats) format.ranges = format.ranges.flatMap((one) => without(one, area));
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
    },
  },
});

function add(target: RangeTarget, args: Arguments): ApiObject {
  guardSheet(target.workbook, target.sheet, args.location, 'allowFormatCells');
  const type = args.text(0);
  if (type !== 'Custom') throw new ApiFailure('NotImitated', args.location, `conditional format ${type}`);
  const state: ConditionalFormatState = {
    id: target.workbook.newId(),
    type,
    ranges: [target.area],
    formula: '',
    stopIfTrue: false,
    format: new Map(),
  };
  target.sheet.conditionalFormats.unshift(state);
  return objectOf(target, state);
}

function item(target: RangeTarget, args: Arguments): ApiObject {
  const state = target.sheet.conditionalFormats.find(({ id }) => id === args.text(0));
  if (!state) throw new ApiFailure('ItemNotFound', args.location);
  return objectOf(target, state);
}

function objectOf({ workbook, sheet }: RangeTarget, state: ConditionalFormatState): ApiObject {
  return conditionalFormat.of({ workbook, sheet, state });
}

function touching({ sheet, area }: { readonly sheet: Sheet; readonly area: RangeTarget['area'] }) {
  return sheet.conditionalFormats.filter(({ ranges }) => ranges.some((one) => overlap(one, area)));
}

function firstRange({ workbook, sheet, state }: FormatTarget): ApiObject | null {
  const [area, ...more] = state.ranges;
  return area && more.length === 0 ? range.of(new RangeTarget(workbook, sheet, area)) : null;
}
