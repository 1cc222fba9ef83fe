import fc from 'fast-check';
import { localTime } from '../../../src/taskpane/host/local-time';

test('is the same moment, told with the offset of this desk', () => {
  const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      const told = localTime(moment);
      expect(told).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(Date.parse(told)).toBe(Math.floor(moment.getTime() / 1000) * 1000);
    }),
  );
});

test.each([
  ['east', -420, '2017-02-07T08:00:00+07:00'],
  ['half an hour', -330, '2017-02-07T06:30:00+05:30'],
  ['west', 210, '2017-02-06T21:30:00-03:30'],
])('%s', (_name, offset, expected) => {
  const moment = new Date('2017-02-07T01:00:00Z');
  moment.getTimezoneOffset = () => offset;
  expect(localTime(moment)).toBe(expected);
});
