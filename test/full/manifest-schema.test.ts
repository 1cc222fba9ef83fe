/**
 * The manifest keeps to Office's schema. The schema is not ours to ship: CHAM_DIEM_MANIFEST_XSD names the folder that
 * holds all.xsd. Without it, or without xmllint, the tests are skipped, and say so.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor } from '../../scripts/manifest/base-url';

const schemas = process.env['CHAM_DIEM_MANIFEST_XSD'];
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const whenSchemas = schemas === undefined || !hasXmllint ? describe.skip : describe;
if (whenSchemas === describe.skip) {
  process.stderr.write('manifest schema: skipped, CHAM_DIEM_MANIFEST_XSD is not set or there is no xmllint\n');
}

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

function schemaErrors(xml: string): string[] {
  const args = ['--noout', '--nonet', '--schema', join(schemas ?? '', 'all.xsd'), '-'];
  const { status, stderr } = spawnSync('xmllint', args, { input: xml, encoding: 'utf8' });
  const errors = stderr.split('\n').filter((line) => line.includes('error'));
  return status === 0 ? errors : [...errors, `xmllint ended with ${status}`];
}

whenSchemas("against Office's schema", () => {
  test.each([
    ['the committed manifest', manifest],
    ["a province's own", manifestFor(manifest, 'https://tinh.gov.vn/a&b/chấm-điểm')],
  ])('%s has no error', (_, xml) => {
    expect(schemaErrors(xml)).toEqual([]);
  });

  test.each([
    ['elements in another order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', 'Id'],
    ['a button without a tip', /<Supertip>[^]*?<\/Supertip>/, '', 'Supertip'],
    ['unknown permissions', 'ReadWriteDocument', 'Everything', 'Permissions'],
  ])('%s is found, so the schema is in force', (_, from, to, element) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(schemaErrors(broken).join('\n')).toContain(element);
  });
});
