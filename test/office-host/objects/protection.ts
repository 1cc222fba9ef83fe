import { ApiFailure } from '../protocol/api-failure';
import { ObjectType } from '../protocol/api-object';
import { isRecord, type Arguments } from '../protocol/arguments';
import type { Workbook } from '../model/workbook';
import type { SheetTarget } from './sheet-target';

/** `worksheet.protection`. */
export const sheetProtection = new ObjectType<SheetTarget>('WorksheetProtection', {
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protection.protected },
    Options: { get: ({ sheet }) => ({ ...NOTHING_ALLOWED, ...sheet.protection.options }) },
  },
  methods: {
    Protect: ({ sheet: { protection } }, args) => {
      if (protection.protected) throw new ApiFailure('InvalidOperation', args.location, 'The sheet is protected.');
      const options = args.any(0);
      protection.options = isRecord(options) ? options : {};
      protection.password = password(args, 1);
      protection.protected = true;
    },
    Unprotect: ({ sheet: { protection } }, args) => {
      if (protection.password !== undefined && protection.password !== password(args, 0)) {
        throw new ApiFailure('AccessDenied', args.location, 'The password is not correct.');
      }
      protection.protected = false;
      protection.password = undefined;
    },
  },
});

/** `workbook.protection`: the structure, that is which sheets there are. */
export const workbookProtection = new ObjectType<Workbook>('WorkbookProtection', {
  scalars: { Protected: { get: ({ protection }) => protection.protected } },
  methods: {
    Protect: ({ protection }, args) => {
      protection.password = password(args, 0);
      protection.protected = true;
    },
    Unprotect: ({ protection }, args) => {
      if (protection.password !== undefined && protection.password !== password(args, 0)) {
        throw new ApiFailure('AccessDenied', args.location, 'The password is not correct.');
      }
      protection.protected = false;
      protection.password = undefined;
    },
  },
});

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function password(args: Arguments, index: number): string | undefined {
  return args.absent(index) ? undefined : args.text(index);
}
