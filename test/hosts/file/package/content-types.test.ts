import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { workbookFile } from '../hostile/workbook-parts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const open = () => OpcPackage.open(workbookFile());

test.each([
  ['its own type', 'xl/worksheets/sheet1.xml', SHEET_TYPE],
  ['its own type in another letter case', 'XL/Worksheets/Sheet1.XML', SHEET_TYPE],
  ["its extension's type", 'xl/other.XML', 'application/xml'],
  ['no type', 'xl/media/image1.png', undefined],
])('a part has %s', (_, part, type) => expect(open().contentTypes.typeOf(part)).toBe(type));

test('added and removed types are in the file that is saved', () => {
  const opc = open();
  opc.contentTypes.add('xl/worksheets/sheet2.xml', SHEET_TYPE);
  opc.contentTypes.add('xl/workbook.xml', 'urn:changed');
  opc.contentTypes.remove('xl/worksheets/sheet1.xml');
  const saved = OpcPackage.open(opc.save()).contentTypes;
  expect(saved.typeOf('xl/worksheets/sheet2.xml')).toBe(SHEET_TYPE);
  expect(saved.typeOf('xl/workbook.xml')).toBe('urn:changed');
  expect(saved.typeOf('xl/worksheets/sheet1.xml')).toBe('application/xml');
});

test('a type that holds already changes nothing', () => {
  const opc = open();
  opc.contentTypes.add('xl/worksheets/sheet1.xml', SHEET_TYPE);
  opc.contentTypes.add('xl/other.xml', 'application/xml');
  expect(opc.save()).toEqual(open().save());
});
