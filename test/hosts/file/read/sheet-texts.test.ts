import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { SheetTexts, type TextSource } from '../../../../src/hosts/file/read/sheet-texts';

const PART = 'xl/worksheets/sheet1.xml';
const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c><v>${(row * 7919) % 10007}</v></c></row>`).join('');
const packageOf = (text: string) => {
  const opc = OpcPackage.blank();
  opc.set(PART, text);
  return OpcPackage.open(opc.save());
};
const textOf = (source: TextSource) => [...source.textChunks(PART)].join('');
const firstChunk = (source: TextSource) => {
  for (const chunk of source.textChunks(PART)) return chunk;
  return '';
};

test('a small sheet is inflated once for its beginning and its whole, and then let go', () => {
  const text = rows(100);
  const opc = packageOf(text);
  const inflated = jest.spyOn(opc, 'textChunks');
  const { beginnings, wholes } = new SheetTexts(opc, [PART]);
  expect([textOf(beginnings), textOf(wholes)]).toEqual([text, text]);
  expect(inflated).toHaveBeenCalledTimes(1);
  expect(textOf(wholes)).toBe(text);
  expect(inflated).toHaveBeenCalledTimes(2);
});

test('of large sheets little is inflated for the beginning, and nothing is kept', () => {
  const text = rows(200_000);
  const { beginnings, wholes } = new SheetTexts(packageOf(text), [PART]);
  const beginning = firstChunk(beginnings);
  expect(text.startsWith(beginning)).toBe(true);
  expect(beginning.length).toBeLessThan(text.length / 50);
  expect(textOf(wholes)).toBe(text);
});

test('a part that is missing is told when it is read, not before', () => {
  const { beginnings } = new SheetTexts(OpcPackage.blank(), [PART]);
  expect(() => textOf(beginnings)).toThrow(expect.objectContaining({ code: 'file-damaged' }));
});
