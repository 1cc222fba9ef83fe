import { SHEET_NAME_LIMIT, sheetNameKey } from '../../../src/spreadsheet/placement';
import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject } from '../protocol/api-object';
import type { Arguments } from '../protocol/arguments';
import { readColor } from '../model/colors';
import { copySheet } from '../model/copy-sheet';
import { redirectFormulas } from '../model/formula-references';
import type { Sheet, SheetVisibility } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { charts } from './charts';
import { freezePanes } from './freeze-panes';
import { guardStructure } from './guards';
import { namedItems } from './named-items';
import { horizontalPageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { sheetProtection } from './protection';
import { range } from './range';
import { rangesNamed } from './range-areas';
import { parseArea, RangeTarget, sheetNamed, WHOLE_SHEET } from './range-target';
import { oneOf } from './range-look';
import { customProperties } from './sheet-custom-properties';
import type { SheetTarget } from './sheet-target';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** A worksheet. */
export const worksheet: ObjectType<SheetTarget> = new ObjectType<SheetTarget>('Worksheet', {
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: { get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet), set: move },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: show },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        const color = value === '' ? '' : readColor(value);
        if (color === undefined) throw new ApiFailure('InvalidArgument', 'Worksheet.tabColor');
        sheet.tabColor = color;
      },
    },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    // The client sets these two by other names than it reads them.
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => {
        sheet.showGridlines = value === true;
      },
    },
    Headings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: ({ sheet }, value) => {
        sheet.showHeadings = value === true;
      },
    },
    ShowHeadings: { get: ({ sheet }) => sheet.showHeadings },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
  },
  children: {
    Names: ({ workbook, sheet }) => namedItems.of({ workbook, sheet }),
    Protection: (target) => sheetProtection.of(target),
    FreezePanes: (target) => freezePanes.of(target),
    PageLayout: (target) => pageLayout.of(target),
    HorizontalPageBreaks: (target) => horizontalPageBreaks.of(target),
    Charts: (target) => charts.of(target),
    CustomProperties: ({ sheet }) => customProperties.of(sheet),
  },
  methods: {
    GetRange: getRange,
    GetRangeByIndexes: (target, args) =>
      range.of(whole(target).at(args.whole(0), args.whole(1), args.whole(2), args.whole(3), args.location)),
    GetRanges: (target, args) => rangesNamed(whole(target), args),
    GetCell: (target, args) => range.of(whole(target).at(args.whole(0), args.whole(1), 1, 1, args.location)),
    GetUsedRange: (target, args) => range.of(whole(target).over(used(target, args) ?? FIRST_CELL)),
    GetUsedRangeOrNullObject: (target, args) => {
      const area = used(target, args);
      return area ? range.of(whole(target).over(area)) : null;
    },
    Activate: ({ workbook, sheet }, args) => {
      if (sheet.visibility !== 'Visible') throw new ApiFailure('InvalidOperation', args.location);
      workbook.active = sheet.id;
    },
    Calculate: () => undefined,
    Copy: copy,
    Delete: remove,
    GetNext: (target, args) => required(neighbour(target, 1, args), args),
    GetNextOrNullObject: (target, args) => neighbour(target, 1, args),
    GetPrevious: (target, args) => required(neighbour(target, -1, args), args),
    GetPreviousOrNullObject: (target, args) => neighbour(target, -1, args),
  },
  identity: ({ sheet }) => ({ Id: sheet.id }),
});

const FIRST_CELL = { top: 1, left: 1, bottom: 1, right: 1 };

/** Throws `InvalidArgument` for a name that Excel forbids, `ItemAlreadyExists` for one that another sheet bears. */
export function checkSheetName(workbook: Workbook, name: string, location: string, self?: Sheet): void {
  const legal = name !== '' && name.length <= SHEET_NAME_LIMIT && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!legal || name.toLowerCase() === 'history') throw new ApiFailure('InvalidArgument', location);
  const other = workbook.sheets.find((sheet) => sheetNameKey(sheet.name) === sheetNameKey(name));
  if (other && other !== self) throw new ApiFailure('ItemAlreadyExists', location);
}

function whole({ workbook, sheet }: SheetTarget): RangeTarget {
  return new RangeTarget(workbook, sheet, WHOLE_SHEET);
}

function used({ sheet }: SheetTarget, args: Arguments) {
  return sheet.used(args.flag(0));
}

