import type { OpcPackage } from '../package/opc-package';

/** Where the text of a part comes from, in chunks. */
export interface TextSource {
  textChunks(part: string): Iterable<string>;
}

/** Bytes of all sheets together when inflated: as texts they take twice that at most. */
const SMALL = 8 * 1024 * 1024;
/** Compressed bytes inflated at a time where only the beginning of a sheet is asked for: a few dozen rows. */
const BEGINNING = 2 * 1024;

/**
 * The texts of sheets that are walked twice, for the outline and then for their cells. Those of a small workbook are
 * inflated once and kept in between; of a large one the outline has no more inflated than it looks at.
 */
export class SheetTexts {
  private readonly kept = new Map<string, readonly string[]>();
  private readonly isSmall: boolean;

  constructor(
    private readonly opc: OpcPackage,
    parts: readonly string[],
  ) {
    const sizes = parts.map((part) => (opc.has(part) ? opc.size(part) : 0));
    this.isSmall = sizes.reduce((sum, size) => sum + size, 0) <= SMALL;
  }

  /** For who stops early. */
  readonly beginnings: TextSource = {
    textChunks: (part) => {
      if (!this.isSmall) return this.opc.textChunks(part, BEGINNING);
      const chunks = [...this.opc.textChunks(part)];
      this.kept.set(part, chunks);
      return chunks;
    },
  };

  /** For who reads to the end; what was kept is then let go. */
  readonly wholes: TextSource = {
    textChunks: (part) => {
      const chunks = this.kept.get(part) ?? this.opc.textChunks(part);
      this.kept.delete(part);
      return chunks;
    },
  };
}
