/** A record with its fields in the order of their names, so that the order in which somebody wrote them never shows. */
export function fieldsByName<Field>(record: Readonly<Record<string, Field>>): Record<string, Field> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
