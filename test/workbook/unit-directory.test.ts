import { UnitDirectory } from '../../src/workbook/unit-directory';
import { units } from './small-workbook';

const directory = new UnitDirectory(units);

test.each([
  ['STC', ''],
  ['stc', 'Sở Tài chính'],
  ['', 'SỞ TÀI  CHÍNH'],
  ['', 'So Tai chinh'],
  ['STC', 'Sở Tài chínhh'], // one slip beside its own code
  ['999', 'Sở Tài chính'], // a code that is nobody's, beside the name
])('code "%s" and name "%s" are Sở Tài chính', (code, name) => {
  expect(directory.find(code, name)).toMatchObject({ unit: { code: 'STC' } });
});

test.each([
  ['', 'Sở NV', 'SNV'],
  ['', 'Ủy ban nhân dân huyện Phù Cát', 'PC'],
])('other names count: "%s%s"', (code, name, unit) => {
  expect(directory.find(code, name)).toMatchObject({ unit: { code: unit } });
});

test('a name that is nobody’s is not taken for the nearest', () => {
  expect(directory.find('', 'Sở Tài chín')).toEqual({ unknown: { found: 'Sở Tài chín', suggestion: 'Sở Tài chính' } });
  expect(directory.find('', 'Sở Xây dựng')).toEqual({ unknown: { found: 'Sở Xây dựng', suggestion: '' } });
});

test('a code beside another unit’s name contradicts it', () => {
  expect(directory.find('STC', 'Sở Nội vụ')).toMatchObject({
    contradiction: { ofCode: { code: 'STC' }, ofName: { code: 'SNV' } },
  });
});
