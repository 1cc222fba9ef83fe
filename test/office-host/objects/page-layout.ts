import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject, type Scalar } from '../protocol/api-object';
import { isRecord, type Arguments } from '../protocol/arguments';
import { range } from './range';
import { between, oneOf } from './range-look';
import { rangeArgument, RangeTarget, WHOLE_SHEET } from './range-target';
import type { SheetTarget } from './sheet-target';
import { headersFooters } from './headers-footers';

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const EDGES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const margin = between(0, 5_000);
const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

/** `worksheet.pageLayout`; defaults are those of a new sheet in Excel ("Normal" margins). */
export const pageLayout = new ObjectType<SheetTarget>('PageLayout', {
  scalars: {
    Orientation: property('orientation', 'Portrait', oneOf(['Portrait', 'Landscape'])),
    PaperSize: property('paperSize', 'Letter', oneOf(['A4', 'A3', 'A5', 'Letter', 'Legal'])),
    LeftMargin: property('leftMargin', 50.4, margin),
    RightMargin: property('rightMargin', 50.4, margin),
    TopMargin: property('topMargin', 54, margin),
    BottomMargin: property('bottomMargin', 54, margin),
    HeaderMargin: property('headerMargin', 21.6, margin),
    FooterMargin: property('footerMargin', 21.6, margin),
    CenterHorizontally: property('centerHorizontally', false, flag),
    CenterVertically: property('centerVertically', false, flag),
    BlackAndWhite: property('blackAndWhite', false, flag),
    DraftMode: property('draftMode', false, flag),
    PrintGridlines: property('printGridlines', false, flag),
    PrintHeadings: property('printHeadings', false, flag),
    PrintOrder: property('printOrder', 'DownThenOver', oneOf(['DownThenOver', 'OverThenDown'])),
    /** '' numbers on from the sheet before. */
    FirstPageNumber: property('firstPageNumber', '', (value) => (value === '' ? '' : between(-32_765, 32_767)(value))),
    Zoom: property('zoom', { scale: 100 }, readZoom),
  },
  children: { HeadersFooters: ({ sheet }) => headersFooters.of(sheet.pageLayout) },
  methods: {
    SetPrintArea: ({ workbook, sheet }, args) => {
      sheet.pageLayout.printArea = rangeArgument(args, 0, workbook, sheet).area;
    },
    SetPrintTitleRows: ({ workbook, sheet }, args) => {
      const { area, isEntireRow } = rangeArgument(args, 0, workbook, sheet);
      if (!isEntireRow) throw args.invalid();
      sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
    },
    SetPrintTitleColumns: ({ workbook, sheet }, args) => {
      const { area, isEntireColumn } = rangeArgument(args, 0, workbook, sheet);
      if (!isEntireColumn) throw args.invalid();
      sheet.pageLayout.titleColumns = { first: area.left, last: area.right };
    },
    SetPrintMargins: setMargins,
    GetPrintTitleRowsOrNullObject: (target) => titleRows(target),
    GetPrintTitleRows: (target, args) => {
      const rows = titleRows(target);
      if (!rows) throw new ApiFailure('ItemNotFound', args.location);
      return rows;
    },
  },
});

function property(name: string, standard: unknown, read: (value: unknown) => unknown): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageLayout.properties.get(name) ?? standard,
    set: ({ sheet }, value) => {
      const accepted = read(value);
      if (accepted === undefined) throw new ApiFailure('InvalidArgument', `PageLayout.${name}`);
      sheet.pageLayout.properties.set(name, accepted);
    },
  };
}

/** Either a scale or a number of pages; Excel takes no third thing. */
function readZoom(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  const legal = Object.entries(value).every(
    ([key, entry]) => known.includes(key) && (entry === null || (typeof entry === 'number' && entry > 0)),
  );
  return legal ? value : undefined;
}

function setMargins({ sheet }: SheetTarget, args: Arguments): void {
  const factor = POINTS_PER[args.text(0)];
  if (factor === undefined) throw args.invalid();
  const options = args.record(1);
  for (const edge of EDGES) {
    const value = options[edge];
    if (typeof value === 'number') sheet.pageLayout.properties.set(`${edge}Margin`, value * factor);
  }
}

function titleRows({ workbook, sheet }: SheetTarget): ApiObject | null {
  const rows = sheet.pageLayout.titleRows;
  if (!rows) return null;
  return range.of(new RangeTarget(workbook, sheet, { ...WHOLE_SHEET, top: rows.first, bottom: rows.last }));
}