function getRange(target: SheetTarget, args: Arguments): ApiObject {
  const address = args.absent(0) ? '' : args.text(0);
  if (address === '') return range.of(whole(target));
  const area = parseArea(address);
  if (area) {
    const named = sheetNamed(target.workbook, address);
    return range.of(new RangeTarget(target.workbook, named ?? target.sheet, area));
  }
  const names = [...target.sheet.names, ...target.workbook.names];
  const name = names.find((one) => one.name.toLowerCase() === address.toLowerCase());
  const sheet = name && sheetNamed(target.workbook, name.formula);
  const named = name && parseArea(name.formula);
  if (!sheet || !named) throw args.invalid();
  return range.of(new RangeTarget(target.workbook, sheet, named));
}

function rename({ workbook, sheet }: SheetTarget, value: unknown): void {
  const location = 'Worksheet.name';
  guardStructure(workbook, location);
  if (typeof value !== 'string') throw new ApiFailure('InvalidArgument', location);
  checkSheetName(workbook, value, location, sheet);
  redirectFormulas(workbook, sheet.name, value);
  sheet.name = value;
}

function move({ workbook, sheet }: SheetTarget, value: unknown): void {
  const location = 'Worksheet.position';
  guardStructure(workbook, location);
  const { sheets } = workbook;
  const place = typeof value === 'number' && value >= 0 && value < sheets.length ? value : undefined;
  if (place === undefined) throw new ApiFailure('InvalidArgument', location);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(place, 0, sheet);
}

function show({ workbook, sheet }: SheetTarget, value: unknown): void {
  const location = 'Worksheet.visibility';
  guardStructure(workbook, location);
  const wanted = VISIBILITIES.find((one) => one === oneOf(VISIBILITIES)(value));
  if (!wanted) throw new ApiFailure('InvalidArgument', location);
  if (wanted !== 'Visible' && !seenBeside(workbook, sheet)) throw new ApiFailure('InvalidOperation', location);
  sheet.visibility = wanted;
  if (wanted !== 'Visible' && workbook.active === sheet.id) workbook.active = seenBeside(workbook, sheet)?.id ?? '';
}

/** A workbook always shows a sheet. */
function seenBeside(workbook: Workbook, sheet: Sheet): Sheet | undefined {
  return workbook.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
}

function remove({ workbook, sheet }: SheetTarget, args: Arguments): void {
  guardStructure(workbook, args.location);
  if (!workbook.sheets.includes(sheet)) throw new ApiFailure('ItemNotFound', args.location);
  // As in Excel, a very hidden sheet has to be shown or merely hidden before it can be deleted.
  if (sheet.visibility === 'VeryHidden') throw new ApiFailure('InvalidOperation', args.location);
  const next = seenBeside(workbook, sheet);
  if (!next) throw new ApiFailure('InvalidOperation', args.location);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  if (workbook.active === sheet.id) workbook.active = next.id;
  redirectFormulas(workbook, sheet.name, undefined);
}

function copy({ workbook, sheet }: SheetTarget, args: Arguments): ApiObject {
  guardStructure(workbook, args.location);
  const position = args.absent(0) ? 'None' : args.text(0);
  const beside = args.object(1)?.target as SheetTarget | undefined;
  const { sheets } = workbook;
  const at = beside ? sheets.indexOf(beside.sheet) : -1;
  const places: Readonly<Record<string, number>> = {
    None: sheets.indexOf(sheet),
    Beginning: 0,
    End: sheets.length,
    Before: at,
    After: at + 1,
  };
  const place = places[position];
  if (place === undefined || place < 0) throw args.invalid();
  return worksheet.of({ workbook, sheet: copySheet(workbook, sheet, copyName(workbook, sheet.name), place) });
}

function copyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const wished = name.replace(/ \(\d+\)$/, '').slice(0, SHEET_NAME_LIMIT - suffix.length) + suffix;
    if (!workbook.findSheet(wished)) return wished;
  }
}

function neighbour({ workbook, sheet }: SheetTarget, step: 1 | -1, args: Arguments): ApiObject | null {
  const { sheets } = workbook;
  for (let at = sheets.indexOf(sheet) + step; ; at += step) {
    const other = sheets[at];
    if (!other) return null;
    if (!args.flag(0) || other.visibility === 'Visible') return worksheet.of({ workbook, sheet: other });
  }
}

function required(object: ApiObject | null, args: Arguments): ApiObject {
  if (!object) throw new ApiFailure('ItemNotFound', args.location);
  return object;
}
