import { codeKey, Questionnaire } from '../../src/workbook/questions';
import { ruleSet, units } from './small-workbook';

const questionnaire = new Questionnaire(ruleSet);

test('a class is asked its own criteria, in the regulation’s order', () => {
  expect([...questionnaire.of('so').keys()]).toEqual(['a1', 'a2', 'b11', 'b12', 'b21', 'c1']);
  expect([...questionnaire.of('huyen').keys()]).toEqual(['a1', 'a2', 'b11', 'b12', 'b21']);
});

test.each([
  ['b11', 'B11 '],
  ['b11', 'b11.'],
  ['b11', 'b 11'],
])('%s is found as "%s"', (code, typed) => {
  expect(questionnaire.criterion(typed)?.code).toBe(code);
});

test('3.1 and 31 are two codes', () => {
  expect(codeKey('3.1')).not.toBe(codeKey('31'));
});

test.each([
  ['a11', '', 'a1, b11'], // one sign too many, or one wrong: both are named
  ['b13', '', 'b11, b12'],
  ['a3', 'Triển khai hệ thống', 'a2'],
  ['a3', 'Trien khai he thông', 'a2'],
  ['z99', '', ''],
])('for %s ("%s") it suggests "%s"', (code, name, suggestion) => {
  expect(questionnaire.suggestion(code, name)).toBe(suggestion);
});

test('what does not apply to a unit is what stands under the group named', () => {
  const unit = units.find(({ code }) => code === 'BDT');
  if (!unit) throw new Error('BDT');
  expect(questionnaire.exclusionOf(unit, 'b21')?.reason).toBe('Không có thủ tục hành chính công');
  expect(questionnaire.exclusionOf(unit, 'b11')).toBeUndefined();
});
