import { formatAbsoluteRange, parseRange } from '../../../src/spreadsheet/address';
import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject } from '../protocol/api-object';
import type { Arguments } from '../protocol/arguments';
import type { Sheet } from '../model/sheet';
import type { NameState } from '../model/sheet-parts';
import type { Workbook } from '../model/workbook';
import { guardStructure } from './guards';
import { range } from './range';
import { parseArea, RangeTarget, sheetNamed } from './range-target';
import { worksheet } from './worksheet';

/** Where names stand: on the workbook, or on one sheet. */
export interface NamesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}

interface NameTarget extends NamesTarget {
  readonly state: NameState;
}

const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const namedItem = new ObjectType<NameTarget>('NamedItem', {
  scalars: {
    Name: { get: ({ state }) => state.name },
    _Id: { get: ({ state }) => state.name },
    Formula: {
      get: ({ state }) => state.formula,
      set: ({ state }, value) => {
        if (typeof value !== 'string') throw new ApiFailure('InvalidArgument', 'NamedItem.formula');
        state.formula = value.startsWith('=') ? value : `=${value}`;
      },
    },
    Type: { get: ({ workbook, state }) => typeOf(workbook, state) },
    Value: { get: ({ workbook, state }) => valueOf(workbook, state) },
    Visible: {
      get: ({ state }) => state.visible,
      set: ({ state }, value) => {
        state.visible = value === true;
      },
    },
    Comment: {
      get: ({ state }) => state.comment,
      set: ({ state }, value) => {
        state.comment = String(value ?? '');
      },
    },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
  },
  children: {
    Worksheet: ({ workbook, sheet }) => {
      if (!sheet) throw new ApiFailure('ItemNotFound', 'NamedItem.worksheet');
      return worksheet.of({ workbook, sheet });
    },
    WorksheetOrNullObject: ({ workbook, sheet }) => (sheet ? worksheet.of({ workbook, sheet }) : null),
  },
  methods: {
    Delete: (target) => {
      const list = namesOf(target);
      list.splice(list.indexOf(target.state), 1);
    },
    GetRange: ({ workbook, state }) => {
      const target = rangeOf(workbook, state);
      if (!target) throw new ApiFailure('ItemNotFound', 'NamedItem.getRange');
      return range.of(target);
    },
    GetRangeOrNullObject: ({ workbook, state }) => {
      const target = rangeOf(workbook, state);
      return target ? range.of(target) : null;
    },
  },
  identity: ({ state }) => ({ _Id: state.name }),
});

/** `workbook.names` and `worksheet.names`. */
export const namedItems = new ObjectType<NamesTarget>('NamedItemCollection', {
  items: (target) => namesOf(target).map((state) => namedItem.of({ ...target, state })),
  methods: {
    Add: add,
    GetCount: (target) => namesOf(target).length,
    GetItem: (target, args) => {
      const found = find(target, args);
      if (!found) throw new ApiFailure('ItemNotFound', args.location);
      return found;
    },
    GetItemOrNullObject: (target, args) => find(target, args) ?? null,
  },
});

function add(target: NamesTarget, args: Arguments): ApiObject {
  const name = args.text(0);
  if (!LEGAL.test(name) || parseRange(name)) throw args.invalid();
  guardStructure(target.workbook, args.location);
  if (find(target, args)) throw new ApiFailure('ItemAlreadyExists', args.location);
  const comment = args.absent(2) ? '' : args.text(2);
  const state: NameState = { name, formula: formulaOf(args), visible: true, comment };
  namesOf(target).push(state);
  return namedItem.of({ ...target, state });
}

function formulaOf(args: Arguments): string {
  const given = args.object(1)?.target;
  if (given instanceof RangeTarget) {
    return `='${given.sheet.name.replaceAll("'", "''")}'!${formatAbsoluteRange(given.area)}`;
  }
  const text = args.text(1);
  return text.startsWith('=') ? text : `=${text}`;
}

function find(target: NamesTarget, args: Arguments): ApiObject | undefined {
  const name = args.text(0).toLowerCase();
  const state = namesOf(target).find((other) => other.name.toLowerCase() === name);
  return state && namedItem.of({ ...target, state });
}

function namesOf({ workbook, sheet }: NamesTarget): NameState[] {
  return sheet ? sheet.names : workbook.names;
}

function rangeOf(workbook: Workbook, { formula }: NameState): RangeTarget | undefined {
  const sheet = sheetNamed(workbook, formula);
  const area = parseArea(formula);
  return sheet && area ? new RangeTarget(workbook, sheet, area) : undefined;
}

function typeOf(workbook: Workbook, state: NameState): string {
  if (rangeOf(workbook, state)) return 'Range';
  const value = valueOf(workbook, state);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return state.formula.includes('#REF!') ? 'Error' : 'String';
}

/** A constant's value; a range's address; else the formula, since nothing is calculated here. */
function valueOf(workbook: Workbook, { formula }: NameState): unknown {
  const text = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return sheetNamed(workbook, formula) ? text : formula;
}
