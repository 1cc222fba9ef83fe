import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import type { OpcPackage } from '../package/opc-package';
import { chartXml } from './chart-xml';
import type { Dialect } from './dialect';
import { drawingXml, type PlacedChart } from './drawing-xml';
import type { OwnParts } from './own-parts';
import type { Inheritance } from './sheet-frame';
import type { SheetNames } from './sheet-names';
import { SheetXml } from './sheet-xml';
import type { StyleTable } from './style-table';

const CONTENT_TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** Where a sheet of a Plan goes. */
export interface Target {
  /** The sheet's part: a free name, or that of the sheet replaced. */
  readonly part: string;
  readonly name: string;
  readonly inherited: Inheritance;
}

/** Writes own sheets into a package, each with its drawing and charts. */
export class OwnSheetWriter {
  constructor(
    private readonly opc: OpcPackage,
    /** The folder of the workbook part, with its slash. */
    private readonly folder: string,
    private readonly parts: OwnParts,
    private readonly styles: StyleTable,
    private readonly names: SheetNames,
    private readonly dialect: Dialect,
  ) {}

  /** Writes one sheet and tells whether it holds formulas. Throws `HostError`, as `SheetXml.pieces` does. */
  write(plan: SheetPlan, { part, name, inherited }: Target): boolean {
    const { styles, names, dialect } = this;
    const drawing = plan.charts.length > 0 ? this.parts.take(`${this.folder}drawings/drawing#.xml`) : undefined;
    const drawingId = drawing && this.relate(part, 'drawing', drawing);
    const sheet = new SheetXml(plan, { name, styles, names, dialect, inherited, drawingId });
    this.opc.contentTypes.add(part, CONTENT_TYPES.worksheet);
    this.opc.setStream(part, sheet.pieces());
    if (drawing !== undefined) this.writeDrawing(drawing, plan, name, sheet);
    return sheet.hasFormulas;
  }

  private writeDrawing(drawing: string, plan: SheetPlan, sheetName: string, sheet: SheetXml): void {
    const placed = plan.charts.map((chart): PlacedChart => {
      const part = this.parts.take(`${this.folder}charts/chart#.xml`);
      this.opc.set(part, chartXml(chart, sheetName, sheet.chartCells, this.dialect));
      this.opc.contentTypes.add(part, CONTENT_TYPES.chart);
      return { plan: chart, relationshipId: this.relate(drawing, 'chart', part) };
    });
    this.opc.set(drawing, drawingXml(placed, this.dialect));
    this.opc.contentTypes.add(drawing, CONTENT_TYPES.drawing);
  }

  private relate(from: string, kind: string, to: string): string {
    return this.opc.relationships(from).add(`${this.dialect.relationships}/${kind}`, { part: to });
  }
}
