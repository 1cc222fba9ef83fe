/**
 * `npm run bench`: how fast, and in how much memory. It prints ratios measured in one run and the targets of issue 2; a
 * target that is missed is marked, never a failure. It fails only where contestants disagree, for then nothing was measured.
 */
import { benchEngine } from './engine/bench-engine';
import { syntheticInput } from './engine/input';
import { syntheticRuleSet } from './engine/rule-set';
import { benchHyperFormula } from './formulas/bench-hyperformula';
import { benchLibreOffice } from './formulas/bench-libreoffice';
import { classSheet } from './formulas/class-sheet';
import { printSection } from './report';

const ruleSet = syntheticRuleSet();
const input = syntheticInput(ruleSet);
const engine = benchEngine(ruleSet, input);
const sheets = ruleSet.classes.map(({ code }) => classSheet(ruleSet, input, code));
printSection('The same job as formulas', [
  ...benchHyperFormula(sheets, engine),
  ...(await benchLibreOffice(sheets, engine)),
]);
