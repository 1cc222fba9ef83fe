import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { HostError } from '../../../../src/spreadsheet/host-error';
import { workbookFile } from '../hostile/workbook-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const open = () => OpcPackage.open(workbookFile());
const reopen = (opc: OpcPackage) => OpcPackage.open(opc.save());

test('names are found in any letter case and keep the spelling of the file', () => {
  const opc = open();
  expect(opc.has('XL/Workbook.XML')).toBe(true);
  expect(opc.nameOf('XL/Workbook.XML')).toBe('xl/workbook.xml');
  opc.set('XL/Workbook.XML', '<new/>');
  expect(opc.parts().filter((part) => /workbook\.xml$/i.test(part))).toEqual(['xl/workbook.xml']);
  expect(opc.nameOf('nowhere.xml')).toBeUndefined();
});

test.each([
  ['set', (opc: OpcPackage) => opc.set(SHEET, '<đổi/>')],
  ['setStream', (opc: OpcPackage) => opc.setStream(SHEET, ['<đ', 'ổi', '/>'])],
  [
    'edit',
    (opc: OpcPackage) => {
      const document = opc.edit(SHEET);
      if (document.documentElement) document.removeChild(document.documentElement);
      document.appendChild(document.createElement('đổi'));
    },
  ],
])('a part changed by %s keeps its place; no other changes', (_, change) => {
  const opc = open();
  change(opc);
  const saved = reopen(opc);
  expect(saved.parts()).toEqual(open().parts());
  expect(saved.text(SHEET)).toContain('<đổi/>');
  for (const part of saved.parts().filter((name) => name !== SHEET))
    expect(saved.bytes(part)).toEqual(open().bytes(part));
});

test('a document that was only looked at is not written anew', () => {
  const opc = open();
  opc.document('xl/workbook.xml');
  expect(opc.save()).toEqual(open().save());
});

test('an edited part reads as edited before it is saved', () => {
  const opc = open();
  opc.edit('xl/workbook.xml').documentElement?.setAttribute('conformance', 'transitional');
  expect(opc.text('xl/workbook.xml')).toContain('conformance="transitional"');
  expect(opc.document('xl/workbook.xml')).toBe(opc.edit('XL/workbook.xml'));
});

test('deleting takes the part with its relationships and its content type', () => {
  const opc = open();
  opc.relationships(SHEET).add('urn:kind', { part: 'xl/drawing.xml' });
  opc.delete(SHEET);
  const saved = reopen(opc);
  expect(saved.parts()).toEqual(
    open()
      .parts()
      .filter((part) => part !== SHEET),
  );
  expect(saved.text('[Content_Types].xml')).not.toContain('sheet1');
});

test('a copy and its original know nothing of each other', () => {
  const original = open();
  original.edit('xl/workbook.xml').documentElement?.setAttribute('before', 'copy');
  const copy = original.copy();
  copy.set(SHEET, 'copy');
  copy.edit('xl/workbook.xml').documentElement?.setAttribute('after', 'copy');
  copy.contentTypes.add('xl/new.xml', 'urn:new');
  expect(original.text(SHEET)).toBe(open().text(SHEET));
  expect(original.text('xl/workbook.xml')).toContain('before="copy"');
  expect(original.text('xl/workbook.xml')).not.toContain('after');
  expect(original.contentTypes.typeOf('xl/new.xml')).toBe('application/xml');
  expect(copy.text('xl/workbook.xml')).toMatch(/before="copy".*after="copy"/);
});

test('a missing part is a damaged file, by name', () => {
  expect(() => open().bytes('xl/none.xml')).toThrow(
    new HostError('file-damaged', { part: 'xl/none.xml' }, 'part is missing'),
  );
});

test.each([
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff<đ/>')],
  ['UTF-16, little end first', Buffer.from('\ufeff<đ/>', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeff<đ/>', 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from('<đ/>', 'utf16le')],
])('%s is read as text, without the mark', (_, bytes) => {
  const opc = open();
  opc.set(SHEET, bytes);
  expect(opc.text(SHEET)).toBe('<đ/>');
});

test('a UTF-16 part that is edited says UTF-8, which it then is', () => {
  const opc = open();
  opc.set('xl/workbook.xml', Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><đ/>', 'utf16le'));
  opc.edit('xl/workbook.xml');
  expect(Buffer.from(reopen(opc).bytes('xl/workbook.xml')).toString()).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<đ/>',
  );
});

test('a blank workbook holds what every workbook must, and opens', () => {
  const blank = reopen(OpcPackage.blank());
  expect(blank.relationships('').ofKind('officeDocument')?.part).toBe('xl/workbook.xml');
  const styles = blank.document('xl/styles.xml');
  const patterns = [...styles.getElementsByTagName('patternFill')].map((fill) => fill.getAttribute('patternType'));
  expect(patterns).toEqual(['none', 'gray125']);
  expect(styles.getElementsByTagName('cellStyle')[0]?.getAttribute('name')).toBe('Normal');
});
