// The README's first command: scores the sample workbook as a user would, through the command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

mkdirSync('out', { recursive: true });
const args = ['score', 'samples/binh-dinh-2016.xlsx', '--out', 'out/ket-qua-binh-dinh-2016.xlsx'];
const { status } = spawnSync(process.execPath, ['dist/cli/cham-diem.cjs', ...args], { stdio: 'inherit' });
process.exitCode = status ?? 2;
