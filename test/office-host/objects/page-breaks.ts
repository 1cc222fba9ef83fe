import { ApiFailure } from '../protocol/api-failure';
import { ObjectType } from '../protocol/api-object';
import { rangeArgument } from './range-target';
import type { SheetTarget } from './sheet-target';

interface BreakTarget extends SheetTarget {
  /** The row before which the page begins. */
  readonly row: number;
}

const pageBreak = new ObjectType<BreakTarget>('PageBreak', {
  scalars: { RowIndex: { get: ({ row }) => row - 1 }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: ({ sheet, row }) => {
      const { rowBreaks } = sheet.pageLayout;
      rowBreaks.splice(rowBreaks.indexOf(row), 1);
    },
  },
  identity: ({ row }) => ({ _Id: String(row) }),
});

/** `worksheet.horizontalPageBreaks`: a page begins above the range's first row. */
export const horizontalPageBreaks = new ObjectType<SheetTarget>('PageBreakCollection', {
  items: (target) => target.sheet.pageLayout.rowBreaks.map((row) => pageBreak.of({ ...target, row })),
  methods: {
    Add: (target, args) => {
      const { area } = rangeArgument(args, 0, target.workbook, target.sheet);
      if (area.top === 1) throw args.invalid();
      const { rowBreaks } = target.sheet.pageLayout;
      if (!rowBreaks.includes(area.top)) rowBreaks.push(area.top);
      rowBreaks.sort((a, b) => a - b);
      return pageBreak.of({ ...target, row: area.top });
    },
    GetItem: (target, args) => {
      const row = Number(args.any(0));
      if (!target.sheet.pageLayout.rowBreaks.includes(row)) throw new ApiFailure('ItemNotFound', args.location);
      return pageBreak.of({ ...target, row });
    },
    GetCount: ({ sheet }) => sheet.pageLayout.rowBreaks.length,
    RemovePageBreaks: ({ sheet }) => void sheet.pageLayout.rowBreaks.splice(0),
  },
});
