import { readFileSync } from 'node:fs';
import { provePublishedTables } from './prove-published-tables';
import { readWithHucre, sheetNamed, textsOf, type ReadSheet } from './read-sheet';
import { ownFolder, SAMPLE, scoreFile } from './score-sample';

jest.setTimeout(30_000);

/** Decision 305/QĐ-UBND out of the written file, read back by another library: never from the engine's memory. */
let sheets: readonly ReadSheet[] = [];
const folder = ownFolder();
beforeAll(async () => {
  sheets = await readWithHucre(await scoreFile(SAMPLE, folder), /^(Bảng|Hình|Nhận|Không)/u);
});
const sheet = (name: string) => sheetNamed(sheets, name);

describe('the ranked tables', () => {
  provePublishedTables(sheet);

  test('stand in the order of the annex, each figure behind its table', () => {
    expect(sheets.map(({ name }) => name).join(' · ')).toBe(
      'Bảng 1 · Hình 1 · Bảng 1.1 · Bảng 1.2 · Bảng 1.3a · Bảng 1.3b · Bảng 1.4 · Bảng 1.5 · Bảng 1.6 · ' +
        'Bảng 2 · Hình 2 · Bảng 2.1 · Bảng 2.2 · Bảng 2.3a · Bảng 2.3b · Bảng 2.4 · Bảng 2.5 · Bảng 2.6 · ' +
        'Không xếp hạng · Nhận xét',
    );
  });
});

describe('the list 2.3b', () => {
  const services = JSON.parse(readFileSync('samples/data/binh-dinh-2016/services.json', 'utf8')) as readonly {
    readonly unit: string;
    readonly name: string;
    readonly field: string;
  }[];

  test('names the 21 services under their unit, numbered anew under each, and ranks nobody', () => {
    const rows = sheet('Bảng 2.3b').rows.map((row) => row.slice(0, 3).map(({ value }) => value));
    const top = rows.findIndex(([first]) => first === 'STT');
    const listOf = (unit: string) =>
      services.filter((service) => service.unit === unit).map(({ name, field }, index) => [index + 1, name, field]);
    expect(rows.slice(top)).toEqual([
      ['STT', 'Tên thủ tục', 'Lĩnh vực'],
      ['I', 'UBND thành phố Quy Nhơn', null],
      ...listOf('H01'),
      ['II', 'UBND huyện Tuy Phước', null],
      ...listOf('H03'),
    ]);
    expect([listOf('H01').length, listOf('H03').length]).toEqual([16, 5]);
  });

  test('stands under the sentence of the decision', () => {
    expect(textsOf(sheet('Bảng 2.3b'))).toContain(
      'Hiện nay, có 100% các huyện, thị xã, thành phố đã thực hiện cung cấp dịch vụ công trực tuyến mức độ 2 trên ' +
        'trang thông tin điện tử của mỗi đơn vị; 02/11 đơn vị triển khai dịch vụ công trực tuyến mức độ 3 gồm ' +
        'UBND thành phố Quy Nhơn và UBND huyện Tuy Phước. Danh sách các dịch vụ công trực tuyến mức độ 3 đã cung ' +
        'cấp cụ thể:',
    );
  });
});

describe('what the text of the decision states', () => {
  test.each([
    ['coverage overall', 'được thực hiện với 28/32 đơn vị gồm 17/21 sở, ban, ngành và 11/11 huyện, thị xã, thành phố'],
    ['coverage by group', 'được thực hiện với 30/32 đơn vị gồm 19/21 sở, ban, ngành và 11/11 huyện, thị xã, thành phố'],
    ['departments, Tốt', '06/17 đơn vị đạt mức Tốt, chiếm 35% (năm 2015: 0%)'],
    ['departments, Khá', '10/17 đơn vị đạt mức Khá, chiếm 59% (năm 2015: 56%)'],
    [
      'districts',
      'Khối huyện, thị xã, thành phố không có đơn vị đạt mức Tốt; 05/11 đơn vị đạt mức Khá, chiếm 45% (năm 2015: 9%)',
    ],
  ])('%s: “%s”', (_, sentence) => {
    expect(textsOf(sheet('Nhận xét')).filter((text) => text.includes(sentence))).toHaveLength(1);
  });

  test('the sign ./. ends the annex and stands nowhere else in it', () => {
    const ends = sheets.flatMap((each) => textsOf(each).filter((text) => text.includes('./.')));
    expect(ends).toEqual([expect.stringMatching(/^Trên đây là Kết quả đánh giá xếp hạng .* năm 2016\.\/\.$/)]);
    expect(sheet('Nhận xét').rows.at(-1)?.[0]?.value).toBe(ends[0]);
  });

  test.each([
    [
      'Hình 1',
      [
        ['Tốt', 6, 35],
        ['Khá', 10, 59],
        ['Trung bình', 1, 6],
      ],
    ],
    [
      'Hình 2',
      [
        ['Khá', 5, 45],
        ['Trung bình', 6, 55],
      ],
    ],
  ])('%s stands on the shares of its levels, an empty one left out', (name, shares) => {
    const rows = sheet(name).rows.map((row) => row.slice(1, 4).map(({ value }) => value));
    expect(rows.filter(([, count]) => typeof count === 'number')).toEqual(shares);
  });

  test('four units are not ranked overall, each with its status', () => {
    const rows = sheet('Không xếp hạng').rows.map((row) => row.slice(0, 3).map(({ value }) => value));
    expect(rows.filter(([order]) => typeof order === 'number')).toEqual([
      [1, 'Văn phòng UBND tỉnh', 'Không xếp hạng tổng thể'],
      [2, 'Ban Dân tộc', 'Không xếp hạng tổng thể'],
      [3, 'Sở Văn hóa và Thể thao', 'Không đánh giá'],
      [4, 'Sở Du lịch', 'Không đánh giá'],
    ]);
  });
});
