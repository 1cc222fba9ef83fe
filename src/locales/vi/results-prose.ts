import type { BandEdge, Rounding, TieMethod } from '../../engine/rule-set/policies';
import { formatCount, formatDecimal, formatShare } from './numbers';
import { results, subjectAnd } from './results';

/** How many of the units were assessed: of a class, or of all classes together. */
export interface CoverageText {
  readonly count: number;
  readonly of: number;
  readonly classes: readonly { readonly name: string; readonly count: number; readonly of: number }[];
}

/** The levels of a class, best first; shares in whole percent. */
export interface LevelsText {
  readonly className: string;
  readonly of: number;
  readonly earlierPeriod?: string | undefined;
  readonly levels: readonly {
    readonly name: string;
    readonly count: number;
    readonly percent: number;
    readonly earlierPercent?: number | undefined;
  }[];
}

const { joinNames } = results;

function outOf({ count, of }: { count: number; of: number }): string {
  return `${formatCount(count)}/${formatCount(of)}`;
}

function coverage({ count, of, classes }: CoverageText): string {
  const byClass = joinNames(classes.map((part) => `${outOf(part)} ${part.name}`));
  return classes.length > 1 ? `${outOf({ count, of })} đơn vị gồm ${byClass}` : byClass;
}

function levelShares({ className, of, levels, earlierPeriod }: LevelsText): string {
  if (of === 0) return `Khối ${className} chưa có đơn vị được xếp hạng.`;
  const parts = levels.map(({ name, count, percent, earlierPercent }, index) => {
    const earlier =
      earlierPercent === undefined || earlierPeriod === undefined
        ? ''
        : ` (${earlierPeriod}: ${formatShare(earlierPercent)})`;
    if (count === 0) return `không có đơn vị đạt mức ${name}${earlier}`;
    const has = index === 0 ? 'có ' : '';
    return `${has}${outOf({ count, of })} đơn vị đạt mức ${name}, chiếm ${formatShare(percent)}${earlier}`;
  });
  return `Khối ${className} ${parts.join('; ')}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** `KẾT QUẢ` → `Kết quả`, as a document's name reads in a sentence. */
function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1).toLocaleLowerCase('vi');
}

const ROUNDING: Readonly<Record<Rounding['mode'], string>> = {
  'half-up': 'làm tròn đến bội số gần nhất của {step} điểm, đúng nửa thì lên',
  'half-even': 'làm tròn đến bội số gần nhất của {step} điểm, đúng nửa thì về bội số chẵn',
  down: 'lấy bội số của {step} điểm, bỏ phần lẻ',
};

/** The computed sentences of the annex: scope, method, list of tables, shares of the levels, closing. */
export const resultsProse = {
  scopeHeading: 'I. PHẠM VI, PHƯƠNG PHÁP ĐÁNH GIÁ',
  scope: '1. Phạm vi đánh giá',
  method: '2. Phương pháp tính điểm và xếp hạng',
  tables: '3. Danh mục các bảng số liệu xếp hạng',
  resultHeading: 'II. KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG',
  overall: '1. Đánh giá tổng thể',
  groups: '2. Đánh giá theo nhóm tiêu chí',

  coverage: (overall: CoverageText, groups: CoverageText, period: string) =>
    `Việc đánh giá, xếp hạng tổng thể ${period} được thực hiện với ${coverage(overall)}; ` +
    `việc đánh giá, xếp hạng từng nhóm tiêu chí được thực hiện với ${coverage(groups)}.`,
  notAssessed: (names: readonly string[], reason: string, period: string) =>
    `${subjectAnd(names, reason)}; vì vậy không đánh giá trong ${period}.`,
  notRankedOverall: (names: readonly string[], reason: string) =>
    `${subjectAnd(names, reason)} nên không xếp hạng tổng thể mà chỉ đánh giá, ` +
    'xếp hạng từng nhóm tiêu chí thành phần.',
  incomplete: (names: readonly string[]) =>
    `Còn ${formatCount(names.length)} đơn vị chưa đủ số liệu để xếp hạng tổng thể: ${joinNames(names)}.`,

  sums: (groups: number, maxima: readonly { readonly className: string; readonly maximum: string }[]) =>
    'Điểm của mỗi nhóm là tổng điểm của các tiêu chí thành phần; ' +
    `tổng điểm của ${formatCount(groups)} nhóm tiêu chí là tổng điểm để xếp hạng tổng thể. Điểm tối đa là ` +
    `${joinNames(maxima.map(({ className, maximum }) => `${formatDecimal(maximum)} điểm đối với ${className}`))}.`,
  /** Best first; each level reaches from its own threshold to below the next higher one's. */
  levels: (levels: readonly { readonly name: string; readonly from: number }[], ratio: string) => {
    const ranges = levels.map(({ name, from }, index) => {
      const above = levels[index - 1]?.from;
      if (above === undefined) return `mức ${name} từ ${formatDecimal(from)}% trở lên`;
      if (from === 0) return `mức ${name} dưới ${formatDecimal(above)}%`;
      return `mức ${name} từ ${formatDecimal(from)}% đến dưới ${formatDecimal(above)}%`;
    });
    return `Mức đánh giá theo ${ratio} điểm đạt so với điểm tối đa của tổng thể và của từng nhóm: ${ranges.join('; ')}.`;
  },
  ties: (method: TieMethod) =>
    (method === 'dense'
      ? 'Các đơn vị bằng nhau được xếp cùng hạng, hạng tiếp theo liền kề (1, 1, 2).'
      : 'Các đơn vị bằng nhau được xếp cùng hạng, hạng tiếp theo cách quãng (1, 1, 3).') +
    ' Trong cùng một hạng, các đơn vị đứng theo thứ tự của danh sách đơn vị.',
  /** `rebased`: some unit is held against a smaller maximum than its class, so that bare points do not compare. */
  rankBy: (basis: 'points' | 'ratio', ratio: string, rebased: boolean) =>
    basis === 'points'
      ? 'Các đơn vị trong một khối được xếp hạng theo tổng điểm' +
        (rebased
          ? `; đơn vị có điểm tối đa áp dụng khác thì so sánh theo ${ratio} điểm đạt so với điểm tối đa đó.`
          : '.')
      : `Các đơn vị trong một khối được xếp hạng theo ${ratio} điểm đạt so với điểm tối đa áp dụng.`,
  rankOn: (basis: 'exact' | 'printed'): string =>
    basis === 'exact'
      ? 'Điểm được so sánh trước khi làm tròn.'
      : 'Điểm được so sánh sau khi làm tròn như số in trong bảng.',
  bandEdge: (edge: BandEdge) =>
    `Số liệu đúng bằng ngưỡng giữa hai bậc điểm thì tính theo bậc ${edge === 'upper' ? 'trên' : 'dưới'}.`,
  pointRounding: ({ mode, step }: Rounding, ratio: string) =>
    `Điểm tính theo ${ratio} được làm tròn một lần, tại từng tiêu chí: ${ROUNDING[mode].replace('{step}', formatDecimal(step))}.`,
  percentDecimals: (decimals: number, ratio: string) =>
    decimals === 0
      ? `Cột ${ratio} làm tròn đến số nguyên.`
      : `Cột ${ratio} lấy ${formatCount(decimals)} chữ số thập phân.`,
  missing: (choice: 'not-ranked' | 'zero'): string =>
    choice === 'zero'
      ? 'Tiêu chí chưa khai được tính 0 điểm.'
      : 'Đơn vị còn tiêu chí chưa khai thì chưa xếp hạng; tiêu chí chưa khai không tính là 0 điểm.',

  /** Beside the print area, for staff only: where a rule stands, or that the text leaves it open. */
  basis: (citation: string) => `Căn cứ: ${citation}`,
  assumed: (citation: string, note: string) =>
    `Văn bản không nêu rõ, cần thống nhất trước khi trình. ${note} Đối chiếu: ${citation}`,

  levelShares,
  groupShares: (group: string, sentences: readonly string[]) => `Về ${group}: ${lowerFirst(sentences.join(' '))}`,
  closing: (documentName: string, subject: string) =>
    `Trên đây là ${sentenceCase(documentName)} ${lowerFirst(subject)}./.`,
};
