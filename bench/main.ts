/**
 * `npm run bench`: how fast, and in how much memory. It prints ratios measured in one run and the targets of issue 2; a
 * target that is missed is marked, never a failure. It fails only where contestants disagree, for then nothing was
 * measured. `npm run bench -- engine files` leaves out the formulas, which take minutes.
 */
import { availableParallelism, loadavg } from 'node:os';
import { benchEngine } from './engine/bench-engine';
import { syntheticInput } from './engine/input';
import { syntheticRuleSet } from './engine/rule-set';
import { benchFiles } from './files/bench-files';
import { benchHyperFormula } from './formulas/bench-hyperformula';
import { benchLibreOffice } from './formulas/bench-libreoffice';
import { classSheet } from './formulas/class-sheet';
import { printSection } from './report';

const asked = process.argv.slice(2);
const sections = ['engine', 'files', 'formulas'];
if (!asked.every((name) => sections.includes(name))) throw new Error(`sections are ${sections.join(', ')}`);
const [load = 0] = loadavg();
const cores = availableParallelism();
if (load > cores / 2) {
  console.log(`The load is ${load.toFixed(1)} on ${cores} cores: others are at work here, and times are rough.`);
}
const isAsked = (section: 'engine' | 'files' | 'formulas') => asked.length === 0 || asked.includes(section);

if (isAsked('files')) await benchFiles();
if (isAsked('engine') || isAsked('formulas')) {
  const ruleSet = syntheticRuleSet();
  const input = syntheticInput(ruleSet);
  const engine = benchEngine(ruleSet, input);
  if (isAsked('formulas')) {
    const sheets = ruleSet.classes.map(({ code }) => classSheet(ruleSet, input, code));
    const libreOffice = await benchLibreOffice(sheets, engine);
    printSection('The same job as formulas', [...libreOffice, ...benchHyperFormula(sheets, engine)]);
  }
}
