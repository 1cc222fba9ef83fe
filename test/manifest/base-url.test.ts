import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildManifest } from '../../scripts/build-manifest';
import { baseUrl, manifestFor } from '../../scripts/manifest/base-url';
import { manifestProblems } from '../../scripts/manifest/check-manifest';
import { manifestParts } from '../../scripts/manifest/manifest-parts';
import { committedManifest, root } from './committed';

const manifest = committedManifest();

test.each([
  ['https://chamdiem.tinh.gov.vn', 'https://chamdiem.tinh.gov.vn'],
  ['https://tinh.gov.vn/chamdiem/', 'https://tinh.gov.vn/chamdiem'],
  ['https://10.0.0.5:8443', 'https://10.0.0.5:8443'],
  ['HTTPS://Tinh.GOV.vn/Cham-Diem', 'https://tinh.gov.vn/Cham-Diem'],
  ['https://tinh.gov.vn/chấm điểm', 'https://tinh.gov.vn/ch%E1%BA%A5m%20%C4%91i%E1%BB%83m'],
])('%s is taken', (text, server) => {
  expect(baseUrl(text)).toBe(server);
});

test.each([
  ['chamdiem.tinh.gov.vn', 'không phải là địa chỉ máy chủ'],
  ['http://chamdiem.tinh.gov.vn', 'Excel chỉ mở phần mềm từ địa chỉ https'],
  ['file:///C:/chamdiem', 'Excel chỉ mở phần mềm từ địa chỉ https'],
  ['https://tinh.gov.vn/chamdiem?v=1', 'có phần sau dấu ? hoặc #'],
  ['https://tinh.gov.vn/chamdiem?', 'có phần sau dấu ? hoặc #'],
  ['https://tinh.gov.vn/chamdiem#pane', 'có phần sau dấu ? hoặc #'],
  ['https://quantri:matkhau@tinh.gov.vn', 'ai cũng đọc được'],
  ['https://tinh.gov.vn/pane/index.html', 'là một trang'],
  [`https://tinh.gov.vn/${'x'.repeat(2000)}`, 'chỉ chứa được 1948 ký tự'],
])('%s is refused, with a sentence', (text, sentence) => {
  expect(() => baseUrl(text)).toThrow(sentence);
});

test.each([
  'https://chamdiem.tinh.gov.vn',
  'https://tinh.gov.vn/a&b/chấm-điểm',
  `https://tinh.gov.vn/${'x'.repeat(1900)}`,
])('every address moves to the server, and nothing else changes: %s', (server) => {
  const moved = manifestFor(manifest, server);
  expect(manifestProblems(moved, root)).toEqual([]);
  const addresses = (xml: string) => {
    const { base, resources } = manifestParts(xml);
    return [...base, ...resources].filter(({ kind }) => kind === 'Urls' || kind === 'Images').map(({ value }) => value);
  };
  const here = addresses(manifest);
  expect(addresses(moved)).toEqual(here.map((address) => address.replace('https://localhost:3000', baseUrl(server))));
  const blank = (xml: string) => xml.replace(/DefaultValue="https:[^"]*"/g, '');
  expect(blank(moved)).toBe(blank(manifest));
});

describe('npm run manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  for (const name of ['manifest.xml', 'assets']) symlinkSync(join(root, name), join(folder, name));
  afterAll(() => rmSync(folder, { recursive: true }));
  const folderUrl = pathToFileURL(`${folder}/`);

  test('writes dist/manifest.xml', () => {
    const file = buildManifest(['--base-url', 'https://chamdiem.tinh.gov.vn'], folderUrl);
    expect(file).toBe(join(folder, 'dist/manifest.xml'));
    expect(readFileSync(file, 'utf8')).toBe(manifestFor(manifest, 'https://chamdiem.tinh.gov.vn'));
  });

  test.each([[[]], [['--base-url']], [['--base-url', '']], [['--server', 'https://tinh.gov.vn']]])(
    'without an address (%j) says how to give one',
    (args) => {
      expect(() => buildManifest(args, folderUrl)).toThrow('npm run manifest -- --base-url');
    },
  );
});
