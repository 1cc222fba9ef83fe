/**
 * Writes dist/manifest.xml for a province's own server:
 * `npm run manifest -- --base-url https://chamdiem.tinh.gov.vn`. Exits with 2 and a sentence where the address will not do.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { BaseUrlError, manifestFor } from './manifest/base-url';
import { manifestProblems } from './manifest/check-manifest';

const usage = 'Cần địa chỉ máy chủ: npm run manifest -- --base-url https://chamdiem.tinh.gov.vn';

function serverIn(args: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { 'base-url': { type: 'string' } } });
    if (values['base-url']) return values['base-url'];
  } catch {
    // The sentence below says what parseArgs would, in the administrator's language.
  }
  throw new BaseUrlError(usage);
}

/**
 * Writes the manifest under `root`, and returns its path. Throws `BaseUrlError` with a sentence for the administrator, or
 * an `Error` where the committed manifest itself is at fault.
 */
export function buildManifest(args: readonly string[], root: URL): string {
  const manifest = manifestFor(readFileSync(new URL('manifest.xml', root), 'utf8'), serverIn(args));
  const problems = manifestProblems(manifest, fileURLToPath(root));
  if (problems.length > 0) throw new Error(`manifest.xml is broken: ${problems.join('; ')}`);
  const dist = new URL('dist/', root);
  mkdirSync(dist, { recursive: true });
  const file = new URL('manifest.xml', dist);
  writeFileSync(file, manifest);
  return fileURLToPath(file);
}

function main(): void {
  try {
    const file = buildManifest(process.argv.slice(2), new URL('../', import.meta.url));
    process.stdout.write(`Đã ghi ${file}\n`);
  } catch (error) {
    if (!(error instanceof BaseUrlError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
