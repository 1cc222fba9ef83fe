import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs a program of another package's author, who knows only the name `cham-diem/engine`. */
function node(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
}

test('another program scores and explains by the door alone', () => {
  const printed = node(`
    import { readFileSync } from 'node:fs';
    import { assess, explain, loadRuleSet, scoringInputSchema } from 'cham-diem/engine';
    const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
    const data = 'samples/data/binh-dinh-2016/';
    const { ruleSet } = loadRuleSet(json('src/rule-sets/binh-dinh-2016.json'));
    const input = scoringInputSchema.parse({
      period: { code: '2016', name: 'năm 2016' },
      units: json(data + 'units.json'),
      declarations: json(data + 'declarations.json'),
    });
    const { rankings, units } = assess(ruleSet, input);
    const [best] = rankings[0].ranked;
    const [first] = units.find(({ unit }) => unit.code === best.unit.code).criteria;
    console.log(best.unit.name, best.percent, '—', explain(first.reason, 'en'));
  `);
  expect(printed).toMatch(/^Sở Tài chính 92\.75 — \S/);
});

test('it brings nothing along but zod', () => {
  const bundle = readFileSync(join(root, 'dist/engine/index.js'), 'utf8');
  const imports = [...bundle.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name);
  expect(imports).toEqual(['zod']);
});

test('its types stand without ours, without the DOM’s and without Node’s', () => {
  const folder = mkdtempSync(join(root, 'dist/consumer-'));
  writeFileSync(
    join(folder, 'consumer.ts'),
    `import { assess, explain, type Assessment, type RuleSet, type ScoringInput } from 'cham-diem/engine';
     export const score = (ruleSet: RuleSet, input: ScoringInput): Assessment => assess(ruleSet, input);
     export const why = (assessment: Assessment): string[] =>
       assessment.units.flatMap(({ criteria }) => criteria.map(({ reason }) => explain(reason, 'vi')));
     // @ts-expect-error a number is no rule set
     score(1, 2);`,
  );
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023'],
    types: [],
    // zod's own declarations name the DOM's URL.
    skipLibCheck: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
