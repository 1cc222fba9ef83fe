import { parseCell } from '../../src/spreadsheet/address';
import { redirectFormulas } from './model/formula-references';
import type { Content, Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';
import type { RequestDoor } from './protocol/request-door';

/** What somebody does in Excel by hand, or a co-author from afar, while the add-in works. */
export class User {
  constructor(
    private readonly workbook: Workbook,
    private readonly door: RequestDoor,
  ) {}

  /** Puts a value into a cell, as it is. */
  enter(sheet: string, cell: string, content: Content): void {
    const address = parseCell(cell);
    if (!address) throw new RangeError(cell);
    const state = this.sheet(sheet).ensure(address.row, address.column);
    Object.assign(state, { content, error: false, formula: undefined });
  }

  /** What a cell holds. */
  see(sheet: string, cell: string): Content {
    const address = parseCell(cell);
    if (!address) throw new RangeError(cell);
    return this.sheet(sheet).cell(address.row, address.column)?.content ?? null;
  }

  renameSheet(sheet: string, name: string): void {
    const state = this.sheet(sheet);
    redirectFormulas(this.workbook, state.name, name);
    state.name = name;
  }

  deleteSheet(sheet: string): void {
    const { sheets } = this.workbook;
    const state = this.sheet(sheet);
    sheets.splice(sheets.indexOf(state), 1);
    redirectFormulas(this.workbook, state.name, undefined);
  }

  protectSheet(sheet: string, password?: string): void {
    Object.assign(this.sheet(sheet).protection, { protected: true, password, options: {} });
  }

  unprotectSheet(sheet: string): void {
    Object.assign(this.sheet(sheet).protection, { protected: false, password: undefined });
  }

  protectStructure(password?: string): void {
    Object.assign(this.workbook.protection, { protected: true, password });
  }

  /** Begins to type into a cell: until `stopTyping`, Excel refuses every request. */
  startTyping(): void {
    this.door.setCellEditing(true);
  }

  stopTyping(): void {
    this.door.setCellEditing(false);
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    return sheet;
  }
}
