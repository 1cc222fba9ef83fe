import { readXlsx } from 'hucre/xlsx';
import { OpcPackage } from '../../../../src/hosts/file/package/opc-package';
import type { PieChartPlan } from '../../../../src/spreadsheet/chart';
import { apply, applied, ownSheet, rowsOf, workbookOf } from './workbooks';

const pie = (name: string, said: Partial<PieChartPlan> = {}): PieChartPlan => ({
  kind: 'pie',
  name,
  alternativeText: 'Tốt 35%, Khá 59%, Trung bình 6% & "hết"',
  from: { row: 6, column: 2 },
  to: { row: 24, column: 7 },
  categories: { top: 2, left: 1, bottom: 4, right: 1 },
  values: { top: 2, left: 2, bottom: 4, right: 2 },
  colours: ['A9D08E', 'FFD966', 'F4B084'],
  font: { name: 'Times New Roman', size: 12 },
  ...said,
});
const rows = rowsOf([
  ['Mức', 'Số đơn vị'],
  ['Tốt', 6],
  ['Khá', 10],
  ['Trung bình', 1],
]);

test('a pie begins at 12 o’clock, names its slices with their share, and keeps them apart in grey', async () => {
  const { bytes } = await apply(OpcPackage.blank().save(), {
    ownSheets: [ownSheet('hinh', { name: "Hình '1", rows, charts: [pie('Hình 1')] })],
  });
  const [chart] = (await readXlsx(bytes)).sheets[0]?.charts ?? [];
  expect(chart).toMatchObject({
    kinds: ['pie'],
    autoTitleDeleted: true,
    series: [
      {
        categoriesRef: "'Hình ''1'!$A$2:$A$4",
        valuesRef: "'Hình ''1'!$B$2:$B$4",
        dataLabels: { position: 'outEnd', showCategoryName: true, showPercent: true, separator: ' ' },
        dataPoints: ['A9D08E', 'FFD966', 'F4B084'].map((fillColor, idx) => ({
          idx,
          fillColor,
          borderColor: '404040',
          borderWidth: 0.5,
        })),
      },
    ],
  });
  expect(chart?.title).toBeUndefined();
  expect(chart?.legend).toBeFalsy();
  const xml = OpcPackage.open(bytes).text('xl/charts/chart1.xml');
  expect(xml).toContain('<c:firstSliceAng val="0"/>');
  expect(xml).not.toContain('3D"');
});

test('its caches hold what its cells hold, so that it shows before anything is calculated', async () => {
  const opc = await applied(OpcPackage.blank(), {
    ownSheets: [ownSheet('h', { rows: rowsOf([['a'], ['Tốt', 6], [null, 'x'], [3, 0.5]]), charts: [pie('Hình 1')] })],
  });
  const xml = opc.text('xl/charts/chart1.xml');
  expect(xml).toContain(
    '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Tốt</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt></c:strCache>',
  );
  expect(xml).toContain(
    '<c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>6</c:v></c:pt><c:pt idx="2"><c:v>0.5</c:v></c:pt></c:numCache>',
  );
});

test('it stands between its two cells, with its text for who cannot see it', async () => {
  const opc = await applied(OpcPackage.blank(), {
    ownSheets: [ownSheet('h', { rows, charts: [pie('Hình 1'), pie('Hình 2')] })],
  });
  expect(opc.text('xl/worksheets/sheet1.xml')).toContain('<drawing r:id="rId1"/></worksheet>');
  const drawing = opc.text('xl/drawings/drawing1.xml');
  expect(drawing).toContain(
    '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>23</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
  expect(drawing).toContain('id="3" name="Hình 2" descr="Tốt 35%, Khá 59%, Trung bình 6% &amp; &quot;hết&quot;"');
  const parts = opc.relationships('xl/drawings/drawing1.xml').all();
  expect(parts.map(({ part }) => part)).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
});

test('charts of a second run take the places of the first, beside a user’s own', async () => {
  const user = workbookOf({ sheets: ['Phiếu'] });
  user.set('xl/charts/chart1.xml', '<c/>');
  user.contentTypes.add('xl/charts/chart1.xml', 'application/x-theirs');
  const plan = (names: string[]) => ({ ownSheets: [ownSheet('h', { rows, charts: names.map((name) => pie(name)) })] });
  const first = await applied(user, plan(['Hình 1', 'Hình 2']));
  expect(first.has('xl/charts/chart3.xml')).toBe(true);
  const second = await applied(first, plan(['Hình 1', 'Hình 2']));
  expect(second.parts()).toEqual(first.parts());
  expect(second.save()).toEqual(first.save());
  const fewer = await applied(second, plan(['Hình 1']));
  expect(fewer.parts().filter((part) => part.includes('charts/'))).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
  ]);
  const none = await applied(fewer, plan([]));
  expect(none.parts().filter((part) => /drawing|charts\/chart2|sheet2\.xml\.rels/.test(part))).toEqual([]);
  expect(none.text('xl/charts/chart1.xml')).toBe('<c/>');
});

test('a picture that the user’s sheets show too outlives an own sheet that showed it', async () => {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const first = await applied(workbookOf({ sheets: ['Phiếu'] }), {
    ownSheets: [ownSheet('h', { rows, charts: [pie('Hình 1')] })],
  });
  for (const media of ['xl/media/shared.png', 'xl/media/own.png']) {
    first.set(media, new Uint8Array([1]));
    first.relationships('xl/drawings/drawing1.xml').add(`${relation}/image`, { part: media });
  }
  first.relationships('xl/worksheets/sheet1.xml').add(`${relation}/image`, { part: 'xl/media/shared.png' });
  const none = await applied(first, { ownSheets: [] });
  expect(none.parts().filter((part) => part.includes('media'))).toEqual(['xl/media/shared.png']);
});
