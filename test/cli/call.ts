import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../../src/cli/console';
import { run } from '../../src/cli/run';

/** What a terminal would see of one call. */
export interface Call {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A folder for one test, in which `cham-diem` is called as from a terminal standing there; removed afterwards. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'cham-diem-'));

  async call(...args: readonly string[]): Promise<Call> {
    return this.callIn({ interactive: false }, ...args);
  }

  async callIn({ interactive }: { readonly interactive: boolean }, ...args: readonly string[]): Promise<Call> {
    let out = '';
    let err = '';
    const console = {
      workingDirectory: this.folder,
      out: (text: string) => void (out += text),
      err: (text: string) => void (err += text),
      interactive,
    };
    const code = await run(args, console, '1.2.3');
    return { code, out, err };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: Uint8Array | string): string {
    writeFileSync(this.path(name), content);
    return name;
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(name)));
  }

  json(name: string): unknown {
    return JSON.parse(readFileSync(this.path(name), 'utf8'));
  }

  /** Every file, hidden ones too, with a digest of what it holds: two equal lists mean that nothing was written. */
  files(): Readonly<Record<string, string>> {
    const files = readdirSync(this.folder).filter((name) => statSync(this.path(name)).isFile());
    return Object.fromEntries(files.map((name) => [name, createHash('sha256').update(this.bytes(name)).digest('hex')]));
  }

  names(): readonly string[] {
    return Object.keys(this.files()).sort();
  }
}

/** A desk for each test of the file. */
export function deskForEachTest(): () => Desk {
  let desk: Desk | undefined;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => {
    if (desk) rmSync(desk.folder, { recursive: true });
    desk = undefined;
  });
  return () => {
    if (!desk) throw new Error('no test is running');
    return desk;
  };
}
