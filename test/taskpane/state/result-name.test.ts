import { resultName } from '../../../src/taskpane/state/result-name';

test.each([
  ['phiếu 2016.xlsx', 'phiếu 2016 - kết quả.xlsx'],
  ['v1.2.xlsm', 'v1.2 - kết quả.xlsm'],
  ['phiếu', 'phiếu - kết quả.xlsx'],
  ['.xlsx', '.xlsx - kết quả.xlsx'],
])('%s → %s', (name, expected) => {
  expect(resultName(name, 'kết quả')).toBe(expected);
});
