import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digestOf } from '../../src/tasks/digest';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('is the SHA-256 of the JSON with its members in order', () => {
  expect(digestOf({ b: [2, { d: 'Có', c: null }], a: 1 })).toBe(sha256('{"a":1,"b":[2,{"c":null,"d":"Có"}]}'));
});

test('does not see the order of members, nor members that are undefined', () => {
  expect(digestOf({ b: 1, a: { y: 2, x: undefined } })).toBe(digestOf({ a: { y: 2 }, b: 1 }));
});

test('sees the order of a list, and tells a number from its text and a null from nothing', () => {
  const all = [[1, 2], [2, 1], ['1', '2'], [], null, {}, { a: null }, ''];
  expect(new Set(all.map(digestOf)).size).toBe(all.length);
});

test('is the same for every JSON value with its members shuffled', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).reverse();
    return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(digestOf(reversed(value))).toBe(digestOf(value));
    }),
  );
});

test('hashes a text of many pieces as one, whatever letters stand where it is cut', () => {
  const long = Array.from({ length: 20_000 }, (_, index) => ({ answer: `Có 😀 ${index}` }));
  expect(digestOf(long)).toBe(sha256(JSON.stringify(long)));
});

test('writes what JSON.stringify writes', () => {
  const value = { a: [undefined, NaN, true, '"\n\u2028', -0], b: undefined, c: {} };
  expect(digestOf(value)).toBe(sha256(JSON.stringify(value)));
});

test.each([1, 2, 5, 16, 17, 40])('orders %d members by code units', (count) => {
  const names = Array.from({ length: count }, (_, index) => `${String.fromCharCode(97 + ((index * 7) % 26))}${index}`);
  const members = (order: readonly string[]) => Object.fromEntries(order.map((name) => [name, 1]));
  expect(digestOf(members(names))).toBe(sha256(JSON.stringify(members([...names].sort()))));
});
