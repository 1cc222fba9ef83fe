import Ajv2020 from 'ajv/dist/2020';
import { assess } from '../../../src/engine/assess';
import {
  assessmentDocument,
  assessmentDocumentSchema,
  assessmentJsonSchema,
} from '../../../src/engine/document/assessment-document';
import { loadRuleSet } from '../../../src/engine/rule-set/load';
import type { ScoringInput } from '../../../src/engine/scoring-input';
import {
  counts,
  fullMarks,
  fullMarksBut,
  inputOf,
  number,
  option,
  percent,
  smallRuleSet,
  unit,
} from '../small-rule-set';

const ruleSet = smallRuleSet({}, { gates: [{ target: 'A', minimum: { so: 20 }, citation: 'method' }] });
const exempt = (denominator: 'leave-out' | 're-base') => ({
  notApplicable: [{ target: 'B2', reason: 'Không có thủ tục', citation: 'I.1', denominator }],
});

/** One unit of every status, and an earlier period. */
const everyStatus: ScoringInput = inputOf(
  [
    [unit('ranked', { parent: 'province' }), { ...fullMarks, c1: number(7.5) }],
    [unit('gate'), { ...fullMarks, a2: option('none') }],
    [unit('out', exempt('leave-out')), fullMarksBut('b21')],
    [unit('rebased', exempt('re-base')), fullMarksBut('b21')],
    [unit('founded', { notAssessed: { reason: 'Mới thành lập' } })],
    [unit('missing'), fullMarksBut('c1')],
    [unit('invalid'), { ...fullMarks, b12: counts(3, 2) }],
    [unit('h1', { class: 'huyen' }), { ...fullMarksBut('c1'), b11: percent(1 / 3) }],
  ],
  {
    earlier: {
      period: { code: '2015', name: 'năm 2015' },
      results: [{ unit: 'ranked', rank: 2 }],
      shares: [{ class: 'so', level: 'kha', count: 10, of: 18 }],
    },
  },
);
const meta = { toolVersion: '1.0.0', ruleSetDigest: 'sha256:a', inputDigest: 'sha256:b', draft: true };
const documentOf = (input: ScoringInput) => assessmentDocument(assess(ruleSet, input), meta);
const document = documentOf(everyStatus);

