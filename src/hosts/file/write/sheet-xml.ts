import { formatCell, formatRange, type CellAddress } from '../../../spreadsheet/address';
import type { LinkTarget, SheetPlan } from '../../../spreadsheet/sheet-plan';
import { escapeAttribute } from '../package/text';
import { ChartCells } from './chart-cells';
import type { Dialect } from './dialect';
import { headXml, protectionXml, type Inheritance } from './sheet-frame';
import type { SheetNames } from './sheet-names';
import { printXml } from './sheet-print';
import { conditionalFormatXml, validationXml } from './sheet-rules';
import { sheetRows } from './sheet-rows';
import type { StyleTable } from './style-table';

/** Excel's limit for the links of a sheet; beyond it, it takes the file for damaged. */
const MOST_LINKS = 65_530;

export interface SheetSurroundings {
  /** The name that the sheet bears, which the plan's wish need not be. */
  readonly name: string;
  readonly styles: StyleTable;
  readonly names: SheetNames;
  readonly dialect: Dialect;
  readonly inherited: Inheritance;
  /** The relationship to the drawing that holds the sheet's charts. */
  readonly drawingId?: string | undefined;
}

/** A worksheet part of ours, made piece by piece from its plan; what is learnt on the way can be asked for afterwards. */
export class SheetXml {
  readonly chartCells: ChartCells;
  private readonly links: { cell: CellAddress; target: LinkTarget }[] = [];
  private formulas = false;

  constructor(
    private readonly plan: SheetPlan,
    private readonly around: SheetSurroundings,
  ) {
    this.chartCells = new ChartCells(plan.charts);
  }

  /** Whether a formula was written; known once `pieces` has run. */
  get hasFormulas(): boolean {
    return this.formulas;
  }

  /**
   * The part's text, elements in the order of CT_Worksheet (ECMA-376 §18.3.1.99). To be taken once: it draws the plan's
   * rows. Throws `HostError` (`text-too-long`, `too-many-styles`, `sheet-missing`).
   */
  *pieces(): Generator<string> {
    const { main, relationships } = this.around.dialect;
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${relationships}">`;
    yield headXml(this.plan, this.around.inherited, this.around.styles.digitWidth);
    yield '<sheetData>';
    yield* sheetRows(this.plan, this.around.name, this.around.styles, {
      cell: (address, value) => this.chartCells.see(address, value),
      link: (cell, target) => this.seeLink(cell, target),
      formula: () => void (this.formulas = true),
    });
    yield '</sheetData>';
    yield* this.rest();
    yield '</worksheet>';
  }

  private *rest(): Generator<string> {
    const { plan, around } = this;
    yield protectionXml(plan);
    yield list(
      'mergeCells',
      plan.merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`),
    );
    for (const [index, format] of plan.conditionalFormats.entries()) {
      yield conditionalFormatXml(format, index + 1, around.styles);
    }
    yield list(
      'dataValidations',
      plan.validations.map((rule) => validationXml(rule, around.names)),
    );
    if (this.links.length > 0)
      yield `<hyperlinks>${this.links.map((link) => this.linkXml(link)).join('')}</hyperlinks>`;
    if (plan.print) yield printXml(plan.print, around.name);
    if (around.drawingId !== undefined) yield `<drawing r:id="${around.drawingId}"/>`;
  }

  /** Cells beyond the limit keep their text. */
  private seeLink(cell: CellAddress, target: LinkTarget): void {
    if (this.links.length < MOST_LINKS) this.links.push({ cell, target });
  }

  private linkXml({ cell, target }: { cell: CellAddress; target: LinkTarget }): string {
    return hyperlinkXml(cell, this.around.names.location(target));
  }
}

/** `<hyperlink>` to a place of the workbook; `prefix` is that of the sheet's own elements, with its colon. */
export function hyperlinkXml(cell: CellAddress, location: string, prefix = ''): string {
  return `<${prefix}hyperlink ref="${formatCell(cell)}" location="${escapeAttribute(location)}"/>`;
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}
