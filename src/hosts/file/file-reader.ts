import { HostError } from '../../spreadsheet/host-error';
import type { ReadOptions, WorkbookReader } from '../../spreadsheet/ports';
import type { CellGrid, SheetId, SheetSnapshot, WorkbookOutline } from '../../spreadsheet/snapshot';
import { OpcPackage } from './package/opc-package';
import type { PackageLimits } from './package/zip-directory';
import type { CellContext } from './read/cell-reader';
import { readOutline } from './read/outline';
import { readSharedStrings } from './read/shared-strings';
import { readSheet } from './read/sheet-part';
import { SheetTexts } from './read/sheet-texts';
import { readCellFormats } from './read/styles-part';
import { readWorkbookPart, type WorkbookPart } from './read/workbook-part';

/** A workbook in a file: read by the port, written by way of its package. */
export interface FileWorkbook {
  /** Reads the workbook as it was opened, whatever is changed in the package since. */
  readonly reader: WorkbookReader;
  readonly package: OpcPackage;
  /** The main part as opened. Its sheets' ids are the names of their parts. */
  readonly workbook: WorkbookPart;
  /** The parts of sheets that the reader has read by now and found to hold no formula. */
  readonly withoutFormulas: ReadonlySet<string>;
}

/**
 * Opens a workbook of the bytes of an .xlsx, .xlsm, .xltx or .xltm file. Sheets are looked at only when asked for. Throws
 * `HostError` with the codes of "reading a file".
 */
export function openWorkbookFile(bytes: Uint8Array, limits?: PackageLimits): FileWorkbook {
  const opc = OpcPackage.open(bytes, limits);
  const workbook = readWorkbookPart(opc);
  const reader = new PackageReader(opc.copy(), workbook);
  return { reader, package: opc, workbook, withoutFormulas: reader.withoutFormulas };
}

const NO_CELLS: CellGrid = new Map();

class PackageReader implements WorkbookReader {
  readonly withoutFormulas = new Set<string>();
  private cells: CellContext | undefined;
  /** The sheets of the last outline. */
  private outlined: ReadonlyMap<SheetId, { head: CellGrid }> = new Map();

  private readonly texts: SheetTexts;

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbook: WorkbookPart,
  ) {
    const parts = workbook.sheets.flatMap(({ part }) => part ?? []);
    this.texts = new SheetTexts(opc, parts);
  }

  async outline(): Promise<WorkbookOutline> {
    const outline = readOutline(this.texts.beginnings, this.workbook, this.context());
    this.outlined = new Map(outline.sheets.map((sheet) => [sheet.id, sheet]));
    return outline;
  }

  async *read(sheets: readonly SheetId[], options: ReadOptions = {}): AsyncGenerator<SheetSnapshot, void> {
    const byId = new Map(this.workbook.sheets.map((sheet) => [sheet.id, sheet]));
    for (const id of sheets) {
      const sheet = byId.get(id);
      if (!sheet) throw new HostError('sheet-missing', {}, id);
      this.letHeadGo(id);
      const { snapshot, hasFormulas } = readSheet(this.opc, this.texts.wholes, sheet, this.context(), options);
      if (sheet.part !== undefined && !hasFormulas) this.withoutFormulas.add(sheet.part);
      yield snapshot;
    }
  }

  /** A sheet that is read was recognised; the heads of thousands of forms would take more memory than their answers. */
  private letHeadGo(id: SheetId): void {
    const sheet = this.outlined.get(id);
    if (sheet) sheet.head = NO_CELLS;
  }

  /** Shared strings and styles, read when the first cell is asked for. */
  private context(): CellContext {
    const { part, date1904 } = this.workbook;
    const relationships = this.opc.relationships(part);
    this.cells ??= {
      date1904,
      sharedStrings: readSharedStrings(this.opc, relationships.ofKind('sharedStrings')?.part),
      formats: readCellFormats(this.opc, relationships.ofKind('styles')?.part),
    };
    return this.cells;
  }
}
