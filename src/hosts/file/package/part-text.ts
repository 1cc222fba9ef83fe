import { HostError } from '../../../spreadsheet/host-error';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The text of a part's bytes, by its byte order mark or by how `<?` stands in it; OPC allows UTF-8 and UTF-16 only.
 * Gives chunks as it is given chunks. Throws `HostError` `file-damaged` for bytes that are no such text.
 */
export function* decodeChunks(chunks: Iterable<Uint8Array>, part: string): Generator<string, void> {
  let decoder: TextDecoder | undefined;
  for (const chunk of chunks) {
    if (chunk.length === 0) continue;
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield decode(decoder, chunk, part);
  }
  if (decoder) yield decode(decoder, undefined, part);
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, part: string): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new HostError('file-damaged', { part }, error instanceof Error ? error.message : String(error));
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
