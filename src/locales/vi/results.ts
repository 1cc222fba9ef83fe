import { formatCount, formatDate, formatDecimal, formatShare } from './numbers';

/** A unit whose data are incomplete, as a draft names it under a table; criteria by code. */
export interface IncompleteUnit {
  readonly name: string;
  /** False where the unit sent no declaration at all. */
  readonly declared: boolean;
  readonly missing: readonly string[];
  readonly invalid: readonly string[];
}

/** A group whose minimum was not reached; points as exact decimals with a point ("5.5"). */
export interface ShortfallText {
  readonly group: string;
  readonly points: string;
  readonly maximum: string;
  readonly minimum: string;
  /** The minimum as the rules state it; present where less than all of the group applies to the unit. */
  readonly statedMinimum?: string;
  readonly shortfall: string;
}

/** Above this many, criteria are counted and no longer named: the sheet `Nội dung cần làm rõ` names them all. */
const NAMED_CRITERIA = 12;

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`;
}

function criteria(codes: readonly string[]): string {
  const named = codes.slice(0, NAMED_CRITERIA).join(', ');
  const rest = codes.length - NAMED_CRITERIA;
  const list = rest > 0 ? `${named} và ${formatCount(rest)} tiêu chí khác` : named;
  return `${formatCount(codes.length)} tiêu chí (${list})`;
}

function incompleteness({ declared, missing, invalid }: IncompleteUnit): string {
  if (!declared) return 'chưa gửi phiếu';
  const parts = [
    ...(missing.length > 0 ? [`chưa khai ${criteria(missing)}`] : []),
    ...(invalid.length > 0 ? [`chưa hợp lệ ${criteria(invalid)}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'chưa đủ số liệu';
}

function shortfall({ group, points, maximum, minimum, statedMinimum, shortfall: lack }: ShortfallText): string {
  const scaled =
    statedMinimum === undefined ? '' : ` (${formatDecimal(statedMinimum)} điểm tính lại theo điểm tối đa áp dụng)`;
  return (
    `nhóm ${group} đạt ${formatDecimal(points)}/${formatDecimal(maximum)} điểm, ` +
    `thiếu ${formatDecimal(lack)} điểm so với điểm tối thiểu ${formatDecimal(minimum)} điểm${scaled}`
  );
}

/** A reason that begins in lower case reads on from the units' names; a sentence of its own follows a colon. */
export function subjectAnd(names: readonly string[], reason: string): string {
  const first = reason.charAt(0);
  const readsOn = first === first.toLocaleLowerCase('vi');
  return `${joinNames(names)}${readsOn ? ' ' : ': '}${withoutFullStop(reason)}`;
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.+$/, '');
}

