import type { Answer } from '../../src/engine/answer';
import type { Declaration, Round } from '../../src/engine/facts';
import type { EarlierPeriod, Unit } from '../../src/engine/scoring-input';
import { unitSchema } from '../../src/engine/scoring-input';
import type { Settings } from '../../src/workbook/settings';
import { planTemplate } from '../../src/workbook/template/plan-template';
import { smallRuleSet } from '../engine/small-rule-set';
import { TestSheet } from './in-memory-workbook';

/** The small rule set of the engine's tests: every shape of answer, two classes, one list to report. */
export const ruleSet = smallRuleSet();

export const settings: Settings = {
  agency: 'Ủy ban nhân dân tỉnh Bình Định',
  period: { code: '2016', name: 'năm 2016' },
  earlierPeriod: { code: '2015', name: 'năm 2015' },
  form: 'annex',
  documentName: 'KẾT QUẢ',
  subject: 'Đánh giá, xếp hạng năm 2016',
  runState: 'frozen',
  blackAndWhite: false,
};

const unit = (code: string, name: string, unitClass: string, more: Partial<Unit> = {}): Unit =>
  unitSchema.parse({ code, name, class: unitClass, ...more });

export const units: readonly Unit[] = [
  unit('STC', 'Sở Tài chính', 'so'),
  unit('SNV', 'Sở Nội vụ', 'so', { aliases: ['Sở NV'] }),
  unit('BDT', 'Ban Dân tộc', 'so', {
    notApplicable: [
      { target: 'B2', reason: 'Không có thủ tục hành chính công', denominator: 'leave-out', citation: 'I.1' },
    ],
  }),
  unit('SDL', 'Sở Du lịch', 'so', { notAssessed: { reason: 'Mới thành lập năm 2016' } }),
  unit('PC', 'UBND huyện Phù Cát', 'huyen', { longName: 'Ủy ban nhân dân huyện Phù Cát' }),
];

const rounds = (answer: Answer, ...more: Round[]): Round[] => [{ kind: 'declared', answer }, ...more];
const counts = (numerator: number, denominator: number): Answer => ({
  shape: 'counts',
  counts: { numerator, denominator },
});

function declarationOf({ code, class: unitClass, notApplicable }: Unit): Declaration {
  return {
    unit: code,
    facts: [
      { criterion: 'a1', rounds: rounds({ shape: 'yes-no', value: true }), evidence: 'Ảnh chụp' },
      {
        criterion: 'a2',
        rounds: rounds(
          { shape: 'option', option: 'all' },
          {
            kind: 'verified',
            answer: { shape: 'option', option: 'some' },
            reason: 'Còn 02 phòng chưa triển khai',
            origin: 'Kiểm tra chuyên đề',
          },
        ),
      },
      { criterion: 'b11', rounds: rounds({ shape: 'percent', ratio: 0.855 }) },
      { criterion: 'b12', rounds: rounds(counts(40, 50)), note: 'Theo báo cáo năm' },
      ...(notApplicable.length > 0 ? [] : [{ criterion: 'b21', rounds: rounds(counts(3, 12)) }]),
      ...(unitClass === 'so' ? [{ criterion: 'c1', rounds: rounds({ shape: 'number', value: 7.5 }) }] : []),
    ],
    ...(unitClass === 'huyen'
      ? {
          reportItems: [
            {
              criterion: 'services',
              rounds: rounds({ shape: 'list', entries: [{ name: 'Cấp phép xây dựng' }, { name: 'Đăng ký kết hôn' }] }),
            },
          ],
        }
      : {}),
  };
}

export const declarations: readonly Declaration[] = units
  .filter(({ notAssessed }) => !notAssessed)
  .map((assessed) => declarationOf(assessed));

export const earlier: EarlierPeriod = {
  period: { code: '2015', name: 'năm 2015' },
  results: [
    { unit: 'STC', rank: 1, points: 80.5, maximum: 100, level: 'tot', status: 'ranked' },
    { unit: 'SNV', group: 'B1', rank: 2 },
    { unit: 'SBC', rank: 3 },
  ],
  shares: [{ class: 'so', level: 'tot', count: 1, of: 3 }],
};

/** A whole good workbook, ready to be spoilt: its sheets by what they are. */
export function goodWorkbook(form: 'sheets' | 'matrix' = 'sheets') {
  const plan = planTemplate({ ruleSet, settings, units, form, declarations, earlier });
  const sheets = plan.ownSheets.map((sheet) => TestSheet.of(sheet));
  const byKey = (key: string): TestSheet => {
    const found = sheets.find(({ mark }) => mark?.key === key);
    if (!found) throw new Error(key);
    return found;
  };
  return { sheets, byKey, form: (code: string) => byKey(`declaration.${code}`) };
}
