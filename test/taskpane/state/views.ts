import type { Trial } from '../../../src/taskpane/state/state';
import type { CheckView } from '../../../src/taskpane/views/check-view';
import type { Finding } from '../../../src/workbook/finding';

/** A reading with these findings and otherwise nothing remarkable. */
export function checkWith(...findings: Finding[]): CheckView {
  return {
    ruleSet: { title: 'Bộ', id: 'bo', version: '1', legalBasis: [], classes: [], placeholders: 0 },
    intake: [{ code: 'so', name: 'sở', units: 2, notAssessed: 0, received: 2, absent: [] }],
    verification: { answers: 4, verified: 0, changed: 0 },
    findings,
    unitNames: { STC: 'Sở Tài chính', BDT: 'Ban Dân tộc' },
    readOtherwise: 0,
  };
}

export const trial: Trial = {
  kind: 'scored',
  trial: { period: 'năm 2016', classes: [] },
  preview: { created: ['Bảng 1'], replaced: [], removed: [] },
  findings: [],
  draft: false,
};
