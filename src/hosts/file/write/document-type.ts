import type { OpcPackage } from '../package/opc-package';

const MAIN = 'application/vnd.';
const documentTypes: Readonly<Record<string, string>> = {
  [`${MAIN}openxmlformats-officedocument.spreadsheetml.template.main+xml`]: `${MAIN}openxmlformats-officedocument.spreadsheetml.sheet.main+xml`,
  [`${MAIN}ms-excel.template.macroEnabled.main+xml`]: `${MAIN}ms-excel.sheet.macroEnabled.main+xml`,
};

/** Makes a workbook of a template (.xltx, .xltm): Excel refuses a template's type in a file that is named .xlsx or .xlsm. */
export function becomeDocument(opc: OpcPackage, workbookPart: string): void {
  const type = documentTypes[opc.contentTypes.typeOf(workbookPart) ?? ''];
  if (type !== undefined) opc.contentTypes.add(workbookPart, type);
}
