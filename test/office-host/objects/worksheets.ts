import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject } from '../protocol/api-object';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { guardStructure } from './guards';
import { checkSheetName, worksheet } from './worksheet';

/** `workbook.worksheets`. */
export const worksheets = new ObjectType<Workbook>('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map((sheet) => worksheet.of({ workbook, sheet })),
  methods: {
    Add: (workbook, args) => {
      guardStructure(workbook, args.location);
      const name = args.absent(0) ? newName(workbook) : args.text(0);
      checkSheetName(workbook, name, args.location);
      return worksheet.of({ workbook, sheet: workbook.addSheet(name) });
    },
    GetItem: (workbook, args) => found(workbook, workbook.findSheet(args.text(0)), args.location),
    GetItemOrNullObject: (workbook, args) => {
      const sheet = workbook.findSheet(args.text(0));
      return sheet ? worksheet.of({ workbook, sheet }) : null;
    },
    GetActiveWorksheet: (workbook, args) => found(workbook, workbook.activeSheet(), args.location),
    GetCount: (workbook, args) => counted(workbook, args.flag(0)).length,
    GetFirst: (workbook, args) => found(workbook, counted(workbook, args.flag(0))[0], args.location),
    GetLast: (workbook, args) => found(workbook, counted(workbook, args.flag(0)).at(-1), args.location),
  },
});

function counted(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

function found(workbook: Workbook, sheet: Sheet | undefined, location: string): ApiObject {
  if (!sheet) throw new ApiFailure('ItemNotFound', location);
  return worksheet.of({ workbook, sheet });
}

function newName(workbook: Workbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!workbook.findSheet(name)) return name;
  }
}
