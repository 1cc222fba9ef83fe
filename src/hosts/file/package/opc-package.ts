import type { Document } from '@xmldom/xmldom';
import { HostError } from '../../../spreadsheet/host-error';
import { BLANK_PARTS } from './blank-package';
import { CONTENT_TYPES_PART, ContentTypes } from './content-types';
import { decodeChunks } from './part-text';
import { Relationships, relationshipsPart } from './relationships';
import { refuseUnlessZip } from './sniff';
import { LARGEST_DOM, parseXml, serializeXml } from './xml';
import { PACKAGE_LIMITS, readZipDirectory, type PackageLimits, type StoredPart } from './zip-directory';
import { deflatePart, inflateChunks, inflatePart, packPart } from './zip-part';
import { writeZip } from './zip-save';

/** A part is what the file holds (or a finished stream), new bytes, or a DOM that is written out when saved. */
type Content = { readonly stored: StoredPart } | { readonly bytes: Uint8Array } | { readonly document: Document };

interface Part {
  readonly name: string;
  readonly content: Content;
}

/**
 * An Office package (OPC, ECMA-376 part 2): named parts in a zip file. Parts that nobody changes are carried over byte
 * for byte, compressed as they were. Names have no leading slash and are found in any letter case (OPC §6.2.2).
 */
export class OpcPackage {
  private readonly partsByKey = new Map<string, Part>();
  private readonly relationshipsBySource = new Map<string, Relationships>();
  private types: ContentTypes | undefined;

  private constructor(parts: Iterable<Part>) {
    for (const part of parts) this.partsByKey.set(keyOf(part.name), part);
  }

  /** Opens a file without inflating it. Throws `HostError` with every code of "reading a file" but `file-has-dtd`. */
  static open(bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): OpcPackage {
    refuseUnlessZip(bytes);
    return new OpcPackage(
      readZipDirectory(bytes, limits).map((stored) => ({ name: stored.name, content: { stored } })),
    );
  }

  /** An empty workbook: every part that Excel needs, and no sheet yet. */
  static blank(): OpcPackage {
    const opc = new OpcPackage([]);
    for (const [name, text] of BLANK_PARTS) opc.set(name, text);
    return opc;
  }

  /** Another package of the same parts; changes of one are not seen in the other. Parts are shared, so this is cheap. */
  copy(): OpcPackage {
    const frozen = ({ name, content }: Part): Part =>
      'document' in content ? { name, content: { bytes: encode(serializeXml(content.document)) } } : { name, content };
    return new OpcPackage([...this.partsByKey.values()].map(frozen));
  }

  /** The names of all parts, in the order of the file. */
  parts(): string[] {
    return [...this.partsByKey.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.partsByKey.has(keyOf(name));
  }

  /** A part's name as the package spells it; undefined where there is no such part. */
  nameOf(name: string): string | undefined {
    return this.partsByKey.get(keyOf(name))?.name;
  }

  /** A part's bytes. Throws `HostError` `file-damaged` where the part is missing or damaged. */
  bytes(name: string): Uint8Array {
    const { content } = this.part(name);
    if ('stored' in content) return inflatePart(content.stored);
    return 'bytes' in content ? content.bytes : encode(serializeXml(content.document));
  }

  /** A part's text, UTF-8 or UTF-16, without a byte order mark. Throws as `bytes` does. */
  text(name: string): string {
    return [...this.textChunks(name)].join('');
  }

  /**
   * The same in chunks of bounded size: a large sheet never stands whole in memory. Who stops at the beginning asks for
   * small ones (`slice`, in compressed bytes), so that little is inflated in vain.
   */
  textChunks(name: string, slice?: number): Iterable<string> {
    const { content } = this.part(name);
    return decodeChunks('stored' in content ? inflateChunks(content.stored, slice) : [this.bytes(name)], name);
  }

  /** Bytes of the part when inflated, as its file declares; for choosing how to read it. */
  size(name: string): number {
    const { content } = this.part(name);
    return 'stored' in content ? content.stored.size : this.bytes(name).length;
  }

  /** Makes or replaces a part; a replaced one keeps its place. Its content type is declared with `contentTypes`. */
  set(name: string, content: string | Uint8Array): void {
    this.put(name, { bytes: typeof content === 'string' ? encode(content) : content });
  }

  /** Makes or replaces a part from pieces, deflating each as it comes; they are taken before this returns. */
  setStream(name: string, chunks: Iterable<Uint8Array | string>): void {
    this.put(name, { stored: deflatePart(this.nameOf(name) ?? name, chunks) });
  }

  /** Removes a part with its own relationships and its content type. Arrows of others to it are theirs to remove. */
  delete(name: string): void {
    if (!this.partsByKey.delete(keyOf(name))) return;
    this.partsByKey.delete(keyOf(relationshipsPart(name)));
    this.forgetRelationships(name);
    this.contentTypes.remove(name);
  }

  /** A part as a DOM to look at; change it only if it came from `edit`. Throws `HostError`, as `parseXml` does. */
  document(name: string): Document {
    const { content } = this.part(name);
    if ('document' in content) return content.document;
    const size = this.size(name);
    if (size > LARGEST_DOM) throw new HostError('file-too-large', { part: name }, `${size} bytes of XML`);
    return parseXml(this.text(name), name);
  }

  /** A part as a DOM to change: from now on the part is what this document is. Throws as `document` does. */
  edit(name: string): Document {
    const document = this.document(name);
    this.partsByKey.set(keyOf(name), { name: this.nameOf(name) ?? name, content: { document } });
    return document;
  }

  /** The same for a part that may be missing: it then begins as this text. */
  editOrCreate(name: string, text: string): Document {
    if (this.has(name)) return this.edit(name);
    const document = parseXml(text, name);
    this.partsByKey.set(keyOf(name), { name, content: { document } });
    return document;
  }

  get contentTypes(): ContentTypes {
    this.types ??= new ContentTypes(this);
    return this.types;
  }

  /** The relationships of a part; of the package itself for `''`. */
  relationships(source: string): Relationships {
    const key = keyOf(source);
    const relationships = this.relationshipsBySource.get(key) ?? new Relationships(this, source);
    this.relationshipsBySource.set(key, relationships);
    return relationships;
  }

  /** The file: the same parts give the same bytes. Throws `HostError` `file-too-large` beyond 65,534 parts or 4 GB. */
  save(): Uint8Array {
    return writeZip(
      [...this.partsByKey.values()].map(({ name, content }) =>
        'stored' in content ? content.stored : packPart(name, this.bytes(name)),
      ),
    );
  }

  private part(name: string): Part {
    const part = this.partsByKey.get(keyOf(name));
    if (!part) throw new HostError('file-damaged', { part: name }, 'part is missing');
    return part;
  }

  private put(name: string, content: Content): void {
    const key = keyOf(name);
    this.partsByKey.set(key, { name: this.nameOf(name) ?? name, content });
    if (key === keyOf(CONTENT_TYPES_PART)) this.types = undefined;
    this.forgetRelationships(name);
  }

  /** What was read of a part's relationships no longer holds once their part is replaced, or the source is gone. */
  private forgetRelationships(name: string): void {
    if (keyOf(name).endsWith('.rels')) this.relationshipsBySource.clear();
    else if (!this.has(name)) this.relationshipsBySource.delete(keyOf(name));
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
