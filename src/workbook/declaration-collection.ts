import type { CriterionFact, Declaration } from '../engine/facts';
import { formatPlace, raise, type Finding, type Place } from './finding';
import type { UnitDirectory } from './unit-directory';

interface Collected {
  readonly declaration: Declaration;
  readonly place: Place;
}

/** The forms of all units, from whichever sheets they came; a unit may have only one. */
export class DeclarationCollection {
  private readonly forms = new Map<string, Collected>();
  private readonly lists = new Map<string, Map<string, { fact: CriterionFact; place: Place }>>();
  private readonly twice: Finding[] = [];

  constructor(private readonly directory: UnitDirectory) {}

  /** Adds a unit's form; of two the first is kept, and a finding stops the scoring. */
  add(declaration: Declaration, place: Place): void {
    const { unit, reportItems = [] } = declaration;
    const before = this.forms.get(unit);
    if (before) {
      const name = this.directory.units.find(({ code }) => code === unit)?.name ?? unit;
      this.twice.push(raise('declared-twice', { unit: name, other: before.place.sheet }, { unit, place }));
      return;
    }
    this.forms.set(unit, { declaration, place });
    for (const fact of reportItems) this.addReportItem(unit, fact, fact.rounds[0]?.cell ?? place);
  }

  /** Adds a list that a unit reports, from its own form or from a sheet for all units. */
  addReportItem(unit: string, fact: CriterionFact, place: Place): void {
    const lists = this.lists.get(unit) ?? new Map<string, { fact: CriterionFact; place: Place }>();
    this.lists.set(unit, lists);
    const before = lists.get(fact.criterion);
    if (!before) {
      lists.set(fact.criterion, { fact, place });
      return;
    }
    const parameters = { criterion: fact.criterion, otherCell: formatPlace(before.place) };
    this.twice.push(raise('criterion-twice', parameters, { unit, criterion: fact.criterion, place }));
  }

  /** What is declared twice, and the units of which there is no form though they are assessed. */
  findings(): readonly Finding[] {
    const missing = this.directory.units.filter(({ code, notAssessed }) => !notAssessed && !this.forms.has(code));
    return [
      ...this.twice,
      ...missing.map(({ code, name }) => raise('declaration-missing', { unit: name }, { unit: code })),
    ];
  }

  /** In the order of `Danh sách đơn vị`. */
  declarations(): Declaration[] {
    return this.directory.units.flatMap(({ code }) => {
      const facts = this.forms.get(code)?.declaration.facts;
      const reportItems = [...(this.lists.get(code)?.values() ?? [])].map(({ fact }) => fact);
      if (!facts && reportItems.length === 0) return [];
      return [{ unit: code, facts: facts ?? [], ...(reportItems.length > 0 ? { reportItems } : {}) }];
    });
  }
}
