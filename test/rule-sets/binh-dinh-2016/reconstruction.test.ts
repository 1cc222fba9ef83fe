import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { declarationsJson } from '../../../scripts/reconstruct-binh-dinh/declarations-json';
import { DECLARATIONS, readPublished } from '../../../scripts/reconstruct-binh-dinh/published';
import { reconstructDeclarations } from '../../../scripts/reconstruct-binh-dinh/reconstruct';
import { declarationSchema, decisiveRound, type CriterionFact } from '../../../src/engine/facts';
import { criteriaOf } from '../../../src/engine/rule-set/tree';
import { expectedTables } from './expected-tables';

const published = readPublished();
const text = readFileSync(DECLARATIONS, 'utf8');
const declarations = z.array(declarationSchema).parse(JSON.parse(text));
const facts = declarations.flatMap((declaration) => declaration.facts);

const decisive = (fact: CriterionFact) => decisiveRound(fact)?.answer;
const unitOf = (code: string) => published.units.find((unit) => unit.code === code);
function countsOf(fact: CriterionFact): { numerator: number; denominator: number } | undefined {
  const answer = decisive(fact);
  if (answer?.shape !== 'counts') return undefined;
  return { numerator: answer.counts['numerator'] ?? NaN, denominator: answer.counts['denominator'] ?? NaN };
}

describe('the data taken from the decision', () => {
  test('32 units: 21 departments, 11 districts; two not assessed, two without group 3.2', () => {
    const count = (unitClass: string) => published.units.filter((unit) => unit.class === unitClass).length;
    expect([count('so'), count('huyen')]).toEqual([21, 11]);
    const named = (test: (unit: (typeof published.units)[number]) => boolean) =>
      published.units.filter(test).map(({ name }) => name);
    expect(named((unit) => unit.notAssessed !== undefined)).toEqual(['Sở Văn hóa và Thể thao', 'Sở Du lịch']);
    expect(named((unit) => unit.notApplicable.length > 0)).toEqual(['Văn phòng UBND tỉnh', 'Ban Dân tộc']);
  });

  test('every spelling in the printed tables is a name or an alias of one unit', () => {
    for (const row of expectedTables.flatMap(({ rows, number }) => (number === '2.5' ? [] : rows))) {
      const owners = published.units.filter(({ name, aliases }) => [name, ...aliases].includes(row.name));
      expect([row.name, owners.map(({ code }) => code)]).toEqual([row.name, [row.unit]]);
    }
  });

  test('the group scores are those of the printed tables', () => {
    const printed = expectedTables.flatMap(({ group, rows }) =>
      group === undefined ? [] : rows.map(({ unit, points }) => ({ unit, group, points })),
    );
    for (const { unit, group, points } of printed) {
      const scores = published.scores.find((entry) => entry.unit === unit)?.points ?? {};
      expect([unit, group, scores[group]]).toEqual([unit, group, points]);
    }
  });

  test('the group scores of a unit add up to its printed total', () => {
    for (const { unit, points } of expectedTables.filter(({ group }) => !group).flatMap(({ rows }) => rows)) {
      const scores = published.scores.find((entry) => entry.unit === unit)?.points ?? {};
      expect([unit, Object.values(scores).reduce((sum, each) => sum + each, 0)]).toEqual([unit, points]);
    }
  });

  test('16 services of Quy Nhơn and 5 of Tuy Phước', () => {
    const lists = declarations.flatMap(({ unit, reportItems = [] }) =>
      reportItems.map((item) => {
        const answer = decisive(item);
        return [unitOf(unit)?.name, answer?.shape === 'list' ? answer.entries.length : undefined];
      }),
    );
    expect(lists).toEqual([
      ['UBND TP Quy Nhơn', 16],
      ['UBND huyện Tuy Phước', 5],
    ]);
  });
});

describe('the reconstructed answers', () => {
  test('are what the script makes', () => {
    expect(declarationsJson(reconstructDeclarations(published))).toBe(text);
  });

  test('answer every criterion that applies to the unit, once, and no other', () => {
    const expected = published.units
      .filter(({ notAssessed }) => !notAssessed)
      .map(({ code, class: unitClass, notApplicable }) => ({
        unit: code,
        criteria: criteriaOf(published.ruleSet, unitClass)
          .filter(({ group }) => !notApplicable.some(({ target }) => target === group.code))
          .map(({ criterion }) => criterion.code),
      }));
    expect(
      declarations.map(({ unit, facts: given }) => ({ unit, criteria: given.map(({ criterion }) => criterion) })),
    ).toEqual(expected);
  });

  test('use every option of every scale', () => {
    const options = published.ruleSet.scales.flatMap((scale) => (scale.kind === 'options' ? scale.options : []));
    const used = new Set(
      facts.map((fact) => decisive(fact)).map((answer) => (answer?.shape === 'option' ? answer.option : '')),
    );
    expect(options.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
  });

  test.each([
    ['none', (ratio: number) => ratio === 0],
    ['just below 50 %', (ratio: number) => ratio > 0.49 && ratio < 0.5],
    ['exactly 50 %', (ratio: number) => ratio === 0.5],
    ['just below 80 %', (ratio: number) => ratio > 0.79 && ratio < 0.8],
    ['exactly 80 %', (ratio: number) => ratio === 0.8],
    ['all', (ratio: number) => ratio === 1],
  ])('hold a percent of %s', (_, fits) => {
    const percents = facts.flatMap((fact) => {
      const answer = decisive(fact);
      return answer?.shape === 'percent' ? [answer.ratio] : [];
    });
    expect(percents.some(fits)).toBe(true);
  });

  test.each([50, 80])('hold two counts that make exactly %i %%', (percent) => {
    const counts = facts.filter(({ criterion }) => !criterion.startsWith('3.2.')).map(countsOf);
    expect(counts.some((each) => each && each.numerator * 100 === each.denominator * percent)).toBe(true);
  });

  test('never count more services than procedures, nor more online files than files', () => {
    const shares = facts.map(countsOf).filter((each) => each !== undefined);
    expect(shares.length).toBeGreaterThan(28 * 5);
    expect(shares.filter(({ numerator, denominator }) => !(denominator > 0 && numerator <= denominator))).toEqual([]);
  });

  test('give one number of procedures and of files a unit', () => {
    for (const { unit, facts: given } of declarations) {
      const denominators = (codes: string[]) =>
        new Set(given.filter(({ criterion }) => codes.includes(criterion)).map((fact) => countsOf(fact)?.denominator));
      expect([unit, denominators(['3.2.1', '3.2.2a', '3.2.3a']).size < 2]).toEqual([unit, true]);
      expect([unit, denominators(['3.2.2b', '3.2.3b']).size < 2]).toEqual([unit, true]);
    }
  });

  test('at least 40 were corrected, each with reason, origin, name and date', () => {
    const corrected = facts.filter(({ rounds }) => rounds.length > 1);
    expect(corrected.length).toBeGreaterThanOrEqual(40);
    for (const { rounds } of corrected) {
      const [declared, verified] = rounds;
      expect([declared?.kind, verified?.kind]).toEqual(['declared', 'verified']);
      expect(verified?.answer).not.toEqual(declared?.answer);
      expect(verified).toMatchObject({
        reason: expect.stringMatching(/\p{L}/u),
        origin: expect.stringMatching(/^(kiểm tra chuyên đề|kiểm tra CCHC|kiểm tra Trang TTĐT|tài liệu)$/u),
        by: expect.stringMatching(/\p{L}/u),
        date: expect.stringMatching(/^2016-1[0-2]-\d\d$/),
      });
    }
  });
});
