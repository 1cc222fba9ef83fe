import { planResults } from '../../../src/workbook/results/plan-results';
import { lines, sheetOf, smallRequest, smallRuleSet, type SmallUnit } from './small-result';

const good: SmallUnit = { name: 'Sở A', points: [900, 300], earlier: [1] };
const fair: SmallUnit = { name: 'Sở B', points: [700, 300], earlier: [2] };
const noProcedures: SmallUnit = {
  name: 'Ban Dân tộc',
  points: [600, undefined],
  more: { notApplicable: [{ target: '2', reason: 'không có thủ tục hành chính công', denominator: 'leave-out' }] },
};
const founded: SmallUnit = { name: 'Sở Du lịch', more: { notAssessed: { reason: 'mới thành lập' } } };
const district: SmallUnit = { name: 'UBND huyện C', class: 'huyen', points: [700, 200] };
const UNITS = [good, fair, noProcedures, founded, district];

const remarks = (units: readonly SmallUnit[] = UNITS, options?: Parameters<typeof smallRequest>[1]) =>
  lines(sheetOf(planResults(smallRequest(units, options)), 'remarks'));

test('coverage overall and by groups, all units and by class, in two digits', () => {
  expect(remarks()).toContain(
    'Việc đánh giá, xếp hạng tổng thể năm 2016 được thực hiện với 03/05 đơn vị gồm 02/04 sở, ban, ngành ' +
      'và 01/01 huyện, thị xã, thành phố; việc đánh giá, xếp hạng từng nhóm tiêu chí được thực hiện với ' +
      '04/05 đơn vị gồm 03/04 sở, ban, ngành và 01/01 huyện, thị xã, thành phố.',
  );
});

test('one class: no "gồm"', () => {
  expect(remarks([good, fair])[2]).toMatch(/được thực hiện với 02\/02 sở, ban, ngành; việc/);
});

test('who is left out, and why', () => {
  expect(remarks()).toEqual(
    expect.arrayContaining([
      'Ban Dân tộc không có thủ tục hành chính công nên không xếp hạng tổng thể mà chỉ đánh giá, ' +
        'xếp hạng từng nhóm tiêu chí thành phần.',
      'Sở Du lịch mới thành lập; vì vậy không đánh giá trong năm 2016.',
    ]),
  );
});

test('shares of each level beside those of the earlier period, as far as known', () => {
  const shares = [
    { class: 'so', level: 'tot', count: 0, of: 18 },
    { class: 'so', level: 'kha', count: 10, of: 18 },
    { class: 'huyen', level: 'kha', count: 1, of: 11 },
  ];
  expect(remarks(UNITS, { shares })).toEqual(
    expect.arrayContaining([
      'Khối sở, ban, ngành có 01/02 đơn vị đạt mức Tốt, chiếm 50% (năm 2015: 0%); ' +
        '01/02 đơn vị đạt mức Khá, chiếm 50% (năm 2015: 56%); không có đơn vị đạt mức Trung bình.',
      'Khối huyện, thị xã, thành phố không có đơn vị đạt mức Tốt; ' +
        '01/01 đơn vị đạt mức Khá, chiếm 100% (năm 2015: 9%); không có đơn vị đạt mức Trung bình.',
    ]),
  );
});

test('method: sums, maxima, levels, and every policy once', () => {
  expect(remarks()).toEqual(
    expect.arrayContaining([
      '- Điểm của mỗi nhóm là tổng điểm của các tiêu chí thành phần; tổng điểm của 02 nhóm tiêu chí là tổng điểm ' +
        'để xếp hạng tổng thể. Điểm tối đa là 1.380 điểm đối với sở, ban, ngành và ' +
        '1.450 điểm đối với huyện, thị xã, thành phố.',
      '- Mức đánh giá theo tỉ lệ điểm đạt so với điểm tối đa của tổng thể và của từng nhóm: mức Tốt từ 80% trở lên; ' +
        'mức Khá từ 60% đến dưới 80%; mức Trung bình dưới 60%.',
      '- Các đơn vị bằng nhau được xếp cùng hạng, hạng tiếp theo liền kề (1, 1, 2). ' +
        'Trong cùng một hạng, các đơn vị đứng theo thứ tự của danh sách đơn vị.',
    ]),
  );
});

test.each([
  [{ ties: 'competition' }, /cách quãng \(1, 1, 3\)/],
  [{ bandEdge: 'lower' }, /tính theo bậc dưới\.$/],
  [{ missing: 'zero' }, /được tính 0 điểm\.$/],
  [{ rankBy: 'ratio' }, /theo tỉ lệ điểm đạt so với điểm tối đa áp dụng/],
  [{ rankOn: 'printed' }, /sau khi làm tròn như số in trong bảng/],
  [{ pointRounding: { mode: 'down', step: 0.5 } }, /lấy bội số của 0,5 điểm, bỏ phần lẻ/],
])('another choice is another sentence: %p', (choices, sentence) => {
  const { policies } = smallRuleSet();
  const changed = Object.entries(choices).map(([name, choice]) => [name, { choice, citation: 'qd' }]);
  const ruleSet = smallRuleSet({ policies: { ...policies, ...Object.fromEntries(changed) } });
  expect(remarks([good], { ruleSet }).filter((line) => sentence.test(line))).toHaveLength(1);
});

test('what the text leaves open is told beside the paper, never on it', () => {
  const { policies } = smallRuleSet();
  const ties = { choice: 'dense', citation: 'qd', assumed: true, note: 'Các bảng đã in xếp liền nhau.' };
  const sheet = sheetOf(
    planResults(smallRequest([good], { ruleSet: smallRuleSet({ policies: { ...policies, ties } }) })),
    'remarks',
  );
  const beside = [...sheet.rows].flatMap(({ cells }) => cells.filter(({ column }) => column > 1));
  expect(beside.map(({ value }) => value)).toContain(
    'Văn bản không nêu rõ, cần thống nhất trước khi trình. Các bảng đã in xếp liền nhau. ' +
      'Đối chiếu: Điều 3, Quyết định số 1/QĐ-UBND',
  );
  expect(lines(sheet).join()).not.toContain('không nêu rõ');
});

test('the tables are listed by their titles, parts of one table once', () => {
  const [first, second] = smallRuleSet().tables;
  const title = 'Bảng 1.3. Xếp hạng về Trang thông tin điện tử';
  const tables = [first, { ...second, number: '1.3a', title }, { ...second, number: '1.3b', group: '2', title }];
  const listed = remarks([good], { ruleSet: smallRuleSet({ tables }) }).filter((line) => line.startsWith('Bảng'));
  expect(listed).toEqual(['Bảng 1. Xếp hạng tổng thể của các sở, ban, ngành.', `${title}.`]);
});

test('"./." stands once in the whole result, at the end of the annex', () => {
  const plan = planResults(smallRequest(UNITS));
  const all = plan.ownSheets.flatMap((sheet) => lines(sheet)).filter((line) => line.includes('./.'));
  expect(all).toEqual(['Trên đây là Kết quả đánh giá, xếp hạng mức độ ứng dụng CNTT năm 2016./.']);
  expect(remarks().at(-1)).toBe(all[0]);
});
