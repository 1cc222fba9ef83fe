import type { Answer, AnswerShape } from '../../src/engine/answer';
import { checkAnswer } from '../../src/engine/check-answer';
import { counts, number, option, percent, yes } from './small-rule-set';

const share: AnswerShape = {
  shape: 'counts',
  counts: [
    { code: 'numerator', label: 'Hồ sơ trực tuyến' },
    { code: 'denominator', label: 'Tổng số hồ sơ' },
  ],
  notMoreThan: [{ lesser: 'numerator', greater: 'denominator' }],
  notZero: ['denominator'],
};
const options: AnswerShape = { shape: 'option', options: [{ code: 'all', label: 'đồng bộ' }] };
const points: AnswerShape = { shape: 'number', minimum: 0, maximum: 15, whole: false, decimals: 4 };
const articles: AnswerShape = { shape: 'number', minimum: 10, whole: true };
const temperature: AnswerShape = { shape: 'number', minimum: -10, whole: false };

describe('an answer that fits', () => {
  test.each<[AnswerShape, Answer]>([
    [{ shape: 'yes-no' }, yes],
    [options, option('all')],
    [{ shape: 'percent' }, percent(0)],
    [{ shape: 'percent' }, percent(1)],
    // The double after 1, as computing may leave it: 100 % in Excel.
    [{ shape: 'percent' }, percent(1.0000000000000002)],
    [{ shape: 'percent' }, percent(1 / 3)],
    [points, number(15)],
    [points, number(7.1234)],
    [articles, number(1e12)],
    [temperature, number(-2.5)],
    [share, counts(28, 35)],
    [share, counts(0, 1)],
    [share, counts(1e12, 1e12)],
    // A computed count: 3 at 15 digits.
    [share, counts(1.1 + 1.9, 3.0000000000000004)],
    [
      { shape: 'list', columns: [] },
      { shape: 'list', entries: [] },
    ],
  ])('%j takes %j', (shape, answer) => {
    expect(checkAnswer(shape, answer)).toBeUndefined();
  });
});

describe('an answer that cannot be true', () => {
  test.each<[string, AnswerShape, Answer, Record<string, string | number>]>([
    ['unknown-option', options, option('most'), { found: 'most' }],
    ['percent-over-100', { shape: 'percent' }, percent(1.01), { found: 1.01 }],
    ['percent-over-100', { shape: 'percent' }, percent(85), { found: 85 }],
    ['negative', { shape: 'percent' }, percent(-0.1), { found: -0.1 }],
    ['not-finite', { shape: 'percent' }, percent(NaN), { found: 'NaN' }],
    ['too-many-digits', { shape: 'percent' }, percent(1.234567e-20), { found: 1.234567e-20, decimals: 22 }],
    ['too-large', { shape: 'percent' }, percent(1e13), { found: 1e13, maximum: 1e12 }],
    ['not-finite', points, number(Infinity), { found: 'Infinity' }],
    ['above-maximum', points, number(15.5), { found: 15.5, maximum: 15 }],
    ['negative', points, number(-1), { found: -1 }],
    ['too-many-digits', points, number(7.12345), { found: 7.12345, decimals: 4 }],
    ['below-minimum', articles, number(9), { found: 9, minimum: 10 }],
    ['below-minimum', temperature, number(-11), { found: -11, minimum: -10 }],
    ['not-whole', articles, number(10.5), { found: 10.5 }],
    ['too-large', articles, number(1e12 + 1), { found: 1e12 + 1, maximum: 1e12 }],
    [
      'lesser-over-greater',
      share,
      counts(1250, 1200),
      { lesser: 'Hồ sơ trực tuyến', greater: 'Tổng số hồ sơ', lesserFound: 1250, greaterFound: 1200 },
    ],
    ['zero-denominator', share, counts(0, 0), { label: 'Tổng số hồ sơ' }],
    ['not-whole', share, counts(1.5, 2), { found: 1.5, label: 'Hồ sơ trực tuyến' }],
    ['negative', share, counts(1, -2), { found: -2, label: 'Tổng số hồ sơ' }],
    ['not-finite', share, counts(NaN, 2), { found: 'NaN', label: 'Hồ sơ trực tuyến' }],
    ['too-large', share, counts(1, 2e12), { found: 2e12, maximum: 1e12, label: 'Tổng số hồ sơ' }],
    ['count-missing', share, { shape: 'counts', counts: { numerator: 1 } }, { label: 'Tổng số hồ sơ' }],
    [
      'wrong-shape',
      share,
      { shape: 'counts', counts: { numerator: 1, denominator: 2, third: 3 } },
      { expected: 'counts', found: 'third' },
    ],
  ])('%s: %j gets %j', (code, shape, answer, parameters) => {
    expect(checkAnswer(shape, answer)).toEqual({ code, parameters });
  });

  const shapes: AnswerShape[] = [
    { shape: 'yes-no' },
    options,
    { shape: 'percent' },
    points,
    share,
    { shape: 'list', columns: [] },
  ];
  test.each(shapes)('an answer of another shape is none to $shape', (shape) => {
    const parts: Answer = { shape: 'parts', parts: { q1: { shape: 'yes-no', value: true } } };
    expect(checkAnswer(shape, parts)).toEqual({
      code: 'wrong-shape',
      parameters: { expected: shape.shape, found: 'parts' },
    });
  });
});