/** Room to write in by hand, as wide as so many blanks. */
function blank(width: number): string {
  return ' '.repeat(width);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Texts of the annex: tables, lists, figures, notes and the frame around them (ANNEX.md). */
export const results = {
  /** Before a number format: Vietnamese separators, as far as the machine lets the format decide. */
  numberFormatLocale: '[$-42A]',
  joinNames,

  sheets: {
    contents: 'Mục lục',
    findings: 'Nội dung cần làm rõ',
    readingLog: 'Nhật ký đọc số liệu',
    totals: 'Tổng hợp điểm',
    detail: 'Điểm chi tiết',
    notRanked: 'Không xếp hạng',
    remarks: 'Nhận xét',
    scoringLog: 'Nhật ký chấm điểm',
    table: (number: string) => `Bảng ${number}`,
    figure: (number: string) => `Hình ${number}`,
  },

  frame: {
    draft: 'DỰ THẢO',
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    annex: 'Phụ lục',
    /** What is not known stays blank, to be written in on paper and left so in the electronic document. */
    attachedTo: (decision: { number?: string | undefined; date?: string | undefined; signer?: string | undefined }) =>
      `(Kèm theo Quyết định số ${decision.number ?? `${blank(8)}/QĐ-UBND`} ` +
      `${decision.date === undefined ? `ngày${blank(6)}tháng${blank(6)}năm${blank(8)}` : `${formatDate(decision.date)} `}` +
      `của ${decision.signer ?? blank(16)})`,
  },

  table: {
    order: 'STT',
    unit: 'Tên cơ quan',
    total: (maximum: string) => `Tổng điểm\n(Tối đa: ${formatDecimal(maximum)})`,
    rank: (period: string) => `Xếp hạng ${period}`,
    /** The bare year of a period called "năm 2016"; undefined for any other. */
    yearOf: (period: string) => /^năm (\d{4})$/i.exec(period)?.[1],
    noEarlierRank: '–',
    count: formatCount,
    nobody: 'Chưa có đơn vị đủ số liệu để xếp hạng',
  },

  list: {
    share: formatShare,
    nobody: 'Không có đơn vị khai nội dung này.',
  },

  figure: {
    level: 'Mức',
    count: 'Số đơn vị',
    slices: (slices: readonly { name: string; percent: number }[]) =>
      `Biểu đồ tròn: ${slices.map(({ name, percent }) => `${name} ${formatShare(percent)}`).join(', ')}.`,
    emptyLevels: (levels: readonly string[]) =>
      `Không có đơn vị đạt ${joinNames(levels.map((name) => `mức ${name}`))}.`,
    nobody: 'Chưa có đơn vị được xếp hạng nên chưa có biểu đồ.',
  },

  notes: {
    heading: 'Ghi chú:',
    leftOut: (names: readonly string[], reason: string) => `${subjectAnd(names, reason)}.`,
    notAssessed: (names: readonly string[], period: string) => `${joinNames(names)} không đánh giá trong ${period}.`,
    newUnits: (names: readonly string[], earlierPeriod: string) =>
      `${joinNames(names)} không có xếp hạng ${earlierPeriod} nên ghi dấu “–”.`,
    /** Units held against a smaller maximum than the heading's, to which their ratios belong. */
    rebased: (names: readonly string[], maximum: string) =>
      `${joinNames(names)} được tính theo điểm tối đa áp dụng là ${formatDecimal(maximum)} điểm.`,
    gateFailed: (name: string, failures: readonly ShortfallText[]) =>
      `${name} không được xếp hạng: ${failures.map(shortfall).join('; ')}.`,
    draft: 'Dự thảo, chưa dùng để trình.',
    incomplete: (unit: IncompleteUnit) => `${unit.name}: ${incompleteness(unit)}.`,
  },

  totals: {
    title: 'TỔNG HỢP ĐIỂM',
    classTitle: (name: string) => `Khối ${name}`,
    total: 'Tổng điểm',
    level: 'Mức',
    rank: 'Xếp hạng',
    maximum: 'Điểm tối đa',
    notApplicable: '–',
    incomplete: 'Chưa đủ',
    legend: 'Dấu “–”: không áp dụng hoặc không xếp hạng, lý do tại trang tính “Không xếp hạng”.',
    incompleteLegend: '“Chưa đủ”: còn tiêu chí chưa khai hoặc chưa hợp lệ.',
  },

  notRanked: {
    title: 'ĐƠN VỊ KHÔNG XẾP HẠNG',
    headers: ['STT', 'Tên cơ quan', 'Tình trạng', 'Lý do'],
    nobody: 'Mọi đơn vị đều được xếp hạng.',
    statuses: {
      ranked: 'Được xếp hạng',
      'gate-failed': 'Không được xếp hạng',
      'not-ranked-overall': 'Không xếp hạng tổng thể',
      'not-assessed': 'Không đánh giá',
      'insufficient-data': 'Chưa đủ số liệu',
    },
    gateFailed: (failures: readonly ShortfallText[]) => `${capitalised(failures.map(shortfall).join('; '))}.`,
    notRankedOverall: (reason: string, groups: readonly string[]) =>
      `${capitalised(subjectAnd(['đơn vị'], reason))} nên không đánh giá nhóm ${joinNames(groups)}.`,
    notAssessed: (reason: string) => `${capitalised(subjectAnd(['đơn vị'], reason))}.`,
    incomplete: (unit: IncompleteUnit) => `${capitalised(incompleteness(unit))}.`,
  },
};
