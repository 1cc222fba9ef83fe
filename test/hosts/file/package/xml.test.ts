import { MAIN, OFFICE_RELATIONSHIPS } from '../../../../src/hosts/file/package/namespaces';
import * as xml from '../../../../src/hosts/file/package/xml';
import { HostError } from '../../../../src/spreadsheet/host-error';

const parse = (text: string) => xml.parseXml(text, 'xl/a.xml');
const root = (text: string) => xml.rootElement(parse(text), MAIN, 'workbook', 'xl/a.xml');
const [TRANSITIONAL, STRICT] = MAIN;

test.each([
  ['no prefix', `<workbook xmlns="${TRANSITIONAL}"><sheets><sheet name="A"/></sheets></workbook>`],
  ['a prefix', `<x:workbook xmlns:x="${TRANSITIONAL}"><x:sheets><x:sheet name="A"/></x:sheets></x:workbook>`],
  ['the strict namespace', `<workbook xmlns="${STRICT}"><sheets><sheet name="A"/></sheets></workbook>`],
])('elements are found by namespace and name, under %s', (_, text) => {
  const sheets = xml.child(root(text), MAIN, 'sheets');
  expect(sheets && xml.children(sheets, MAIN, 'sheet').map((sheet) => xml.attribute(sheet, 'name'))).toEqual(['A']);
});

test('an element of another namespace is another element', () => {
  const parent = root(`<workbook xmlns="${TRANSITIONAL}"><sheets xmlns="urn:other"/></workbook>`);
  expect(xml.child(parent, MAIN, 'sheets')).toBeUndefined();
  expect(() => root('<workbook xmlns="urn:other"/>')).toThrow(HostError);
});

test.each(['r', 'rel'])('an attribute of a namespace is found under the prefix %s', (prefix) => {
  const element = root(
    `<workbook xmlns="${TRANSITIONAL}" xmlns:${prefix}="${OFFICE_RELATIONSHIPS[0]}" ${prefix}:id="rId7" id="no"/>`,
  );
  expect(xml.attributeOf(element, OFFICE_RELATIONSHIPS, 'id')).toBe('rId7');
  expect(xml.attribute(element, 'missing')).toBeUndefined();
});

test.each([
  ['a document type', '<!DOCTYPE a><a/>', 'file-has-dtd'],
  [
    'one behind comments and instructions',
    '\ufeff<?xml version="1.0"?>\n<!-- a --><?b c?>\n<!DOCTYPE a [<!ENTITY e "x">]><a/>',
    'file-has-dtd',
  ],
  ['an open tag', '<a><b></a>', 'file-damaged'],
  ['no end', '<a>', 'file-damaged'],
  ['an unknown entity', '<a>&e;</a>', 'file-damaged'],
  ['an attribute twice', '<a b="1" b="2"/>', 'file-damaged'],
  ['an undeclared prefix', '<p:a/>', 'file-damaged'],
  ['nothing', '', 'file-damaged'],
  ['text', 'hello', 'file-damaged'],
])('%s is refused, naming the part', (_, text, code) => {
  expect(() => parse(text)).toThrow(expect.objectContaining({ code, place: { part: 'xl/a.xml' } }));
});

test('what looks like a document type inside a text is text', () => {
  expect(parse('<a>&lt;!DOCTYPE b></a>').documentElement?.textContent).toBe('<!DOCTYPE b>');
});

test('an untouched document is written as it was read', () => {
  const text =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${TRANSITIONAL}" xmlns:mc="urn:mc" mc:Ignorable="x15">` +
    '<!-- giữ --><definedName name="a&amp;b" comment="dòng 1&#10;dòng 2">\'Tờ khai\'!$A$1&lt;5</definedName><x15:b xmlns:x15="urn:x15"/> </workbook>';
  expect(xml.serializeXml(parse(text))).toBe(text);
});

test('U+2028 and U+0085 are no line breaks in XML 1.0', () => {
  expect(parse('<a>1\u20282\u00853\r\n4\r5</a>').documentElement?.textContent).toBe('1\u20282\u00853\n4\n5');
});

test('an ensured element stands where the schema wants it, with the prefix of its parent', () => {
  const parent = root(`<x:workbook xmlns:x="${TRANSITIONAL}"><x:sheets/><x:calcPr/></x:workbook>`);
  const order = ['sheets', 'definedNames', 'calcPr', 'extLst'];
  const names = xml.ensureElement(parent, 'definedNames', order);
  expect(xml.ensureElement(parent, 'definedNames', order)).toBe(names);
  xml.ensureElement(parent, 'extLst', order);
  xml.appendElement(names, 'definedName', { name: 'a', localSheetId: 0 });
  expect(parent.toString()).toBe(
    `<x:workbook xmlns:x="${TRANSITIONAL}"><x:sheets/><x:definedNames><x:definedName name="a" localSheetId="0"/></x:definedNames><x:calcPr/><x:extLst/></x:workbook>`,
  );
});

test.each([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
])('a flag "%s" is %s', (text, value) => {
  const element = root(`<workbook xmlns="${TRANSITIONAL}" flag="${text}"/>`);
  expect(xml.flag(element, 'flag', !value)).toBe(value);
  expect(xml.flag(element, 'missing', value)).toBe(value);
});
