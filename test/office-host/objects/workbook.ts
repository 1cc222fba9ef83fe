import { ObjectType, type Scalar } from '../protocol/api-object';
import { ApiFailure } from '../protocol/api-failure';
import type { References } from '../protocol/references';
import type { Workbook } from '../model/workbook';
import { application } from './application';
import { customXmlParts } from './custom-xml';
import { namedItems } from './named-items';
import { workbookProtection } from './protection';
import { range } from './range';
import { RangeTarget } from './range-target';
import { customDocumentProperties, settings } from './settings';
import { worksheets } from './worksheets';

/** What the root of the API stands for. */
export interface RootTarget {
  readonly workbook: Workbook;
  readonly references: References;
}

const PROPERTIES = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

const documentProperties = new ObjectType<Workbook>('DocumentProperties', {
  scalars: Object.fromEntries(PROPERTIES.map((name) => [name, property(name)])),
  children: { Custom: ({ customProperties }) => customDocumentProperties.of(customProperties) },
});

/** `context.workbook`. */
export const workbookObject = new ObjectType<RootTarget>('Workbook', {
  scalars: {
    Name: { get: ({ workbook }) => workbook.name },
    ReadOnly: { get: ({ workbook }) => workbook.readOnly },
    AutoSave: { get: () => false },
  },
  children: {
    Worksheets: ({ workbook }) => worksheets.of(workbook),
    Names: ({ workbook }) => namedItems.of({ workbook, sheet: undefined }),
    Application: ({ workbook }) => application.of(workbook),
    Protection: ({ workbook }) => workbookProtection.of(workbook),
    CustomXmlParts: ({ workbook }) => customXmlParts.of(workbook),
    Settings: ({ workbook }) => settings.of(workbook.settings),
    Properties: ({ workbook }) => documentProperties.of(workbook),
  },
  methods: {
    GetActiveCell: ({ workbook }, args) => {
      const { top, left } = workbook.selection;
      return selected(workbook, { top, left, bottom: top, right: left }, args.location);
    },
    GetSelectedRange: ({ workbook }, args) => selected(workbook, workbook.selection, args.location),
    Save: () => undefined,
    _RemoveReference: ({ references }, args) => references.remove(args.text(0)),
    _RemoveAllReferences: ({ references }) => references.clear(),
    _GetReferenceCount: ({ references }) => references.count,
    _GetObjectByReferenceId: ({ references }, args) => references.get(args.text(0)) ?? null,
  },
});

function selected(workbook: Workbook, area: RangeTarget['area'], location: string) {
  const sheet = workbook.activeSheet();
  if (!sheet) throw new ApiFailure('InvalidOperation', location);
  return range.of(new RangeTarget(workbook, sheet, area));
}

function property(name: string): Scalar<Workbook> {
  return {
    get: ({ properties }) => properties.get(name) ?? '',
    set: ({ properties }, value) => void properties.set(name, String(value)),
  };
}
