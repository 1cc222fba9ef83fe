import { formatCount, formatDecimal } from './numbers';

/** A count with its noun, as a sentence writes it: "06 đơn vị". */
const counted = (count: number, noun: string) => `${formatCount(count)} ${noun}`;

/** Texts of the task pane, in Vietnamese; `en/pane.ts` mirrors them (WORDING "Ribbon, steps, buttons", "Messages"). */
export const pane = {
  title: 'Chấm điểm',
  purpose: 'Tính điểm, xếp mức, xếp hạng từ các phiếu trong tệp Excel rồi lập các bảng kết quả.',
  privacy: 'Tệp được xử lý ngay trên máy này, không gửi đi đâu.',
  language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English' },
  decimal: (value: string | number) => formatDecimal(value),

  foreignNumbers:
    'Máy này hiển thị 1,280 và 92.75. Để in 1.280 và 92,75: Tệp › Tùy chọn › Nâng cao (File › Options › Advanced), ' +
    'bỏ chọn dùng dấu phân cách của hệ thống (Use system separators), đặt dấu thập phân “,” và dấu hàng nghìn “.”.',

  file: {
    choose: 'Chọn tệp Excel',
    drop: 'hoặc thả tệp .xlsx vào đây',
    another: 'Chọn tệp khác',
    mended: 'Chọn lại tệp đã sửa',
    sample: 'Tạo tệp mẫu để dùng thử',
    sampleName: 'Tệp mẫu Bình Định 2016.xlsx',
    chosen: 'Tệp đang mở',
    resultSuffix: 'kết quả',
    draftSuffix: 'dự thảo',
  },

  steps: {
    label: 'Các bước',
    names: {
      'rule-set': 'Bộ tiêu chí',
      intake: 'Nhận phiếu',
      findings: 'Rà soát',
      verification: 'Thẩm định',
      trial: 'Chấm thử',
      write: 'Ghi bảng kết quả',
    },
    statuses: { waiting: 'chưa tới', done: 'xong', attention: 'có nội dung cần xem', problem: 'có nội dung phải sửa' },
    next: 'bước tiếp theo',
  },

  actions: {
    check: 'Rà soát',
    'check-mended': 'Rà soát lại',
    'check-again': 'Rà soát lại',
    restore: 'Khôi phục bảng trước',
    removeKept: 'Xóa bản lưu',
    trial: 'Chấm thử (chưa ghi vào tệp)',
    preview: 'Xem trước thay đổi',
    write: 'Ghi bảng kết quả',
    cancel: 'Dừng',
    retry: 'Thử lại',
    close: 'Đóng',
  },

  hints: {
    choose: 'Bắt đầu bằng một tệp có bộ tiêu chí, danh sách đơn vị và phiếu.',
    check: 'Đọc tệp, tìm chỗ chưa khai, chưa hợp lệ hoặc cần làm rõ.',
    'choose-mended': 'Còn nội dung phải sửa. Sửa bằng Excel, lưu tệp rồi chọn lại.',
    restore: 'Lần ghi trước dừng giữa chừng. Khôi phục bảng trước rồi mới làm tiếp.',
    'check-mended': 'Còn nội dung phải sửa. Sửa ngay trên trang tính rồi rà soát lại.',
    'check-again': 'Số liệu thay đổi thì rà soát và chấm lại.',
    writeHere: 'Ghi các trang tính kết quả vào tệp đang mở. Trang tính khác được giữ nguyên.',
    trial: 'Tính điểm, xếp mức, xếp hạng để xem. Chưa ghi gì vào tệp.',
    trialDraft: 'Còn chỗ chưa khai hoặc chưa hợp lệ: kết quả là DỰ THẢO. Chưa ghi gì vào tệp.',
    preview: 'Xem các trang tính sẽ tạo và sẽ thay trước khi ghi.',
    write: 'Tạo tệp mới có các bảng kết quả. Tệp gốc được giữ nguyên.',
    'choose-another': 'Tệp kết quả nằm trong thư mục tải về.',
  },

  progress: {
    check: 'Đang đọc tệp',
    trial: 'Đang chấm thử',
    write: 'Đang ghi bảng kết quả',
    sample: 'Đang tạo tệp mẫu',
    restore: 'Đang khôi phục bảng trước',
    'remove-kept': 'Đang xóa bản lưu',
    steps: { reading: 'Đọc tệp', scoring: 'Tính điểm', writing: 'Ghi bảng kết quả' },
    of: (done: number, of: number) => `${formatDecimal(done)}/${formatDecimal(of)}`,
    loading: 'Đang tải',
  },

  notices: {
    cancelled: 'Đã dừng. Chưa ghi gì vào tệp.',
    'details-copied': 'Đã sao chép chi tiết lỗi.',
    'copy-refused': 'Trình duyệt không cho sao chép. Mở mục Chi tiết rồi sao chép bằng tay.',
    'sample-opened': 'Tệp mẫu đã mở ở cửa sổ Excel khác.',
    restored: 'Đã khôi phục các bảng như trước lần ghi gần nhất.',
    'kept-removed': 'Đã xóa bản lưu.',
    'sample-made': (file: string) => `Đã tải “${file}” về máy và mở tại đây.`,
    'cell-copied': (place: string) => `${place}. Đã sao chép địa chỉ: trong Excel bấm F5, dán rồi bấm Enter.`,
    'cell-named': (place: string) => `${place}.`,
  },

  failure: {
    unexpected: 'Có sự cố ngoài dự kiến nên dừng lại. Tệp gốc không bị thay đổi.',
    onlyOneFile: 'Mỗi lần chỉ mở một tệp. Thả lại một tệp .xlsx.',
    code: (code: string) => `Mã: ${code}`,
    copy: 'Sao chép chi tiết lỗi',
    details: 'Chi tiết',
  },

  ruleSet: {
    none: 'Tệp chưa có bộ tiêu chí đọc được. Xem nội dung phải sửa ở bước Rà soát.',
    version: (version: string) => `Phiên bản ${version}`,
    basis: 'Căn cứ pháp lý',
    class: (name: string, criteria: number, groups: number, maximum: number) =>
      `Khối ${name}: ${counted(criteria, 'tiêu chí')}, ${counted(groups, 'nhóm')}, tối đa ${formatDecimal(maximum)} điểm`,
    placeholders: (count: number) => `${counted(count, 'tiêu chí')} mang tên tạm, chưa phải tên chính thức.`,
  },

  intake: {
    period: (period: string, earlier: string | undefined) =>
      earlier === undefined ? `Đánh giá ${period}` : `Đánh giá ${period}, so với ${earlier}`,
    class: (name: string, received: number, expected: number) =>
      `Khối ${name}: đã nhận ${formatCount(received)}/${formatCount(expected)} phiếu`,
    notAssessed: (count: number) => `${counted(count, 'đơn vị')} không đánh giá`,
    absent: 'Chưa gửi phiếu',
    none: 'Chưa đọc được danh sách đơn vị. Xem nội dung phải sửa ở bước Rà soát.',
  },

  findings: {
    none: 'Không có nội dung nào cần sửa hay làm rõ.',
    count: (mustFix: number, clarify: number, notes: number) =>
      `Phải sửa: ${formatDecimal(mustFix)} · Cần làm rõ: ${formatDecimal(clarify)} · Lưu ý: ${formatDecimal(notes)}`,
    search: 'Tìm đơn vị, ô, nội dung',
    groupBy: 'Xếp theo',
    by: { unit: 'Đơn vị', kind: 'Loại' },
    noUnit: 'Chung của tệp',
    noMatch: (query: string) => `Không có nội dung nào khớp với “${query}”.`,
    shown: (count: number) => counted(count, 'nội dung'),
    more: (count: number) => `Hiện thêm ${counted(count, 'nội dung')}`,
    place: (sheet: string, cell: string | undefined) =>
      cell === undefined ? `Trang tính “${sheet}”` : `Trang tính “${sheet}”, ô ${cell}`,
    goTo: 'Tới ô',
    readOtherwise: (count: number) =>
      `${counted(count, 'giá trị')} được đọc khác cách ghi; xem trang tính “Nhật ký đọc số liệu” sau khi ghi.`,
  },

  verification: {
    none: 'Chưa có số liệu thẩm định. Điểm được tính theo số liệu đơn vị khai.',
    some: (verified: number, answers: number) =>
      `Đã thẩm định ${formatDecimal(verified)}/${formatDecimal(answers)} câu trả lời.`,
    changed: (count: number) => `${counted(count, 'câu trả lời')} được thẩm định khác số liệu đơn vị khai.`,
    how: 'Số liệu thẩm định, lý do và nguồn được ghi trên phiếu của đơn vị, cạnh số liệu đơn vị khai; số liệu thẩm định được tính.',
  },

  ranking: {
    before: 'Chưa chấm. Chấm thử chỉ để xem, không ghi gì vào tệp.',
    title: (className: string, period: string) => `Xếp hạng ${className} ${period}`,
    class: 'Khối',
    scope: 'Xếp hạng theo',
    overall: 'Tổng thể',
    head: { rank: 'Hạng', unit: 'Tên cơ quan', points: 'Điểm', ratio: 'Tỷ lệ (%)' },
    maximum: (maximum: string) => `Tối đa ${formatDecimal(maximum)} điểm`,
    level: (name: string, count: number, of: number, percent: number) =>
      `${name}: ${formatCount(count)}/${formatCount(of)} đơn vị, ${percent}%`,
    levels: 'Số đơn vị theo mức',
    earlier: (rank: number, period: string) => `${period}: hạng ${rank}`,
    nobody: 'Chưa có đơn vị đủ số liệu để xếp hạng.',
    leftOut: 'Không có trong bảng xếp hạng này',
    draft: 'Bảng xếp hạng là DỰ THẢO, chưa dùng để trình.',
    notApplicable: 'Không áp dụng',
    openCard: (name: string) => `${name}: xem căn cứ tính điểm`,
  },

  card: {
    back: 'Về bảng xếp hạng',
    points: (points: string, maximum: string) => `${formatDecimal(points)}/${formatDecimal(maximum)} điểm`,
    percent: (percent: string) => `${formatDecimal(percent)}%`,
    rank: (rank: number, of: number) => `Hạng ${rank}/${of}`,
    why: 'Căn cứ tính điểm',
    declared: 'Đơn vị khai',
    verified: 'Thẩm định',
    nothing: 'chưa khai',
    citation: 'Quy định',
    states: { scored: 'Đã chấm', missing: 'Chưa khai', 'not-applicable': 'Không áp dụng', invalid: 'Chưa hợp lệ' },
    incomplete: 'Chưa đủ số liệu',
    notApplicable: 'Không áp dụng',
    noPoints: '–',
    placeholder: 'tên tạm',
  },

  preview: {
    before: 'Chấm thử trước, rồi xem trước thay đổi. Chưa ghi gì vào tệp.',
    ready: 'Bấm “Xem trước thay đổi” để xem những gì sẽ ghi. Chưa ghi gì vào tệp.',
    counts: (created: number, replaced: number, removed: number) =>
      `Sẽ tạo ${formatDecimal(created)} trang tính và thay ${formatDecimal(replaced)} trang tính` +
      `${removed > 0 ? `, bỏ ${formatDecimal(removed)} trang tính kết quả cũ` : ''}. Phiếu và số liệu đã có được giữ nguyên.`,
    created: 'Sẽ tạo',
    replaced: 'Sẽ thay',
    removed: 'Sẽ bỏ',
    draft: 'Kết quả mang dấu DỰ THẢO vì còn chỗ chưa khai hoặc chưa hợp lệ.',
    written: (file: string) => `Đã tạo tệp “${file}”.`,
    writtenDraft: (file: string) => `Đã tạo tệp DỰ THẢO “${file}”, chưa dùng để trình.`,
    sheets: (created: number, replaced: number) =>
      `Đã tạo ${formatDecimal(created)} trang tính, thay ${formatDecimal(replaced)} trang tính. Mở trang tính “Mục lục” để xem.`,
    again: 'Tải lại tệp kết quả',
    writtenHere: 'Đã ghi bảng kết quả vào tệp đang mở.',
    writtenDraftHere: 'Đã ghi bảng kết quả DỰ THẢO vào tệp đang mở, chưa dùng để trình.',
  },
};

export type PaneTexts = typeof pane;
