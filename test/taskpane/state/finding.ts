import { raise, type Finding } from '../../../src/workbook/finding';

/** One finding of each effect. */
export const blocking: Finding = raise('units-missing', {});
export const answerError: Finding = raise(
  'percent-over-100',
  { typed: '105%' },
  {
    unit: 'STC',
    criterion: 'b11',
    place: { sheet: 'P01 Sở Tài chính', cell: 'E15' },
  },
);
export const question: Finding = raise(
  'exclusion-reason-missing',
  { unit: 'Ban Dân tộc', target: 'B2' },
  { unit: 'BDT' },
);
