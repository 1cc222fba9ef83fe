/** Little-endian numbers of a zip file. Reading outside the file gives 0, so that callers check bounds by meaning. */
export class ByteView {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(offset: number): number {
    return offset >= 0 && offset + 2 <= this.length ? this.view.getUint16(offset, true) : 0;
  }

  u32(offset: number): number {
    return offset >= 0 && offset + 4 <= this.length ? this.view.getUint32(offset, true) : 0;
  }

  /** Beyond 2⁵³ the number is inexact, which is far above every bound that it is compared with. */
  u64(offset: number): number {
    return this.u32(offset) + this.u32(offset + 4) * 2 ** 32;
  }
}
