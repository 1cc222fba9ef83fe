import { lintRuleSet } from '../../../src/engine/rule-set/lint';
import { loadRuleSet } from '../../../src/engine/rule-set/load';
import type { CriteriaGroup } from '../../../src/engine/rule-set/schema';
import { ruleSetSchema } from '../../../src/engine/rule-set/schema';
import { criteriaOf, groupsOf } from '../../../src/engine/rule-set/tree';
import { builtInRuleSets, ruleSetIds } from '../../../src/rule-sets';
import { printedTables } from './expected-tables';

const ruleSet = ruleSetSchema.parse(builtInRuleSets['binh-dinh-2016']);
const classes = [
  ['so', 84, 120, 1380],
  ['huyen', 86, 160, 1450],
] as const;

function groupCriteria(code: string, unitClass: string) {
  return criteriaOf(ruleSet, unitClass).filter(({ group }) => group.code === code);
}

function allGroups(groups: readonly CriteriaGroup[]): CriteriaGroup[] {
  return groups.flatMap((group) => [group, ...allGroups(group.groups)]);
}

describe('the rule set binh-dinh-2016', () => {
  test('ships under its own id', () => {
    expect(ruleSetIds).toContain(ruleSet.id);
  });

  test.each(classes)(
    '%s: %i ordinary criteria of 15 points, %i for online services, %i in all',
    (unitClass, ordinary, online, total) => {
      const placed = criteriaOf(ruleSet, unitClass);
      const others = placed.filter(({ group }) => group.code !== '3.2');
      const maxima = (entries: typeof placed) => entries.map(({ criterion }) => criterion.maximum[unitClass] ?? 0);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(maxima(others)).toEqual(Array.from({ length: ordinary }, () => 15));
      expect(sum(maxima(groupCriteria('3.2', unitClass)))).toBe(online);
      expect(sum(maxima(placed))).toBe(total);
      expect(ruleSet.statedMaximum[unitClass]).toBe(total);
    },
  );

  // Decision 305/QĐ-UBND, part I, 3.1.a.
  test.each([
    ['1', 'Hạ tầng kỹ thuật CNTT', 90, 105],
    ['2', 'Ứng dụng CNTT trong hoạt động nội bộ', 315, 330],
    ['3', 'Ứng dụng CNTT phục vụ người dân và doanh nghiệp', 645, 685],
    ['3.1', 'Website/Portal', 525, 525],
    ['3.2', 'Dịch vụ công trực tuyến', 120, 160],
    ['4', 'Công tác đảm bảo an toàn, an ninh thông tin', 150, 150],
    ['5', 'Cơ chế chính sách và quy định thúc đẩy ứng dụng CNTT', 90, 90],
    ['6', 'Nguồn nhân lực và đầu tư cho ứng dụng CNTT', 90, 90],
  ])('group %s “%s” states %i and %i', (code, name, so, huyen) => {
    expect(allGroups(ruleSet.groups).find((group) => group.code === code)).toMatchObject({
      name,
      statedMaximum: { so, huyen },
    });
  });

  test.each(['so', 'huyen'])('what each group of %s states is the sum of its criteria', (unitClass) => {
    const sumOf = (group: CriteriaGroup): number =>
      group.criteria.reduce((sum, { maximum }) => sum + (maximum[unitClass] ?? 0), 0) +
      group.groups.reduce((sum, child) => sum + sumOf(child), 0);
    for (const group of groupsOf(ruleSet, unitClass)) {
      expect([group.code, sumOf(group)]).toEqual([group.code, group.statedMaximum[unitClass]]);
    }
  });

  // Decision 305/QĐ-UBND, part I, 3.1.b, table of online services.
  test.each([
    ['3.2.1', 100, 20, 20],
    ['3.2.2a', 30, 30, 50],
    ['3.2.2b', 70, 15, 30],
    ['3.2.3a', 10, 40, 40],
    ['3.2.3b', 70, 15, 20],
  ])('item %s is full from %i %% on: %i and %i points', (code, fullFrom, so, huyen) => {
    const { criterion } = groupCriteria('3.2', 'so').find((entry) => entry.criterion.code === code) ?? {};
    expect(criterion).toMatchObject({ rule: { kind: 'ratio-to-cap', fullFrom }, maximum: { so, huyen } });
  });

  test('every ordinary name is a placeholder and no two are alike; the five online-service names are real', () => {
    const placed = [...criteriaOf(ruleSet, 'huyen')];
    for (const { criterion, group } of placed) {
      expect([criterion.code, criterion.placeholder]).toEqual([criterion.code, group.code !== '3.2']);
    }
    expect(new Set(placed.map(({ criterion }) => criterion.name)).size).toBe(placed.length);
  });

  test.each([
    ['1', ['yes-no']],
    ['2', ['choice trien-khai', 'percent-bands ti-le', 'yes-no']],
    ['3.1', ['choice noi-dung', 'choice thuc-hien', 'yes-no']],
    ['3.2', ['ratio-to-cap']],
    ['4', ['yes-no']],
    ['5', ['yes-no']],
    ['6', ['percent-bands ti-le', 'yes-no']],
  ])('group %s asks %j', (code, kinds) => {
    const kindOf = ({ rule }: ReturnType<typeof groupCriteria>[number]['criterion']) =>
      'scale' in rule ? `${rule.kind} ${rule.scale}` : rule.kind;
    const found = new Set(groupCriteria(code, 'huyen').map(({ criterion }) => kindOf(criterion)));
    expect([...found].sort()).toEqual(kinds);
  });

  test('loads, and the linter finds no contradiction in it', () => {
    const loaded = loadRuleSet(builtInRuleSets[ruleSet.id]);
    expect('ruleSet' in loaded ? lintRuleSet(loaded.ruleSet) : loaded.problems).toEqual([]);
    expect(loaded).toEqual({ ruleSet });
  });

  test('every policy that the text leaves open says why it was chosen', () => {
    const assumed = Object.entries(ruleSet.policies).filter(([, policy]) => policy.assumed);
    expect(assumed.map(([name]) => name)).toEqual(['ties', 'rankBy', 'rankOn', 'bandEdge', 'pointRounding', 'missing']);
    for (const [, policy] of assumed) expect(policy.note).toMatch(/\p{L}/u);
  });
});

