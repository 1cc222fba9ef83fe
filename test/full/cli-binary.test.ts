import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import packageJson from '../../package.json';

/** The built program as a user calls it, from a folder with a Vietnamese name and blanks. */
const BINARY = resolve(packageJson.bin['cham-diem']);
const SAMPLE = resolve('samples/binh-dinh-2016.xlsx');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'Sở Khoa học – '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function call(...args: readonly string[]) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

test('may be run by its name: it says by what, and tells its version', () => {
  expect(readFileSync(BINARY, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(call('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
});

test('scores the sample from another folder, and writes beside it nothing but what it was told to', () => {
  copyFileSync(SAMPLE, join(folder, 'Phiếu 2016.xlsx'));
  const args = ['score', 'Phiếu 2016.xlsx', '--out', 'Kết quả.xlsx', '--json', 'kết quả.json', '--at', '2017-02-07'];
  const { code, out, err } = call(...args);
  expect([code, err]).toEqual([0, `Đã ghi JSON: ${join(folder, 'kết quả.json')}\n`]);
  expect(out).toMatch(/1 {2}Sở Tài chính +1\.280 +92,75% +Tốt/);
  expect(readdirSync(folder).sort()).toEqual(['Kết quả.xlsx', 'Phiếu 2016.xlsx', 'kết quả.json']);
  expect(Buffer.compare(readFileSync(join(folder, 'Phiếu 2016.xlsx')), readFileSync(SAMPLE))).toBe(0);
});

test('gives JSON of megabytes whole through a pipe', () => {
  const { code, out, err } = call('score', SAMPLE, '--out', 'a.xlsx', '--json', '-');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schema: 'cham-diem/assessment' });
  expect(err).toContain('Đã ghi kết quả: ');
});

test('ends with 1 for findings, and with 2 for a wrong call', () => {
  const empty = resolve('samples/mau-trong.xlsx');
  expect(call('score', empty, '--out', 'a.xlsx')).toMatchObject({ code: 1, out: '' });
  expect(call('score', empty)).toEqual({
    code: 2,
    out: '',
    err: 'Thiếu tùy chọn --out. Gõ cham-diem --help để xem cách dùng.\n',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('says nothing where a reader such as head closes the pipe early', () => {
  const command = `"${process.execPath}" "${BINARY}" rule-set show binh-dinh-2016 | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{\n', '']);
});

test('killed at any moment, it leaves the old result or the new one, and never half of one', async () => {
  const output = join(folder, 'ket-qua.xlsx');
  const old = readFileSync(SAMPLE);
  const args = [BINARY, 'score', SAMPLE, '--out', output, '--no-detail'];
  const start = performance.now();
  expect(spawnSync(process.execPath, args, { cwd: folder }).status).toBe(0);
  const duration = performance.now() - start;
  const whole = readFileSync(output);
  for (const share of [0.3, 0.6, 0.8, 0.9, 0.95, 1, 1.05]) {
    writeFileSync(output, old);
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((settle) => child.on('exit', settle));
    await Promise.race([ended, new Promise((settle) => setTimeout(settle, share * duration))]);
    child.kill('SIGKILL');
    await ended;
    const left = readFileSync(output);
    expect([old, whole].some((bytes) => Buffer.compare(bytes, left) === 0)).toBe(true);
    expect(Object.keys(unzipSync(left))).toContain('xl/workbook.xml');
  }
}, 60_000);

test('stands alone: one file, which needs no node_modules', () => {
  const alone = join(folder, 'chuong-trinh');
  mkdirSync(alone);
  copyFileSync(BINARY, join(alone, 'cham-diem.cjs'));
  const options = { cwd: alone, encoding: 'utf8' } as const;
  const { status, stdout } = spawnSync(process.execPath, ['cham-diem.cjs', 'check', SAMPLE], options);
  expect([status, stdout]).toEqual([0, 'Không có nội dung nào cần sửa hay làm rõ.\n']);
  expect(statSync(BINARY).size).toBeLessThan(5_000_000);
});
