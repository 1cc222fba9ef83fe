import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What inventory.py found: for each feature, its items in a canonical form. */
export type Inventory = Readonly<Record<string, readonly string[]>>;

/** The first Python at hand that can import `module` (`PYTHON`, then python3, then the system's), or undefined. */
export function pythonWith(module: string): string | undefined {
  const candidates = [process.env['PYTHON'], 'python3', '/usr/bin/python3'].filter((name) => name !== undefined);
  return candidates.find((python) => spawnSync(python, ['-c', `import ${module}`]).status === 0);
}

/**
 * Lists what the workbook at `path` holds, leaving out the sheets named.
 * @param schemas folder with the ECMA-376 schemas; adds the feature `errors`
 * @throws when no Python has lxml, or when the file cannot be read as a workbook
 */
export function takeInventory(path: string, ignoredSheets: readonly string[] = [], schemas?: string): Inventory {
  const python = pythonWith('lxml');
  if (python === undefined) throw new Error('inventory.py needs a Python with lxml');
  const options = schemas === undefined ? [] : ['--schemas', schemas];
  const script = join(__dirname, 'inventory.py');
  const output = execFileSync(python, ['-B', script, path, ...options, '--ignore-sheets', ...ignoredSheets], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output) as Inventory;
}
