import { spawnSync } from 'node:child_process';

const BUILT = 'dist/cli/cham-diem.cjs';

/** One call of the built command line, as a user makes it. */
export function chamDiem(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...args], { encoding: 'utf8' });
  return { exitCode: status, out: stdout, err: stderr };
}
