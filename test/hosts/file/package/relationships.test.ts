import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { relationshipsPart, resolveTarget } from '../../../../src/hosts/file/package/relationships';
import { relationship, relationshipsXml, workbookFile } from '../hostile/workbook-parts';

const WORKBOOK = 'xl/workbook.xml';
const open = (rels: string, parts = {}) =>
  OpcPackage.open(workbookFile({ 'xl/_rels/workbook.xml.rels': rels, ...parts }));

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['root.xml', '_rels/root.xml.rels'],
])('the relationships of "%s" stand in %s', (source, part) => expect(relationshipsPart(source)).toBe(part));

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['xl/worksheets/sheet1.xml', './../a//b.xml', 'xl/a/b.xml'],
  ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/a.xml', 'b.xml#part', 'xl/b.xml'],
])('from "%s" the target "%s" is %s', (source, target, part) => expect(resolveTarget(source, target)).toBe(part));

test('kinds are the same in transitional and strict files, whatever the prefix', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const xml = relationshipsXml(relationship('a', 'styles', 'styles.xml', strict))
    .replace('xmlns=', 'xmlns:p=')
    .replaceAll(/<(\/?)Relationship/g, '<$1p:Relationship');
  expect(open(xml).relationships(WORKBOOK).ofKind('styles')).toMatchObject({ id: 'a', part: 'xl/styles.xml' });
});

test('a target outside of the package is no part', () => {
  const xml = relationshipsXml(
    '<Relationship Id="x" Type="t/hyperlink" Target="https://example.vn/a%20b" TargetMode="External"/>',
  );
  expect(open(xml).relationships(WORKBOOK).get('x')).toEqual({
    id: 'x',
    type: 't/hyperlink',
    kind: 'hyperlink',
    target: 'https://example.vn/a%20b',
  });
});

test('a part is named as the package spells it: letter case and %-escapes undone', () => {
  const xml = relationshipsXml(relationship('a', 'image', 'Media/B%E1%BA%A3ng.PNG'));
  const opc = open(xml, { 'xl/media/Bảng.png': 'x' });
  expect(opc.relationships(WORKBOOK).get('a')?.part).toBe('xl/media/Bảng.png');
});

test('added and removed ones are in the file that is saved', () => {
  const opc = OpcPackage.open(workbookFile());
  const relationships = opc.relationships(WORKBOOK);
  const part = relationships.add('t/worksheet', { part: 'xl/worksheets/new.xml' });
  const link = relationships.add('t/hyperlink', { external: 'https://example.vn/?a=1&b="2"' });
  relationships.remove('rId2');
  expect([part, link]).toEqual(['rId4', 'rId5']);
  const saved = OpcPackage.open(opc.save()).relationships(WORKBOOK);
  expect(saved.all()).toEqual(
    relationships.all().map((each) => (each.id === part ? { ...each, target: '/xl/worksheets/new.xml' } : each)),
  );
  expect(saved.all().map(({ id }) => id)).toEqual(['rId1', 'rId3', 'rId4', 'rId5']);
  expect(saved.get(link)?.target).toBe('https://example.vn/?a=1&b="2"');
});

test('a part without relationships gets its first', () => {
  const opc = OpcPackage.open(workbookFile());
  opc.relationships('xl/worksheets/sheet1.xml').add('t/drawing', { part: 'xl/drawings/drawing1.xml' });
  const saved = OpcPackage.open(opc.save());
  expect(saved.relationships('xl/worksheets/sheet1.xml').ofKind('drawing')?.part).toBe('xl/drawings/drawing1.xml');
});

test('2,000 additions and removals leave what was there', () => {
  const opc = OpcPackage.open(workbookFile());
  const ids = Array.from({ length: 2000 }, (_, n) =>
    opc.relationships(WORKBOOK).add('t/worksheet', { part: `xl/s${n}.xml` }),
  );
  for (const id of ids) opc.relationships(WORKBOOK).remove(id);
  expect(opc.relationships(WORKBOOK).all()).toHaveLength(3);
});
