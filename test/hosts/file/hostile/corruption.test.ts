import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import { HostError } from '../../../../src/spreadsheet/host-error';
import { readAll } from './expectations';

const FIXTURES = ['prefixed.xlsx', 'rich-openpyxl.xlsx', 'dates-1904.xlsx'].map(
  (name) => new Uint8Array(readFileSync(`test/fixtures/rich/${name}`)),
);
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

/** A change of a few bytes: where (as a share of the whole), how many go, what comes. */
const damage = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat(6),
  come: fc.oneof(fc.constantFrom('<', '>', '"', '&', '/', '</', '-1', '999999999', '<!', ']]>', '\0'), fc.string()),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { where, gone, come }: Damage): Uint8Array {
  const at = Math.floor(where * bytes.length);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), Buffer.from(come), bytes.subarray(at + gone)]));
}

/** As many bytes go as come, so that every place that the zip's directory names stays where it is. */
function overwritten(bytes: Uint8Array, { where, come }: Damage): Uint8Array {
  return damaged(bytes, { where, come, gone: Buffer.byteLength(come) });
}

/** Opens, or refuses with a `HostError`; anything else that is thrown fails the test. */
async function opensOrRefuses(bytes: Uint8Array): Promise<void> {
  try {
    await readAll(bytes);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

test('whatever befalls the bytes of a file, it opens or is refused by a code', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FIXTURES),
      fc.constantFrom(damaged, overwritten, overwritten),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (bytes, befall, damages) => opensOrRefuses(damages.reduce(befall, bytes)),
    ),
    { numRuns: RUNS },
  );
});

test('whatever befalls the XML of a part, the file opens or is refused by a code', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FIXTURES),
      fc.nat(),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      async (bytes, index, damages) => {
        const opc = OpcPackage.open(bytes);
        const parts = opc.parts().filter((part) => /workbook|sheet\d|sharedStrings|styles|\.rels|Types/.test(part));
        const part = parts[index % parts.length] ?? '';
        opc.set(part, damages.reduce(damaged, opc.bytes(part)));
        await opensOrRefuses(opc.save());
      },
    ),
    { numRuns: RUNS },
  );
});
