import { remembered } from '../../../src/workbook/values/remembered';

/** Remembers `text.length`, and counts how often it is worked out. */
function counted() {
  const worked: string[] = [];
  const lengthOf = remembered((text) => {
    worked.push(text);
    return { length: text.length };
  });
  return { worked, lengthOf };
}

test('each text is worked out once', () => {
  const { worked, lengthOf } = counted();
  expect(['Có', '', 'Có', ''].map((text) => lengthOf(text).length)).toEqual([2, 0, 2, 0]);
  expect(worked).toEqual(['Có', '']);
});

test('an empty result counts as one', () => {
  const work = jest.fn(() => '');
  const empty = remembered(work);
  expect([empty('a'), empty('a')]).toEqual(['', '']);
  expect(work).toHaveBeenCalledTimes(1);
});

test('a long text is not kept', () => {
  const { worked, lengthOf } = counted();
  const long = 'a'.repeat(1000);
  expect([lengthOf(long).length, lengthOf(long).length]).toEqual([1000, 1000]);
  expect(worked).toHaveLength(2);
});

test('what is kept stays bounded: after very many texts the first is worked out again', () => {
  const { worked, lengthOf } = counted();
  lengthOf('first');
  for (let index = 0; index < 10_000; index += 1) lengthOf(`text ${index}`);
  expect(lengthOf('first').length).toBe(5);
  expect(worked.filter((text) => text === 'first')).toHaveLength(2);
});