describe('the document', () => {
  test('is what its schema says, exactly', () => {
    expect(assessmentDocumentSchema.parse(document)).toEqual(document);
  });

  test('is plain JSON: nothing is lost or changed by writing and reading it', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|null/);
  });

  test('carries the time only where it was given', () => {
    expect('at' in document).toBe(false);
    const at = '2017-02-07T08:00:00+07:00';
    expect(assessmentDocument(assess(ruleSet, everyStatus), { ...meta, at })).toEqual({ ...document, at });
  });

  test('every rule and citation stands once, and every reference leads to one', () => {
    const ids = document.citations.map(({ id }) => id);
    const rules = document.ruleSet.criteria.map(({ code }) => code);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(rules).size).toBe(rules.length);
    for (const { criteria } of document.units) {
      for (const { criterion, citation } of criteria) {
        expect(rules).toContain(criterion);
        expect(ids).toContain(citation);
      }
    }
    const { groups, criteria, scales, policies } = document.ruleSet;
    for (const { citation } of [...groups, ...criteria, ...scales, ...policies]) expect(ids).toContain(citation);
    const units = document.units.map(({ code }) => code);
    for (const { ranked, leftOut } of document.rankings) {
      for (const { unit: code } of [...ranked, ...leftOut]) expect(units).toContain(code);
    }
  });

  test('a score tells state, points, maximum, reason, rounds with their cells, rule and citation', () => {
    expect(document.units[0]?.criteria[4]).toEqual({
      criterion: 'b21',
      citation: 'tables',
      state: 'scored',
      points: 30,
      maximum: 30,
      reason: {
        code: 'share-reaches-cap',
        parameters: { numerator: 3, denominator: 10, fullFrom: 30, points: 30, maximum: 30 },
      },
      rounds: [
        {
          kind: 'declared',
          answer: { shape: 'counts', counts: { numerator: 3, denominator: 10 } },
          cell: { sheet: 'ranked', cell: 'F9' },
        },
      ],
      round: 0,
    });
    expect(document.units[0]?.overall).toMatchObject({ points: 97.5, maximum: 100 });
  });

  test('every status and every reason for leaving out is told', () => {
    expect(document.units.map(({ code, status }) => [code, status.code])).toEqual([
      ['ranked', 'ranked'],
      ['gate', 'gate-failed'],
      ['out', 'not-ranked-overall'],
      ['rebased', 'ranked'],
      ['founded', 'not-assessed'],
      ['missing', 'insufficient-data'],
      ['invalid', 'insufficient-data'],
      ['h1', 'ranked'],
    ]);
    expect(document.rankings[0]?.leftOut.map(({ unit: code, why }) => [code, why.code])).toEqual([
      ['gate', 'gate-failed'],
      ['out', 'not-applicable'],
      ['founded', 'not-assessed'],
      ['missing', 'insufficient-data'],
      ['invalid', 'insufficient-data'],
    ]);
    expect(document.units[1]?.status).toEqual({
      code: 'gate-failed',
      failures: [{ target: 'A', points: 15, minimum: 20, maximum: 30, shortfall: 5 }],
    });
  });

  test('the statistics stand beside those of the earlier period', () => {
    expect(document.statistics.coverage.total).toEqual({ units: 8, overall: 4, groups: 7 });
    expect(document.statistics.levelShares[0]?.earlier).toEqual([{ level: 'kha', count: 10, of: 18, percent: 56 }]);
    expect(document.rankings[0]?.ranked.find(({ unit: code }) => code === 'ranked')?.earlierRank).toBe(2);
  });

  test('the same facts in another order, their keys at every depth too, make the same bytes', () => {
    const list = { shape: 'list' as const, entries: [{ name: 'Cấp phép', field: 'Xây dựng' }] };
    const half = { shape: 'counts' as const, counts: { numerator: 1, denominator: 2 } };
    const parts = { shape: 'parts' as const, parts: { q2: half, q1: list } };
    const unclear = { code: 'unclear' as const, parameters: { found: 'k', why: 'ambiguous' } };
    const rounds = [
      { kind: 'declared' as const, answer: list },
      { kind: 'explained' as const, answer: parts },
      { kind: 'council' as const, answer: counts(1, 2), problem: unclear },
    ];
    const facts = [{ criterion: 'a1', rounds }];
    const odd = { ...everyStatus, declarations: [...everyStatus.declarations.slice(1), { unit: 'ranked', facts }] };
    const turnedRounds = documentOf(deeplyTurned(odd));
    expect(JSON.stringify(turnedRounds)).toBe(JSON.stringify(documentOf(odd)));
    expect(turnedRounds.units[0]?.criteria[0]?.rounds).toEqual(rounds);

    const turned: ScoringInput = {
      ...everyStatus,
      declarations: [...everyStatus.declarations].reverse().map(({ unit: code, facts }) => ({
        facts: [...facts].reverse().map(({ criterion, rounds }) => ({
          rounds: rounds.map(({ kind, answer, cell }) => ({
            ...(cell && { cell: { cell: cell.cell, sheet: cell.sheet } }),
            ...(answer && { answer }),
            kind,
          })),
          criterion,
        })),
        unit: code,
      })),
    };
    expect(JSON.stringify(documentOf(turned))).toBe(JSON.stringify(document));
  });
});

/** The same value, with the keys of every object the other way round. */
function deeplyTurned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(deeplyTurned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, field]) => [key, deeplyTurned(field)])) as Value;
}

test('a rule set whose keys stand in another order makes the same bytes', () => {
  const turned = loadRuleSet(deeplyTurned(ruleSet));
  if ('problems' in turned) throw new Error(JSON.stringify(turned.problems));
  expect(JSON.stringify(assessmentDocument(assess(turned.ruleSet, everyStatus), meta))).toBe(JSON.stringify(document));
});

describe('its JSON Schema', () => {
  const schema = assessmentJsonSchema();

  test('accepts the document and refuses a changed one, in a validator that is not ours', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(JSON.parse(JSON.stringify(document)))).toBe(true);
    expect(validate({ ...document, version: 2 })).toBe(false);
    expect(validate({ ...document, surprise: 1 })).toBe(false);
    expect(validate({ ...document, units: [{ ...document.units[0], status: { code: 'unheard-of' } }] })).toBe(false);
  });

  test('describes every field', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      const properties = (node as { properties?: Record<string, { description?: string }> }).properties ?? {};
      for (const [name, field] of Object.entries(properties)) {
        if (field.description === undefined) undescribed.push(`${path}.${name}`);
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`);
    };
    visit(schema, '');
    expect(undescribed).toEqual([]);
  });
});
