import type { TableDefinition } from '../../engine/rule-set/tables';

/** A table of the annex, and what its place among the others means for its sheet. */
export interface AnnexPart<Table extends TableDefinition = TableDefinition> {
  readonly table: Table;
  /** The annex begins here: the frame stands above this table. */
  readonly first: boolean;
  /** False where the table before is part of the same one and has its title already (1.3a, 1.3b). */
  readonly titled: boolean;
  /** The class's first table: its note says in full why units are not assessed. */
  readonly firstOfClass: boolean;
}

/** The tables in the order in which they print, each with its place. */
export function annexParts(tables: readonly TableDefinition[]): readonly AnnexPart[] {
  return tables.map((table, index) => ({
    table,
    first: index === 0,
    titled: tables[index - 1]?.title !== table.title,
    firstOfClass: tables.findIndex((other) => other.class === table.class) === index,
  }));
}
