import { resolve } from 'node:path';
import { newWorkbookFile } from '../../hosts/file/workbook-file';
import { ruleSetIds } from '../../rule-sets';
import { builtInRuleSet } from '../../tasks/rule-sets';
import { blankSettings, template } from '../../tasks/template';
import { noPositional, readArguments, requiredText } from '../arguments';
import { checkOutput, writeOutputs, type Output } from '../output-file';
import { readUnitsFile } from '../units-file';
import { UsageError } from '../usage-error';
import type { Command } from './command';

/** `cham-diem template --rule-set ID [--units FILE] [--matrix] --out FILE` */
export const templateCommand: Command = async (args, context) => {
  const { console, texts } = context;
  const given = readArguments(args, { 'rule-set': 'text', units: 'text', matrix: 'flag', out: 'text' });
  noPositional(given);
  const ruleSet = knownRuleSet(requiredText(given, 'rule-set'));
  const output: Output = { file: resolve(console.workingDirectory, requiredText(given, 'out')), option: '--out' };
  const unitsFile = given.text('units');
  const unitsPath = unitsFile === undefined ? undefined : resolve(console.workingDirectory, unitsFile);
  await checkOutput(output, '.xlsx', unitsPath);
  const units = unitsPath === undefined ? [] : await readUnitsFile(unitsPath, ruleSet, context);
  const file = newWorkbookFile();
  const form = given.flag('matrix') ? 'matrix' : 'sheets';
  await template(file.writer, { ruleSet, settings: blankSettings(ruleSet), units, form }, {});
  await writeOutputs([{ ...output, content: file.bytes() }]);
  console.out(`${texts.templateWritten(output.file)}\n`);
  return 0;
};

/** The built-in rule set of this id. Throws `UsageError` that names those there are. */
export function knownRuleSet(id: string) {
  const ruleSet = builtInRuleSet(id);
  if (!ruleSet) throw new UsageError('rule-set-unknown', { id, known: ruleSetIds.join(', ') });
  return ruleSet;
}
