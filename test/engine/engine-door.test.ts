import * as door from '../../src/engine-door';
import { fullMarks, inputOf, smallRuleSetJson, unit } from './small-rule-set';

/** What another program does with the package `cham-diem/engine`, from JSON to sentences. */
test('load, lint, assess, explain and write down, through the door alone', () => {
  const loaded = door.loadRuleSet(JSON.parse(JSON.stringify(smallRuleSetJson())));
  if ('problems' in loaded) throw new Error('refused');
  expect(door.lintRuleSet(loaded.ruleSet)).toEqual([]);
  const input = door.scoringInputSchema.parse(JSON.parse(JSON.stringify(inputOf([[unit('u1'), fullMarks]]))));
  const assessment = door.assess(loaded.ruleSet, input);
  const [score] = assessment.units[0]?.criteria ?? [];
  expect(score && door.pointsToDecimal(score.points)).toBe('15');
  expect(score && door.explain(score.reason, 'vi')).toBe('“Có”: 15/15 điểm.');
  const meta = { toolVersion: '1', ruleSetDigest: 'a', inputDigest: 'b', draft: false };
  const document = door.assessmentDocument(assessment, meta);
  expect(door.assessmentDocumentSchema.parse(document)).toEqual(document);
});
