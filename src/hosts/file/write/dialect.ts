import type { Document } from '@xmldom/xmldom';
import { MAIN, OFFICE_RELATIONSHIPS, type Namespace } from '../package/namespaces';

/** The namespaces that new parts are written in: those of the workbook, since Excel takes no mixture. */
export interface Dialect {
  readonly main: string;
  /** The namespace of `r:id`, and the beginning of every relationship type. */
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const DRAWING: Namespace = [
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
];
const SHEET_DRAWING: Namespace = [
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
];
const CHART: Namespace = [
  'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'http://purl.oclc.org/ooxml/drawingml/chart',
];

/** The dialect of a workbook by its main part's root element: transitional, as nearly all are, or strict. */
export function dialectOf(workbook: Document): Dialect {
  const strict = MAIN[1] !== undefined && workbook.documentElement?.namespaceURI === MAIN[1];
  const name = ([transitional, strictName]: Namespace) => (strict && strictName) || transitional;
  return {
    main: name(MAIN),
    relationships: name(OFFICE_RELATIONSHIPS),
    drawing: name(DRAWING),
    sheetDrawing: name(SHEET_DRAWING),
    chart: name(CHART),
  };
}
