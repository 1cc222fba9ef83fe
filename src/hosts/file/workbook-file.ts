import type { Placement } from '../../spreadsheet/placement';
import type { Plan } from '../../spreadsheet/plan';
import type { ApplyOptions, ReadOptions, WorkbookReader, WorkbookWriter } from '../../spreadsheet/ports';
import type { SheetId, SheetSnapshot, WorkbookOutline } from '../../spreadsheet/snapshot';
import { openWorkbookFile as openFile, type FileWorkbook } from './file-reader';
import { writePlan } from './file-writer';
import { OpcPackage } from './package/opc-package';

/** Both ports of a host over one `.xlsx` file in memory. The bytes given are never changed, and are what the reader reads. */
export class WorkbookFile {
  readonly reader: OutlineOnce;
  readonly writer: WorkbookWriter;
  private written: Uint8Array | undefined;

  constructor(private readonly original: Uint8Array) {
    const file = openFile(original);
    this.reader = new OutlineOnce(file.reader);
    this.writer = { apply: (plan, options) => this.apply(file, plan, options) };
  }

  /** The file as the last Plan left it; the original where none was applied. */
  bytes(): Uint8Array {
    return this.written ?? this.original;
  }

  /** A second Plan is carried out on what the first one left. */
  private async apply(original: FileWorkbook, plan: Plan, options: ApplyOptions): Promise<Placement> {
    const file = this.written === undefined ? original : openFile(this.written);
    const outline = await (this.written === undefined ? this.reader.latestOutline() : file.reader.outline());
    const { bytes, placement } = await writePlan(file, outline, plan, options);
    this.written = bytes;
    return placement;
  }
}

/** Opens the bytes of an .xlsx or .xlsm file. Throws `HostError` with the codes of "reading a file". */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  return new WorkbookFile(bytes);
}

/** An empty workbook, for a template. Until a Plan makes its first sheet it is no file that Excel would open. */
export function newWorkbookFile(): WorkbookFile {
  return new WorkbookFile(OpcPackage.blank().save());
}

/** A task and the writer both need the outline; the file does not change between them. */
class OutlineOnce implements WorkbookReader {
  private known: Promise<WorkbookOutline> | undefined;
  /** Reading lets go of heads, so that who asks for the outline afterwards needs a new one. */
  private hasHeads = false;

  constructor(private readonly file: WorkbookReader) {}

  outline(): Promise<WorkbookOutline> {
    if (!this.hasHeads) this.known = this.file.outline();
    this.hasHeads = true;
    return this.latestOutline();
  }

  /** The outline as it was last given, for who does not look at heads. */
  latestOutline(): Promise<WorkbookOutline> {
    return this.known ?? this.outline();
  }

  read(sheets: readonly SheetId[], options?: ReadOptions): AsyncIterable<SheetSnapshot> {
    this.hasHeads = false;
    return this.file.read(sheets, options);
  }
}
