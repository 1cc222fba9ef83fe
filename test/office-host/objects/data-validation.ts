import { formatAbsoluteRange } from '../../../src/spreadsheet/address';
import { ApiFailure } from '../protocol/api-failure';
import { isApiObject, ObjectType } from '../protocol/api-object';
import { isRecord } from '../protocol/arguments';
import { overlap, without } from '../model/sheet';
import type { ValidationState } from '../model/sheet-parts';
import { guardSheet } from './guards';
import { RangeTarget } from './range-target';

/** Excel's limits for the box of a validation, in UTF-16 units. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** `Range.dataValidation`: one rule over the whole range; a new one takes the cells out of every older one. */
export const dataValidation = new ObjectType<RangeTarget>('DataValidation', {
  scalars: {
    Type: { get: (range) => typeOf(find(range)) },
    Rule: {
      get: (range) => find(range)?.rule ?? {},
      set: (range, value) => change(range, 'DataValidation.rule', { rule: readRule(value) }),
    },
    IgnoreBlanks: {
      get: (range) => find(range)?.ignoreBlanks ?? true,
      set: (range, value) => change(range, 'DataValidation.ignoreBlanks', { ignoreBlanks: value === true }),
    },
    Prompt: {
      get: (range) => find(range)?.prompt ?? NO_PROMPT,
      set: (range, value) => change(range, 'DataValidation.prompt', { prompt: box(value, NO_PROMPT, 'prompt') }),
    },
    ErrorAlert: {
      get: (range) => find(range)?.errorAlert ?? NO_ALERT,
      set: (range, value) =>
        change(range, 'DataValidation.errorAlert', { errorAlert: box(value, NO_ALERT, 'errorAlert') }),
    },
  },
  methods: { Clear: (range) => remove(range, 'DataValidation.clear') },
});

function typeOf(rule: ValidationState | undefined): string {
  const kind = rule && Object.keys(rule.rule)[0];
  return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
}

/** The rule that holds for the range's first cell. */
function find({ sheet, area }: RangeTarget): ValidationState | undefined {
  const first = { ...area, bottom: area.top, right: area.left };
  return sheet.validations.find(({ ranges }) => ranges.some((part) => overlap(part, first)));
}

function change(range: RangeTarget, location: string, part: Partial<ValidationState>): void {
  const before = find(range);
  remove(range, location);
  range.sheet.validations.push({
    rule: {},
    ignoreBlanks: true,
    prompt: NO_PROMPT,
    errorAlert: NO_ALERT,
    ...before,
    ...part,
    ranges: [range.area],
  });
}

function remove({ workbook, sheet, area }: RangeTarget, location: string): void {
  guardSheet(workbook, sheet, location);
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((part) => without(part, area)) }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** Ranges become formulas, and numbers the formulas that the API gives back (`=10`). */
function readRule(value: unknown): Readonly<Record<string, unknown>> {
  const location = 'DataValidation.rule';
  if (!isRecord(value) || Object.keys(value).length !== 1) throw new ApiFailure('InvalidArgument', location);
  const [kind = '', inner] = Object.entries(value)[0] ?? [];
  if (TYPES[kind] === undefined || !isRecord(inner)) throw new ApiFailure('InvalidArgument', location);
  const source = inner['source'];
  if (kind === 'list' && typeof source === 'string' && source.length > LONGEST_MESSAGE && !source.startsWith('=')) {
    throw new ApiFailure('InvalidArgument', location);
  }
  const entries = Object.entries(inner).map(([key, entry]) => [key, readOperand(key, entry)] as const);
  return { [kind]: Object.fromEntries(entries) };
}

function readOperand(key: string, value: unknown): unknown {
  if (isApiObject(value) && value.target instanceof RangeTarget) {
    const { sheet, area } = value.target;
    return `='${sheet.name.replaceAll("'", "''")}'!${formatAbsoluteRange(area)}`;
  }
  if (!key.startsWith('formula')) return value;
  if (typeof value === 'number') return `=${value}`;
  return typeof value === 'string' && value !== '' && !value.startsWith('=') ? `=${value}` : value;
}

function box(value: unknown, defaults: Readonly<Record<string, unknown>>, name: string) {
  const location = `DataValidation.${name}`;
  if (!isRecord(value)) throw new ApiFailure('InvalidArgument', location);
  const { title = '', message = '' } = value;
  if (String(title).length > LONGEST_TITLE || String(message).length > LONGEST_MESSAGE) {
    throw new ApiFailure('InvalidArgument', location);
  }
  return { ...defaults, ...value };
}
