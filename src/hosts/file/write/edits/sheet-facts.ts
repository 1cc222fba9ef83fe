import { formatCell, parseRange, type CellAddress, type RangeAddress } from '../../../../spreadsheet/address';
import type { CellValue } from '../../../../spreadsheet/cell';
import { HostError } from '../../../../spreadsheet/host-error';
import type { OpcPackage } from '../../package/opc-package';
import { CellReader, type CellContext } from '../../read/cell-reader';
import { moveFormula } from '../../read/shared-formula';
import { walkSheet, type RawCell, type RawFormula } from '../../read/sheet-scanner';

/** What has to be known of a sheet before values of its cells change. */
export interface SheetFacts {
  /** The present values of the cells asked for; empty ones are absent. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Whether one of the cells asked for holds a formula. */
  readonly formulasLost: boolean;
  /** Ranges that one formula fills as a whole: part of it cannot change. */
  readonly wholes: readonly RangeAddress[];
  /** Cells that share the formula of one asked for, with what each has to say for itself once that is gone. */
  readonly orphans: readonly (CellAddress & { readonly formula: string })[];
}

/** Reads what matters of a sheet for changing the values of these cells. Throws `HostError` as reading does. */
export function readFacts(
  opc: OpcPackage,
  place: { readonly part: string; readonly sheet: string },
  cells: readonly CellAddress[],
  context: CellContext,
): SheetFacts {
  const visitor = new FactsVisitor(new Set(cells.map(formatCell)), new CellReader(context, place.part, false), place);
  walkSheet(opc, place.part, place.sheet, visitor);
  return visitor;
}

class FactsVisitor implements SheetFacts {
  readonly values = new Map<string, CellValue>();
  readonly wholes: RangeAddress[] = [];
  readonly orphans: (CellAddress & { readonly formula: string })[] = [];
  formulasLost = false;
  /** Shared formulas whose first cell is asked for. */
  private readonly lost = new Map<string, CellAddress & { readonly text: string }>();
  /** Cells that were met before the one that carries their formula. */
  private readonly early = new Set<string>();

  constructor(
    private readonly wanted: ReadonlySet<string>,
    private readonly reader: CellReader,
    private readonly place: { readonly sheet: string },
  ) {}

  cell(raw: RawCell): void {
    const address = formatCell(raw);
    const wanted = this.wanted.has(address);
    if (wanted) this.values.set(address, this.reader.read(raw)?.value ?? null);
    if (!raw.formula) return;
    this.formulasLost ||= wanted;
    this.noteWhole(raw.formula);
    const { sharedIndex, text } = raw.formula;
    if (raw.formula.kind === 'shared' && sharedIndex !== undefined) this.noteShared(raw, sharedIndex, text, wanted);
  }

  private noteWhole({ kind, range }: RawFormula): void {
    const whole = kind === 'array' || kind === 'dataTable' ? parseRange(range ?? '') : undefined;
    if (whole && (kind === 'dataTable' || whole.top !== whole.bottom || whole.left !== whole.right)) {
      this.wholes.push(whole);
    }
  }

  private noteShared({ row, column }: RawCell, index: string, text: string, wanted: boolean): void {
    if (text !== '') {
      if (wanted && this.early.has(index)) {
        throw new HostError(
          'cell-not-editable',
          { ...this.place, cell: formatCell({ row, column }) },
          'shared formula',
        );
      }
      if (wanted) this.lost.set(index, { row, column, text });
      else this.lost.delete(index);
      return;
    }
    const first = this.lost.get(index);
    if (!first) this.early.add(index);
    else if (!wanted) {
      this.orphans.push({ row, column, formula: moveFormula(first.text, row - first.row, column - first.column) });
    }
  }
}
