import type { Declaration } from '../../src/engine/facts';

/** The declarations as JSON with one answer a line, so that a changed answer is a one-line diff. */
export function declarationsJson(declarations: readonly Declaration[]): string {
  const lines = (items: readonly unknown[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  const blocks = declarations.map(({ unit, facts, reportItems }) => {
    const lists = reportItems ? `,\n  "reportItems": [\n${lines(reportItems)}\n  ]` : '';
    return `{\n  "unit": ${JSON.stringify(unit)},\n  "facts": [\n${lines(facts)}\n  ]${lists}\n}`;
  });
  return `[\n${blocks.join(',\n')}\n]\n`;
}
