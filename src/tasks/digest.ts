import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { remembered } from '../workbook/values/remembered';

/** So much text is hashed at a time: the JSON of thousands of forms never stands in memory as a whole. */
const PIECE = 64 * 1024;
const FEW = 16;

/** SHA-256 over the value's canonical JSON (members in code-unit order), in hexadecimal: same content, same digest. */
export function digestOf(value: unknown): string {
  const json = new CanonicalJson();
  json.write(value);
  return json.digest();
}

/** Names of members, codes and cells come again and again. */
const quoted = remembered((text) => JSON.stringify(text));

/** JSON without blanks, hashed while it is written; as in `JSON.stringify`, what is undefined is left out, in a list null. */
class CanonicalJson {
  private readonly hash = sha256.create();
  private text = '';

  write(value: unknown): void {
    if (typeof value === 'string') this.text += quoted(value);
    else if (value === null || typeof value !== 'object') this.text += JSON.stringify(value ?? null);
    else if (Array.isArray(value)) this.writeList(value);
    else this.writeObject(value as Readonly<Record<string, unknown>>);
    if (this.text.length >= PIECE) this.flush();
  }

  digest(): string {
    this.flush();
    return bytesToHex(this.hash.digest());
  }

  private writeList(items: readonly unknown[]): void {
    this.text += '[';
    for (let index = 0; index < items.length; index += 1) {
      if (index > 0) this.text += ',';
      this.write(items[index]);
    }
    this.text += ']';
  }

  private writeObject(members: Readonly<Record<string, unknown>>): void {
    let separator = '{';
    for (const key of inOrder(Object.keys(members))) {
      if (members[key] === undefined) continue;
      this.text += `${separator}${quoted(key)}:`;
      this.write(members[key]);
      separator = ',';
    }
    this.text += separator === '{' ? '{}' : '}';
  }

  private flush(): void {
    this.hash.update(utf8ToBytes(this.text));
    this.text = '';
  }
}

/** Sorted by code units. The few names of a fact are moved in place: for a million facts `sort` would copy more than they hold. */
function inOrder(keys: string[]): readonly string[] {
  if (keys.length > FEW) return keys.sort();
  for (let end = 1; end < keys.length; end += 1) {
    const key = keys[end] ?? '';
    let at = end;
    for (let before = keys[at - 1]; before !== undefined && before > key; before = keys[at - 1]) {
      keys[at] = before;
      at -= 1;
    }
    keys[at] = key;
  }
  return keys;
}
