import { answerShape } from '../../../src/engine/criteria/shape';
import { criteriaOf } from '../../../src/engine/rule-set/tree';
import { smallRuleSet } from '../small-rule-set';

const ruleSet = smallRuleSet();
const criterion = (code: string) => {
  const found = criteriaOf(ruleSet, 'so').find((placed) => placed.criterion.code === code)?.criterion;
  if (!found) throw new Error(code);
  return found;
};

test.each([
  ['a1', { shape: 'yes-no' }],
  [
    'a2',
    {
      shape: 'option',
      options: [
        { code: 'all', label: 'triển khai đồng bộ' },
        { code: 'some', label: 'một số bộ phận' },
        { code: 'none', label: 'không triển khai' },
      ],
    },
  ],
  ['b11', { shape: 'percent' }],
  [
    'b21',
    {
      shape: 'counts',
      counts: [
        { code: 'numerator', label: 'Có chữ ký số' },
        { code: 'denominator', label: 'Tổng số' },
      ],
      notMoreThan: [{ lesser: 'numerator', greater: 'denominator' }],
      notZero: ['denominator'],
    },
  ],
  ['c1', { shape: 'number', minimum: 0, maximum: 10, whole: false, decimals: 4 }],
])('%s asks by shape, never by kind', (code, shape) => {
  expect(answerShape(criterion(code), ruleSet)).toEqual(shape);
});

test('points given are bounded by the maximum of the class, or without a class by the greatest', () => {
  const twoMaxima = { ...criterion('c1'), maximum: { so: 10, huyen: 20 } };
  expect(answerShape(twoMaxima, ruleSet, 'so')).toMatchObject({ maximum: 10 });
  expect(answerShape(twoMaxima, ruleSet, 'huyen')).toMatchObject({ maximum: 20 });
  expect(answerShape(twoMaxima, ruleSet)).toMatchObject({ maximum: 20 });
});
