/** What the committed manifest says, as Microsoft's own reader and as a plain XML reader see it. */
import { execFileSync } from 'node:child_process';
import { manifestParts } from '../../scripts/manifest/manifest-parts';
import { pane as enPane } from '../../src/locales/en/pane';
import { pane as viPane } from '../../src/locales/vi/pane';
import { committedManifest, root } from './committed';

const manifest = committedManifest();
const { base, resources } = manifestParts(manifest);
const vi = (name: string) => [...base, ...resources].find((setting) => setting.name === name)?.value;
const en = (name: string) => [...base, ...resources].find((setting) => setting.name === name)?.overrides[0]?.value;

/** In a process of its own: the package requires ES modules, which Jest cannot. */
function readByMicrosoft(): Readonly<Record<string, unknown>> {
  const script = `
    const { OfficeAddinManifest } = require('office-addin-manifest');
    OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)));`;
  const output = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', timeout: 30_000 });
  return JSON.parse(output) as Record<string, unknown>;
}

test("Microsoft's reader reads it", () => {
  expect(readByMicrosoft()).toMatchObject({
    // Fixed for good: with another id Office takes the next version for another add-in.
    id: 'e04794cb-9b0d-4e29-9ba3-0c64e86032c8',
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'vi-VN',
    displayName: 'Chấm điểm',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    iconUrl: 'https://localhost:3000/assets/icons/product-32.png',
    highResolutionIconUrl: 'https://localhost:3000/assets/icons/product-64.png',
    supportUrl: 'https://localhost:3000/pane/index.html',
    defaultSettings: { sourceLocation: 'https://localhost:3000/pane/index.html' },
  });
});

test('it asks for the least, so that an older Excel shows the add-in and the page can say what it needs', () => {
  expect(manifest.match(/<Set .*>/g)).toEqual(['<Set Name="ExcelApi" MinVersion="1.1"/>']);
});

test('the ribbon tab has its three buttons, in the order of the work', () => {
  expect(manifest.match(/<Control .*>/g)).toHaveLength(3);
  const labels = [...manifest.matchAll(/<Control .*>\s*<Label resid="(.*)"\/>/g)].map(([, resid]) => vi(resid ?? ''));
  expect([vi('Tab.Label'), ...labels]).toEqual(['Chấm điểm', 'Tạo phiếu', 'Rà soát', 'Chấm điểm']);
});

test.each([
  ['Template', 'template', 'Tạo phiếu trống theo bộ tiêu chí và danh sách đơn vị.'],
  ['Check', 'check', 'Tìm chỗ chưa khai, chưa hợp lệ hoặc cần làm rõ. Không ghi gì vào tệp.'],
  ['Score', 'score', 'Tính điểm, xếp mức, xếp hạng rồi ghi các bảng kết quả vào tệp đang mở.'],
])('%s opens the page at its step, and its tip says what it does', (button, step, tip) => {
  expect(vi(`${button}.Url`)).toBe(`https://localhost:3000/pane/index.html?step=${step}`);
  expect(vi(`${button}.Tip`)).toBe(tip);
});

test('there is one pane, and no runtime that outlives it', () => {
  expect(new Set(manifest.match(/<TaskpaneId>.*<\/TaskpaneId>/g))).toEqual(
    new Set(['<TaskpaneId>ChamDiem.Pane</TaskpaneId>']),
  );
  expect(manifest).not.toMatch(/<Runtimes?\b|<FunctionFile\b|ExecuteFunction/);
});

test('ribbon and pane use the same words', () => {
  expect([vi('Check.Label'), en('Check.Label')]).toEqual([viPane.actions.check, enPane.actions.check]);
  expect([vi('Steps.Label'), en('Steps.Label')]).toEqual([viPane.steps.label, enPane.steps.label]);
});