describe('the tables of binh-dinh-2016', () => {
  test('are the fifteen ranked ones of the decision and the list 2.3b', () => {
    const numbers = (kind: string) => ruleSet.tables.filter((table) => table.kind === kind).map(({ number }) => number);
    expect(numbers('ranking')).toEqual(printedTables.map(({ number }) => number));
    expect(numbers('list')).toEqual(['2.3b']);
  });

  test.each(ruleSet.tables.map((table) => [table.number, table] as const))(
    'table %s: the title begins with its number and ends without a sign',
    (number, { title }) => {
      expect(title.startsWith(`Bảng ${number.replace(/[ab]$/, '')}. `)).toBe(true);
      expect(title).toMatch(/[^.:\s]$/u);
    },
  );

  test.each(printedTables.map((table) => [table.number, table] as const))(
    'table %s ranks what is printed, with the earlier rank where one is printed',
    (number, printed) => {
      expect(ruleSet.tables.find((table) => table.number === number)).toMatchObject({
        class: printed.class,
        showEarlierRank: printed.rows.every(({ earlierRank }) => earlierRank !== undefined),
        ...(printed.group === undefined ? {} : { group: printed.group }),
      });
    },
  );

  test('only the overall tables have a figure, its caption ending in a colon', () => {
    const figures = ruleSet.tables.flatMap((table) =>
      table.kind === 'ranking' && table.figure ? [[table.number, table.figure.number, table.figure.caption]] : [],
    );
    expect(figures).toEqual([
      ['1', '1', expect.stringMatching(/^Hình 1\. Biểu đồ tỉ lệ .+:$/u)],
      ['2', '2', expect.stringMatching(/^Hình 2\. Biểu đồ tỉ lệ .+:$/u)],
    ]);
  });
});
