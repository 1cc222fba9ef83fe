import { PACKAGE_LIMITS, readZipDirectory } from '../../../../src/hosts/file/package/zip-directory';
import { inflatePart } from '../../../../src/hosts/file/package/zip-part';
import { noise } from '../hostile/other-files';
import { rawZip, zip64, type RawEntry } from '../hostile/raw-zip';

const ENTRIES: readonly RawEntry[] = [
  { name: '[Content_Types].xml', data: '<Types/>' },
  { name: 'xl/media/ảnh.bin', data: noise(3000), stored: true },
  { name: 'xl/worksheets/sheet1.xml', data: `<worksheet>${'<row/>'.repeat(500)}</worksheet>` },
];
const contents = (bytes: Uint8Array) =>
  readZipDirectory(bytes, PACKAGE_LIMITS).map((part) => [part.name, Buffer.from(inflatePart(part)).toString('hex')]);
const expected = ENTRIES.map(({ name, data }) => [name, Buffer.from(data).toString('hex')]);

test.each<[string, Uint8Array]>([
  ['a plain zip', rawZip(ENTRIES)],
  [
    'sizes behind the data, as streaming writers leave them',
    rawZip(ENTRIES.map((entry) => ({ ...entry, dataDescriptor: true }))),
  ],
  ['zip64', zip64(ENTRIES)],
  ['a comment at the end', rawZip(ENTRIES, 'written by hand')],
  ['folders, which are no parts', rawZip([{ name: 'xl/', data: '', stored: true }, ...ENTRIES])],
])('%s', (_, bytes) => expect(contents(bytes)).toEqual(expected));

test.each([
  ['parts', { parts: 2 }],
  ['bytes of a part', { partBytes: 3000 }],
  ['bytes together', { totalBytes: 6000 }],
])('the bound of %s holds', (_, limits) => {
  expect(() => readZipDirectory(rawZip(ENTRIES), { ...PACKAGE_LIMITS, ...limits })).toThrow(
    expect.objectContaining({ code: 'file-too-large' }),
  );
});

test('a small part or a white picture may deflate as far as it likes, a large one only as far as the bound', () => {
  const zip = (length: number, name = 'a') => rawZip([{ name, data: new Uint8Array(length) }]);
  expect(readZipDirectory(zip(1 << 20), PACKAGE_LIMITS)).toHaveLength(1);
  expect(readZipDirectory(zip(6 << 20, 'xl/media/image1.emf'), PACKAGE_LIMITS)).toHaveLength(1);
  expect(() => readZipDirectory(zip((1 << 20) + 1), PACKAGE_LIMITS)).toThrow(
    expect.objectContaining({ code: 'file-too-large' }),
  );
});
