import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** So much text is hashed at a time: the JSON of thousands of forms never stands in memory as a whole. */
const PIECE = 64 * 1024;

/** SHA-256 over the value's canonical JSON (members in code-unit order), in hexadecimal: same content, same digest. */
export function digestOf(value: unknown): string {
  const hash = sha256.create();
  let text = '';
  writeCanonical(value, (piece) => {
    text += piece;
    if (text.length < PIECE) return;
    hash.update(utf8ToBytes(text));
    text = '';
  });
  return bytesToHex(hash.update(utf8ToBytes(text)).digest());
}

/** JSON without blanks; as in `JSON.stringify`, a member that is undefined is left out, and in a list it is null. */
function writeCanonical(value: unknown, write: (piece: string) => void): void {
  if (value === null || typeof value !== 'object') {
    write(value === undefined ? 'null' : JSON.stringify(value));
    return;
  }
  let separator = '';
  if (Array.isArray(value)) {
    write('[');
    for (const item of value as unknown[]) {
      write(separator);
      writeCanonical(item, write);
      separator = ',';
    }
    write(']');
    return;
  }
  write('{');
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members).sort()) {
    if (members[key] === undefined) continue;
    write(`${separator}${JSON.stringify(key)}:`);
    writeCanonical(members[key], write);
    separator = ',';
  }
  write('}');
}
