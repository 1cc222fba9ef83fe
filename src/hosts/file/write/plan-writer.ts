import { HostError } from '../../../spreadsheet/host-error';
import { sheetNameKey, type Placement } from '../../../spreadsheet/placement';
import type { Edit, Plan } from '../../../spreadsheet/plan';
import type { SheetId, WorkbookOutline } from '../../../spreadsheet/snapshot';
import type { FileWorkbook } from '../file-reader';
import type { OpcPackage } from '../package/opc-package';
import type { CellContext } from '../read/cell-reader';
import { readSharedStrings } from '../read/shared-strings';
import { settleCalculation, type FormulaChanges } from './calculation';
import { dialectOf, type Dialect } from './dialect';
import { becomeDocument } from './document-type';
import { editSheet, type EditContext } from './edits/apply-edits';
import { forgetSheets, namesGone } from './forget-sheets';
import { inspectOldSheet, type OldSheet } from './old-sheet';
import { OwnParts } from './own-parts';
import { OwnSheetWriter } from './own-sheet-writer';
import { seatSheets, unlistSheets, type SeatedSheet } from './sheet-deck';
import { SheetNames } from './sheet-names';
import { StylesPart } from './styles-part';
import { WorkbookPart } from './workbook-part';

/** Carries out a Plan on a copy of a package, sheet by sheet. */
export class PlanWriter {
  private readonly opc: OpcPackage;
  private readonly workbook: WorkbookPart;
  private readonly dialect: Dialect;
  private readonly styles: StylesPart;
  private readonly names: SheetNames;
  private readonly parts: OwnParts;
  /** Replaced sheets as they were, by their part. */
  private readonly olds = new Map<string, OldSheet>();
  private readonly seats: readonly SeatedSheet[];
  private readonly sheetIds: ReadonlyMap<string, string>;
  private readonly changes: FormulaChanges;
  private cells: CellContext | undefined;

  /** Seats the sheets; nothing is written yet. Throws `HostError` as `writePlan` says. */
  constructor(
    private readonly file: FileWorkbook,
    outline: WorkbookOutline,
    private readonly plan: Plan,
    private readonly placement: Placement,
  ) {
    this.opc = file.package.copy();
    const { withoutFormulas } = file;
    this.changes = {
      ...{ written: false, lostOn: new Set(), changedParts: new Set(), ownParts: new Set() },
      withoutFormulas,
    };
    this.workbook = new WorkbookPart(this.opc, file.workbook.part);
    this.dialect = dialectOf(this.workbook.document);
    this.names = new SheetNames(outline, placement);
    this.styles = new StylesPart(this.opc, this.workbook, this.dialect);
    const before = this.workbook.list();
    this.sheetIds = new Map(before.map(({ part, sheetId }) => [part, sheetId]));
    unlistSheets(this.workbook, placement);
    this.inspectOldSheets();
    const { replaced, removed } = placement;
    this.parts = new OwnParts(
      this.opc,
      replaced.map(({ sheet }) => sheet.id),
      removed.map(({ id }) => id),
    );
    const type = `${this.dialect.relationships}/worksheet`;
    this.seats = seatSheets(this.workbook, plan.ownSheets, placement, before, this.parts, type);
  }

  /** One piece of work for each sheet that is edited or written, in order. */
  steps(): (() => void)[] {
    const edits = [...this.editsBySheet()].map(
      ([sheet, edits]) =>
        () =>
          this.edit(sheet, edits),
    );
    const writer = new OwnSheetWriter(
      this.opc,
      this.workbook.folder,
      this.parts,
      this.styles.table,
      this.names,
      this.dialect,
    );
    return [...edits, ...this.seats.map((seat) => () => this.write(writer, seat))];
  }

  /** What concerns the workbook as a whole; gives the file. To be called once, when all steps are done. */
  finish(): Uint8Array {
    this.parts.sweep();
    if (forgetSheets(this.opc, namesGone(this.placement))) this.changes.written = true;
    this.styles.save();
    settleCalculation(this.opc, this.workbook, this.changes);
    this.workbook.save();
    becomeDocument(this.opc, this.file.workbook.part);
    return this.opc.save();
  }

  private inspectOldSheets(): void {
    const replaced = this.placement.replaced.map(({ sheet }) => sheet);
    for (const sheet of [...replaced, ...this.placement.removed]) {
      const old = inspectOldSheet(this.opc, sheet.id);
      if (old.locked) throw new HostError('sheet-protected', { sheet: sheet.name });
      if (old.hasFormulas) this.loseFormulas(sheet.id);
      if (!replaced.includes(sheet)) continue;
      this.olds.set(sheet.id, old);
      this.changes.changedParts.add(sheet.id);
    }
  }

  private editsBySheet(): Map<SheetId, Edit[]> {
    const bySheet = new Map<SheetId, Edit[]>();
    for (const edit of this.plan.edits) {
      const edits = bySheet.get(edit.sheet);
      if (edits) edits.push(edit);
      else bySheet.set(edit.sheet, [edit]);
    }
    return bySheet;
  }

  private edit(id: SheetId, edits: readonly Edit[]): void {
    const sheet = this.file.workbook.sheets.find((entry) => entry.id === id);
    if (!sheet || this.placement.removed.some((removed) => removed.id === id)) {
      throw new HostError('sheet-missing', {}, id);
    }
    if (this.olds.has(id)) throw new RangeError(`edit on ${sheet.name}, which the Plan replaces`);
    const context: EditContext = {
      opc: this.opc,
      styles: this.styles.table,
      names: this.names,
      cells: () => this.cellContext(),
    };
    const { valuesChanged, formulasLost } = editSheet(sheet, edits, context);
    if (valuesChanged) this.changes.changedParts.add(id);
    if (formulasLost) this.loseFormulas(id);
  }

  private write(writer: OwnSheetWriter, { plan, name, part, inFront }: SeatedSheet): void {
    const inherited = { selected: inFront, codeName: this.olds.get(part)?.codeName };
    if (writer.write(plan, { name, part, inherited })) this.changes.written = true;
    this.changes.ownParts.add(part);
    if (this.placement.removed.some((old) => sheetNameKey(old.name) === sheetNameKey(name))) {
      this.changes.changedParts.add(part);
    }
  }

  private loseFormulas(part: string): void {
    this.changes.lostOn.add(this.sheetIds.get(part) ?? '');
  }

  private cellContext(): CellContext {
    const { part, date1904 } = this.file.workbook;
    const strings = this.opc.relationships(part).ofKind('sharedStrings')?.part;
    this.cells ??= { date1904, sharedStrings: readSharedStrings(this.opc, strings), formats: [] };
    return this.cells;
  }
}
