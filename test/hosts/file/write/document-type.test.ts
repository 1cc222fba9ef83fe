import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { becomeDocument } from '../../../../src/hosts/file/write/document-type';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WORKBOOK = 'xl/workbook.xml';

test.each([
  ['a template', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', SHEET],
  [
    'a template with macros',
    'application/vnd.ms-excel.template.macroEnabled.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  ],
  ['a workbook', SHEET, SHEET],
])('%s is saved as a workbook', (_, before, after) => {
  const opc = OpcPackage.blank();
  opc.contentTypes.add(WORKBOOK, before);
  becomeDocument(opc, WORKBOOK);
  expect(OpcPackage.open(opc.save()).contentTypes.typeOf(WORKBOOK)).toBe(after);
});
