/** The same vocabulary under its two names: first transitional, as Excel writes, then strict (ECMA-376 parts 1 and 4). */
export type Namespace = readonly [transitional: string, strict?: string];

export const MAIN: Namespace = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** The namespace of `r:id`, and the beginning of every relationship type. */
export const OFFICE_RELATIONSHIPS: Namespace = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Packaging itself (ECMA-376 part 2) has one name only. */
export const PACKAGE_RELATIONSHIPS: Namespace = ['http://schemas.openxmlformats.org/package/2006/relationships'];
export const CONTENT_TYPES: Namespace = ['http://schemas.openxmlformats.org/package/2006/content-types'];
