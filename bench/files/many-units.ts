import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { declarationSchema } from '../../src/engine/facts';
import { unitSchema } from '../../src/engine/scoring-input';
import { builtInRuleSet } from '../../src/tasks/rule-sets';
import type { TemplateRequest } from '../../src/tasks/template';
import type { Settings } from '../../src/workbook/settings';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../samples/data/binh-dinh-2016/${name}.json`, import.meta.url), 'utf8'));

/** Bình Định's form filled by that many units: the sample's own units again and again, with their answers. */
export function manyUnits(count: number): TemplateRequest {
  const ruleSet = builtInRuleSet('binh-dinh-2016');
  if (!ruleSet) throw new Error('the rule set binh-dinh-2016 is missing');
  const declarations = z.array(declarationSchema).parse(read('declarations'));
  const units = z.array(unitSchema).parse(read('units'));
  const copies = Array.from({ length: count }, (_, index) => {
    const declaration = declarations[index % declarations.length];
    const unit = units.find(({ code }) => code === declaration?.unit);
    if (!declaration || !unit) throw new Error('a declaration of the sample has no unit');
    const number = String(index + 1).padStart(4, '0');
    const { class: unitClass, notApplicable } = unit;
    return {
      unit: { code: `D${number}`, name: `${unit.name} ${number}`, aliases: [], class: unitClass, notApplicable },
      declaration: { ...declaration, unit: `D${number}` },
    };
  });
  return {
    ruleSet,
    settings: read('settings') as Settings,
    units: copies.map(({ unit }) => unit),
    form: 'sheets',
    declarations: copies.map(({ declaration }) => declaration),
  };
}
