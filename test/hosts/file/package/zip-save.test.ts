import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { PACKAGE_LIMITS, readZipDirectory } from '../../../../src/hosts/file/package/zip-directory';
import { deflatePart, packPart } from '../../../../src/hosts/file/package/zip-part';
import { writeZip } from '../../../../src/hosts/file/package/zip-save';
import { rawZip } from '../hostile/raw-zip';

test('another library reads what is written', () => {
  const text = 'Chấm điểm '.repeat(50);
  const files = unzipSync(writeZip([packPart('a.txt', Buffer.from(text)), deflatePart('ả.txt', ['x', 'yz'])]));
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a.txt', text],
    ['ả.txt', 'xyz'],
  ]);
});

test('parts keep their compressed bytes, their names and their order', () => {
  const before = readZipDirectory(
    rawZip([
      { name: 'b.xml', data: 'x'.repeat(99) },
      { name: 'A.bin', data: 'y', stored: true },
    ]),
    PACKAGE_LIMITS,
  );
  expect(readZipDirectory(writeZip(before), PACKAGE_LIMITS)).toEqual(before);
});

describe('opening and saving', () => {
  const fixtures = readdirSync('test/fixtures/rich').filter((name) => /\.xls[xm]$/.test(name));

  test.each(fixtures)('%s keeps every part byte for byte, and saves to the same bytes again', (name) => {
    const bytes = new Uint8Array(readFileSync(`test/fixtures/rich/${name}`));
    const saved = OpcPackage.open(bytes).save();
    expect(unzipSync(saved)).toEqual(unzipSync(bytes));
    expect(OpcPackage.open(saved).save()).toEqual(saved);
  });

  test('any package keeps every part byte for byte', () => {
    const parts = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.[a-z]{3}$/),
      fc.uint8Array({ maxLength: 300 }),
    );
    fc.assert(
      fc.property(parts, fc.boolean(), (files, stored) => {
        fc.pre(Object.keys(files).length > 0);
        const entries = Object.entries(files).map(([name, data]) => ({ name, data, stored }));
        const opc = OpcPackage.open(OpcPackage.open(rawZip(entries)).save());
        expect(opc.parts()).toEqual(Object.keys(files));
        for (const [name, data] of Object.entries(files))
          expect(Buffer.from(opc.bytes(name))).toEqual(Buffer.from(data));
      }),
    );
  });
});
