import type { OpcPackage } from '../package/opc-package';
import { relationshipsPart } from '../package/relationships';

/**
 * The parts of sheets that a Plan replaces or removes. Those that nothing else leads to are free: new parts take their
 * names first, so that a second run gives the same package, and what is left over is deleted.
 */
export class OwnParts {
  private readonly free: Set<string>;
  /** Sheets that are replaced, and parts that were given out. */
  private readonly taken: Set<string>;

  /** Takes the sheets' relationships away. The workbook must have let go of removed sheets before. */
  constructor(
    private readonly opc: OpcPackage,
    replaced: readonly string[],
    removed: readonly string[],
  ) {
    this.free = new Set(removed);
    this.taken = new Set(replaced);
    for (const sheet of [...replaced, ...removed]) this.release(sheet);
    for (const sheet of replaced) {
      this.free.delete(sheet);
      this.clear(sheet);
    }
    this.rescue();
  }

  /** The name for a new part: `xl/charts/chart#.xml` with the first number that is free. */
  take(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace('#', String(number));
      const present = this.opc.nameOf(name) ?? name;
      if (this.taken.has(present) || (this.opc.has(name) && !this.free.delete(present))) continue;
      this.clear(present);
      this.taken.add(present);
      return present;
    }
  }

  /** Deletes what no new part took the place of, and lists of relationships that stayed empty. */
  sweep(): void {
    for (const part of this.free) this.opc.delete(part);
    this.free.clear();
    for (const part of this.taken) {
      if (this.opc.relationships(part).all().length === 0) this.opc.delete(relationshipsPart(part));
    }
  }

  private clear(part: string): void {
    for (const { id } of this.opc.relationships(part).all()) this.opc.relationships(part).remove(id);
  }

  private release(part: string): void {
    for (const { part: target } of this.opc.relationships(part).all()) {
      if (target === undefined || this.free.has(target) || !this.opc.has(target)) continue;
      this.free.add(target);
      this.release(target);
    }
  }

  /** Whatever a part that stays leads to stays too. */
  private rescue(): void {
    if (this.free.size === 0) return;
    const staying = ['', ...this.opc.parts().filter((part) => !this.free.has(part))];
    for (let part = staying.pop(); part !== undefined; part = staying.pop()) {
      for (const { part: target } of this.opc.relationships(part).all()) {
        if (target !== undefined && this.free.delete(target)) staying.push(target);
      }
    }
  }
}
