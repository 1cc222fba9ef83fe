import Ajv from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocs } from '../../scripts/build-docs';

const docs = join(__dirname, '../../docs');

test.each(Object.entries(generatedDocs()))('docs/%s is what `npm run docs` makes', (name, content) => {
  expect(readFileSync(join(docs, name), 'utf8')).toBe(content);
});

test('every field of the result document is explained', () => {
  const table = readFileSync(join(docs, 'result-document.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(table.length).toBeGreaterThan(150);
  expect(table.filter((line) => /\|\s*\|$/.test(line))).toEqual([]);
});

test('the JSON Schema is itself valid', () => {
  const schema = JSON.parse(readFileSync(join(docs, 'assessment.schema.json'), 'utf8')) as object;
  expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
});
