import { readFileSync } from 'node:fs';
import { expectedTables, printedErrors, printedTables } from '../rule-sets/binh-dinh-2016/expected-tables';
import { differencesFromPrint, tieBlocks, type ComparedRow } from './misprints';
import { rankedTable, type RankedTable } from './ranked-table';
import type { ReadSheet } from './read-sheet';

/** Level rows as the decision prints them, and the fills of ANNEX.md. */
const LEVELS = [
  { code: 'tot', name: 'Mức tốt', fill: 'E2EFDA' },
  { code: 'kha', name: 'Mức khá', fill: 'FFF2CC' },
  { code: 'trung-binh', name: 'Mức trung bình', fill: 'FCE4D6' },
];

/** Decision 305/QĐ-UBND, I.4, each title with the dot after its number and none at its end. */
const THEMES: Readonly<Record<string, string>> = {
  '1': 'Xếp hạng tiêu chí thành phần về Hạ tầng kỹ thuật CNTT',
  '2': 'Xếp hạng tiêu chí thành phần về Ứng dụng CNTT trong hoạt động nội bộ',
  '3': 'Xếp hạng tiêu chí thành phần về Trang thông tin điện tử',
  '4': 'Xếp hạng tiêu chí thành phần về Công tác đảm bảo an toàn, an ninh thông tin',
  '5': 'Xếp hạng tiêu chí thành phần về Cơ chế, chính sách thúc đẩy ứng dụng CNTT',
  '6': 'Xếp hạng tiêu chí thành phần về Hạ tầng nhân lực ứng dụng CNTT',
};
const OVERALL = 'Xếp hạng tổng thể tình hình ứng dụng công nghệ thông tin';
const OF = { '1': 'của các sở, ban, ngành', '2': 'của các huyện, thị xã, thành phố' } as const;

/** Maxima as the heading prints them, thousands with a dot. */
const MAXIMA: Readonly<Record<string, string>> = {
  '1': '1.380', '1.1': '90', '1.2': '315', '1.3a': '525', '1.3b': '120', '1.4': '150', '1.5': '90', '1.6': '90',
  '2': '1.450', '2.1': '105', '2.2': '330', '2.3a': '525', '2.4': '150', '2.5': '90', '2.6': '90',
}; // prettier-ignore

const units = JSON.parse(readFileSync('samples/data/binh-dinh-2016/units.json', 'utf8')) as readonly {
  readonly code: string;
  readonly name: string;
}[];

/** Holds the 15 ranked tables of a result against the decision, whoever read the file. `sheet` finds one by its name. */
export function provePublishedTables(sheet: (name: string) => ReadSheet): void {
  const table = (number: string) => rankedTable(sheet(`Bảng ${number}`));

  test.each(printedTables.map((each) => [each.number, each] as const))(
    'table %s equals the printed one but for its listed misprints',
    (number, printed) => {
      const listed = printedErrors.filter((error) => error.table === number);
      const expected = listed.map(({ position, unit, field, printed: was, correct }) => ({
        ...{ position, unit, field, printed: was, correct },
      }));
      expect(differencesFromPrint(printed, rowsOf(table(number)))).toEqual(expected);
    },
  );

  test.each(expectedTables.map((each) => [each.number, each] as const))(
    'table %s: rows numbered 1…N, best first, ties in the order of the list of units',
    (number, { rows }) => {
      const ours = rowsOf(table(number));
      expect(ours.map(({ order }) => order)).toEqual(rows.map((_, index) => index + 1));
      expect(tieBlocks(ours)).toEqual(tieBlocks(rows));
      const place = ({ unit, points }: ComparedRow) => -points * 100 + units.findIndex(({ code }) => code === unit);
      expect(ours).toEqual([...ours].sort((one, other) => place(one) - place(other)));
    },
  );

  test.each(expectedTables.map((each) => [each.number, each] as const))(
    'table %s: a merged bold row in its colour above each level, none for an empty one',
    (number, { rows }) => {
      const present = LEVELS.filter(({ code }) => rows.some(({ level }) => level === code));
      expect(table(number).levels).toEqual(present.map(({ name, fill }) => ({ name, fill, bold: true, merged: true })));
    },
  );

  test.each(printedTables.map(({ number }) => [number] as const))('table %s: title and headings', (number) => {
    const { above, headings } = table(number);
    const part = number === '1.3b' ? [] : [titleOf(number)];
    expect(above.filter((text) => text.startsWith('Bảng'))).toEqual(part);
    expect(headings).toEqual([
      ...['STT', 'Tên cơ quan', `Tổng điểm\n(Tối đa: ${MAXIMA[number] ?? ''})`, 'Tỉ lệ (%)', 'Xếp hạng 2016'],
      ...(number === '1.3b' ? [] : ['Xếp hạng 2015']),
    ]);
  });

  test.each([
    ['1', 'Kết quả xếp hạng tổng thể đối với 17 sở, ban, ngành như sau:'],
    ['1.3a', 'a) Đánh giá về cung cấp thông tin trên Trang thông tin điện tử'],
    ['1.3b', 'b) Đánh giá về cung cấp dịch vụ công trực tuyến'],
  ])('table %s stands under “%s”', (number, text) => {
    expect(table(number).above.at(-1)).toBe(text);
  });

  test('points and ratios are numbers whose formats print whole points and two decimals', () => {
    const formats = printedTables.flatMap(({ number }) => table(number).units.map((unit) => unit.formats));
    expect(new Set(formats.map(({ points }) => points))).toEqual(new Set(['[$-42A]#,##0']));
    expect(new Set(formats.map(({ percent }) => percent))).toEqual(new Set(['[$-42A]0.00']));
  });

  test('who is left out of a table stands under it, with the reason once', () => {
    const withoutProcedures = /Văn phòng UBND tỉnh và Ban Dân tộc không có thủ tục hành chính công\./;
    const founded = /Sở Văn hóa và Thể thao và Sở Du lịch/;
    const noted = (pattern: RegExp) =>
      printedTables
        .map(({ number }) => number)
        .filter((number) => table(number).notes.some((note) => pattern.test(note)));
    expect(noted(withoutProcedures)).toEqual(['1', '1.3b']);
    expect(noted(founded)).toEqual(['1', '1.1', '1.2', '1.3a', '1.3b', '1.4', '1.5', '1.6']);
    expect(table('1').notes.filter((note) => note.includes('mới được tách ra'))).toHaveLength(1);
  });
}

/** The rows of a table by unit; throws where a name is not that of exactly one unit. */
function rowsOf({ units: rows }: RankedTable): ComparedRow[] {
  return rows.map(({ name, order, points, percent, rank, earlierRank, level }) => {
    const owners = units.filter((unit) => unit.name === name);
    if (owners.length !== 1) throw new Error(`${name} names ${owners.length} units`);
    const row = {
      order,
      unit: owners[0]?.code ?? '',
      points,
      percent,
      rank,
      level: LEVELS.find((each) => each.name === level)?.code ?? level,
    };
    return earlierRank === undefined ? row : { ...row, earlierRank };
  });
}

function titleOf(number: string): string {
  const [unitClass, group] = number.split('.');
  const theme = group === undefined ? OVERALL : THEMES[group.replace(/[ab]$/, '')];
  const shown = number.replace(/[ab]$/, '');
  return `Bảng ${shown}. ${theme ?? ''} ${unitClass === '1' ? OF['1'] : OF['2']}`;
}
