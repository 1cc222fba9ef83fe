import type { OpcPackage } from '../package/opc-package';
import { parseXml, serializeXml } from '../package/xml';
import type { Dialect } from './dialect';
import { StyleTable } from './style-table';
import type { WorkbookPart } from './workbook-part';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What Excel itself takes for granted where a workbook has no styles. */
const defaultStyles = (namespace: string) =>
  `<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The style table of a workbook; saved only where something was added, and made where the workbook has none. */
export class StylesPart {
  readonly table: StyleTable;
  private readonly part: string | undefined;
  private readonly document;

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbook: WorkbookPart,
    private readonly dialect: Dialect,
  ) {
    this.part = opc.relationships(workbook.part).ofKind('styles')?.part;
    const name = this.part ?? 'xl/styles.xml';
    this.document = this.part === undefined ? parseXml(defaultStyles(dialect.main), name) : opc.document(this.part);
    this.table = new StyleTable(this.document, name);
  }

  /** Puts what was added into the package. */
  save(): void {
    if (!this.table.changed) return;
    const text = serializeXml(this.document);
    if (this.part !== undefined) return this.opc.set(this.part, text);
    const part = `${this.workbook.folder}styles.xml`;
    this.opc.set(part, text);
    this.opc.contentTypes.add(part, STYLES);
    this.opc.relationships(this.workbook.part).add(`${this.dialect.relationships}/styles`, { part });
  }
}
