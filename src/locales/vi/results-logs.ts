import { formatDecimal } from './numbers';

/** A number as it was answered; one that cannot be an answer is named, so that the row still says what was found. */
function anyNumber(value: number): string {
  if (!Number.isFinite(value)) return 'không phải số';
  return Math.abs(value) < 1e15 ? formatDecimal(value) : 'số quá lớn';
}

/** `Quyết định số 305/QĐ-UBND ngày … của …` → `Quyết định số 305/QĐ-UBND`. */
function documentNumber(document: string): string {
  return /^.*?\bsố\s+\S+/.exec(document)?.[0] ?? document;
}

/** Texts of the working sheets: contents, points in detail, findings, logs. */
export const resultsLogs = {
  contents: {
    title: 'MỤC LỤC',
    sheet: 'Trang tính',
    holds: 'Nội dung',
    input: 'Số liệu đầu vào',
    results: 'Kết quả',
    otherSheets: 'Trang tính khác của tệp',
    otherSheet: 'Trang tính có sẵn, được giữ nguyên',
    back: 'Về Mục lục',
    draft: 'DỰ THẢO: kết quả chưa dùng để trình.',
    placeholders: (count: number) =>
      `${formatDecimal(count)} tiêu chí mang tên tạm, được ghi rõ “tên tạm”; thay bằng tên chính thức tại trang tính “Bộ tiêu chí”.`,
    holdsBy: {
      settings: 'Cơ quan, kỳ đánh giá, quyết định, kỳ so sánh và thể thức của phụ lục',
      'rule-set': 'Nhóm, tiêu chí, điểm tối đa, mức và quy ước tính điểm',
      units: 'Đơn vị, khối và phần không áp dụng',
      catalogue: 'Các lựa chọn dùng trong phiếu',
      matrix: 'Câu trả lời của mọi đơn vị',
      earlier: 'Điểm, hạng và mức của kỳ trước',
      findings: 'Chỗ chưa khai, chưa hợp lệ hoặc cần làm rõ',
      'reading-log': 'Giá trị được hiểu khác cách ghi',
      totals: 'Điểm từng nhóm, tổng điểm, mức và hạng của mọi đơn vị',
      detail: 'Căn cứ tính từng điểm, dẫn tới ô số liệu',
      'not-ranked': 'Đơn vị không được xếp hạng hoặc chưa xếp hạng, và lý do',
      remarks: 'Phạm vi, phương pháp và nhận xét tính từ kết quả',
      'scoring-log': 'Bộ tiêu chí, số liệu và quy ước của lần chấm này',
    },
    declaration: (form: string, unit: string) => `${form} của ${unit}`,
  },

  detail: {
    headers: [
      'STT',
      'Tên cơ quan',
      'Nhóm',
      'Mã',
      'Tiêu chí',
      'Đơn vị khai',
      'Thẩm định',
      'Được tính',
      'Điểm',
      'Tối đa',
      'Tình trạng',
      'Căn cứ tính điểm',
      'Quy định',
      'Ô số liệu',
    ],
    states: {
      scored: 'Đã chấm',
      missing: 'Chưa khai',
      'not-applicable': 'Không áp dụng',
      invalid: 'Chưa hợp lệ',
    },
    noPoints: '–',
    placeholder: (name: string) => `${name} (tên tạm)`,
    citation: (document: string, passage: string | undefined) =>
      [...(passage === undefined ? [] : [passage]), documentNumber(document)].join(', '),
    source: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
  },

  answers: {
    yes: 'Có',
    no: 'Không',
    percent: (ratio: number) => `${anyNumber(ratio * 100)}%`,
    number: anyNumber,
    count: (label: string, value: number) => `${label}: ${anyNumber(value)}`,
    entries: (count: number) => `${formatDecimal(count)} mục`,
    invalid: (typed: string | undefined) => (typed === undefined ? 'Chưa hợp lệ' : `Chưa hợp lệ: ${typed}`),
  },

  findings: {
    title: 'NỘI DUNG CẦN LÀM RÕ',
    headers: [
      'STT',
      'Mức độ',
      'Loại',
      'Tên cơ quan',
      'Tiêu chí',
      'Trang tính',
      'Ô',
      'Nội dung đang ghi',
      'Yêu cầu',
      'Cách xử lý',
    ],
    none: 'Không có nội dung cần làm rõ.',
  },

  readingLog: {
    title: 'NHẬT KÝ ĐỌC SỐ LIỆU',
    headers: ['STT', 'Tên cơ quan', 'Tiêu chí', 'Trang tính', 'Ô', 'Nội dung ghi', 'Được hiểu là'],
    none: 'Mọi giá trị được đọc đúng như cách ghi.',
  },

  scoringLog: {
    title: 'NHẬT KÝ CHẤM ĐIỂM',
    ruleSet: 'Bộ tiêu chí',
    ruleSetId: 'Mã, phiên bản bộ tiêu chí',
    ruleSetDigest: 'Mã kiểm bộ tiêu chí (SHA-256)',
    inputDigest: 'Mã kiểm số liệu (SHA-256)',
    toolVersion: 'Phiên bản phần mềm',
    at: 'Thời điểm chấm',
    period: 'Kỳ đánh giá',
    state: 'Trạng thái',
    states: { draft: 'Dự thảo', frozen: 'Đã chốt số liệu', issued: 'Đã ban hành' },
    units: 'Số đơn vị',
    ranked: 'Được xếp hạng tổng thể',
    criteria: 'Số lượt chấm tiêu chí',
    findings: 'Nội dung cần làm rõ',
    policies: 'Quy ước tính điểm',
    policyHeaders: ['Quy ước', 'Căn cứ', 'Ghi chú'],
    assumed: (note: string) => `Văn bản không nêu rõ. ${note}`,
    remarks: 'Lưu ý về bộ tiêu chí',
  },
};
