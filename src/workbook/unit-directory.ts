import type { Unit } from '../engine/scoring-input';
import { codeKey } from './questions';
import { comparisonKey, nearest } from './values/vietnamese-text';

/** Which unit a sheet or row means. `unknown.suggestion` is empty where no name is near. */
export type UnitMatch =
  | { readonly unit: Unit }
  | { readonly unknown: { readonly found: string; readonly suggestion: string } }
  | { readonly contradiction: { readonly ofCode: Unit; readonly ofName: Unit } };

/** The units of `Danh sách đơn vị`, found by code and by any of their names. */
export class UnitDirectory {
  private readonly byCode = new Map<string, Unit>();
  private readonly byName = new Map<string, Unit>();

  constructor(readonly units: readonly Unit[]) {
    for (const unit of units) {
      this.byCode.set(codeKey(unit.code), unit);
      for (const name of namesOf(unit)) this.byName.set(comparisonKey(name), unit);
    }
  }

  /**
   * The unit of a code and a name, either of which may be empty. A code whose name is quite another is not believed:
   * most likely the form was copied from another unit's.
   */
  find(code: string, name: string): UnitMatch {
    const ofCode = this.byCode.get(codeKey(code));
    const ofName = this.byName.get(comparisonKey(name));
    if (ofCode && ofName && ofCode !== ofName) return { contradiction: { ofCode, ofName } };
    if (ofName) return { unit: ofName };
    if (ofCode && (comparisonKey(name) === '' || nearest(name, namesOf(ofCode)) !== undefined)) return { unit: ofCode };
    const found = name === '' ? code : name;
    return { unknown: { found, suggestion: this.suggestion(name) || (ofCode?.name ?? this.codeSuggestion(code)) } };
  }

  /** The name that a misspelt one most likely means; empty where none is near. */
  suggestion(name: string): string {
    return nearest(name, this.units.flatMap(namesOf)) ?? '';
  }

  private codeSuggestion(code: string): string {
    const near = nearest(
      code,
      this.units.map((unit) => unit.code),
    );
    return near === undefined ? '' : near;
  }
}

/** Every name by which a unit may be meant. */
export function namesOf({ name, longName, aliases }: Unit): string[] {
  return [name, ...(longName === undefined ? [] : [longName]), ...aliases];
}
