import { rawZip } from './raw-zip';

/** A compound file (Office 97–2003, [MS-CFB]) whose directory names these streams; the streams themselves are empty. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  ['Root Entry', ...streams].forEach((name, index) => {
    const entry = 512 * 2 + 128 * index;
    bytes.write(name, entry, 'utf16le');
    bytes.writeUInt16LE(2 * name.length + 2, entry + 64);
  });
  return new Uint8Array(bytes);
}

/** An Office document of another kind: the same packaging around another main part. */
export function otherOfficeFile(part: string, type: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return rawZip([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${namespace}/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${namespace}/relationships"><Relationship Id="rId1" Type="${office}" Target="${part}"/></Relationships>`,
    },
    { name: part, data: '<document/>' },
  ]);
}

/** An OpenDocument file (.ods, .odt): its first entry says what it is. */
export function openDocumentFile(kind: string): Uint8Array {
  return rawZip([
    { name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: 'content.xml', data: '<office/>' },
  ]);
}

/** Bytes that look random and are the same every time. */
export function noise(length: number): Uint8Array {
  let state = 42;
  return new Uint8Array(length).map(() => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}
