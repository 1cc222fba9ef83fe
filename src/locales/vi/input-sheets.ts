import type { DenominatorPolicy } from '../../engine/rule-set/policies';
import type { RankingStatus } from '../../engine/assessment/assessment';
import type { RoundKind } from '../../engine/facts';

/** What the columns of one round are called: two columns where two counts are asked for, and who, when, why. */
export interface RoundHeadings {
  readonly value: string;
  readonly total: string;
  readonly reason: string;
  readonly origin: string;
  readonly by: string;
  readonly date: string;
}

const rounds: Readonly<Record<RoundKind, RoundHeadings>> = {
  declared: {
    value: 'Trả lời',
    total: 'Tổng số',
    reason: 'Lý do khai',
    origin: 'Nguồn khai',
    by: 'Người khai',
    date: 'Ngày khai',
  },
  verified: {
    value: 'Số liệu thẩm định',
    total: 'Tổng số thẩm định',
    reason: 'Lý do',
    origin: 'Nguồn',
    by: 'Người thẩm định',
    date: 'Ngày thẩm định',
  },
  explained: {
    value: 'Số liệu giải trình',
    total: 'Tổng số giải trình',
    reason: 'Nội dung giải trình',
    origin: 'Nguồn giải trình',
    by: 'Người giải trình',
    date: 'Ngày giải trình',
  },
  'verified-again': {
    value: 'Số liệu thẩm định lần 2',
    total: 'Tổng số thẩm định lần 2',
    reason: 'Lý do thẩm định lần 2',
    origin: 'Nguồn thẩm định lần 2',
    by: 'Người thẩm định lần 2',
    date: 'Ngày thẩm định lần 2',
  },
  council: {
    value: 'Số liệu Hội đồng kết luận',
    total: 'Tổng số Hội đồng kết luận',
    reason: 'Lý do của Hội đồng',
    origin: 'Nguồn của Hội đồng',
    by: 'Người ghi kết luận',
    date: 'Ngày kết luận',
  },
};

const denominators: Readonly<Record<DenominatorPolicy, string>> = {
  'leave-out': 'Không xếp hạng phần này và không xếp hạng tổng thể',
  're-base': 'Tính lại theo điểm tối đa áp dụng',
  rescale: 'Quy đổi điểm về điểm tối đa chung',
  'full-marks': 'Cho điểm tối đa',
};

const statuses: Readonly<Record<RankingStatus['code'], string>> = {
  ranked: 'Được xếp hạng',
  'gate-failed': 'Không được xếp hạng',
  'not-ranked-overall': 'Không xếp hạng tổng thể',
  'not-assessed': 'Không đánh giá',
  'insufficient-data': 'Chưa đủ số liệu',
};

/** The words of the sheets that users fill in (WORDING.md). Headings are found by meaning, so these may be reworded. */
export const inputSheets = {
  names: {
    settings: 'Kỳ đánh giá',
    ruleSet: 'Bộ tiêu chí',
    units: 'Danh sách đơn vị',
    catalogue: 'Danh mục',
    declaration: 'Phiếu',
    matrix: 'Tổng hợp phiếu',
    reportList: 'Danh sách kèm phiếu',
    earlier: 'Kỳ trước',
  },
  yes: 'Có',
  no: 'Không',
  ordinal: 'STT',
  /** Above every form: which rule set, version, period and unit it is for. */
  header: {
    unitName: 'Tên cơ quan',
    unitCode: 'Mã đơn vị',
    period: 'Kỳ đánh giá',
    ruleSet: 'Bộ tiêu chí',
    version: 'Phiên bản',
  },
  settings: {
    title: 'KỲ ĐÁNH GIÁ',
    hint: 'Tiêu đề của phụ lục và các bảng lấy từ trang tính này. Nội dung chưa biết thì để trống.',
    item: 'Mục',
    content: 'Nội dung',
    guide: 'Cách ghi',
    labels: {
      agency: 'Cơ quan ban hành',
      province: 'Tỉnh, thành phố',
      signer: 'Người ký ban hành',
      decisionNumber: 'Số quyết định',
      decisionDate: 'Ngày quyết định',
      periodCode: 'Mã kỳ đánh giá',
      period: 'Kỳ đánh giá',
      earlierPeriodCode: 'Mã kỳ so sánh',
      earlierPeriod: 'Kỳ so sánh',
      form: 'Thể thức phụ lục',
      documentName: 'Tên loại văn bản',
      subject: 'Trích yếu',
      runState: 'Tình trạng',
      blackAndWhite: 'In không màu',
      fileNote: 'Lưu ý về tệp',
    },
    guides: {
      agency: 'Ví dụ: Ủy ban nhân dân tỉnh Bình Định',
      province: 'Ví dụ: tỉnh Bình Định',
      signer: 'Ví dụ: Chủ tịch UBND tỉnh Bình Định',
      decisionNumber: 'Ví dụ: 305/QĐ-UBND',
      decisionDate: 'Ví dụ: 07/02/2017',
      periodCode: 'Ví dụ: 2016, 2020-6T. Phiếu ghi mã khác thì không được nhận.',
      period: 'Ví dụ: năm 2016; 6 tháng đầu năm 2020',
      earlierPeriodCode: 'Ví dụ: 2015',
      earlierPeriod: 'Ví dụ: năm 2015',
      form: 'Chọn trong danh sách',
      documentName: 'Ví dụ: KẾT QUẢ',
      subject: 'Ví dụ: Đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin năm 2016',
      runState: 'Chọn trong danh sách. “Dự thảo” thì mọi bảng đều ghi DỰ THẢO.',
      blackAndWhite: 'Chọn Có hoặc Không',
      fileNote: 'In trên trang tính đầu tiên, không in trong phụ lục',
    },
    forms: {
      accompanying: 'Văn bản kèm theo quyết định (Mẫu 1.3)',
      annex: 'Phụ lục (Mẫu 2.1, 2.2)',
    },
    defaultDocumentName: 'KẾT QUẢ',
    runStates: { draft: 'Dự thảo', frozen: 'Đã chốt số liệu', issued: 'Đã ban hành' },
  },
  units: {
    title: 'DANH SÁCH ĐƠN VỊ',
    hint: 'Thứ tự trong danh sách là thứ tự in khi đồng hạng. Mỗi lý do, mỗi tên khác ghi một dòng trong ô (Alt+Enter).',
    headings: {
      code: 'Mã',
      name: 'Tên cơ quan',
      longName: 'Tên đầy đủ',
      aliases: 'Tên khác',
      class: 'Khối',
      parent: 'Trực thuộc',
      notAssessed: 'Không đánh giá (lý do)',
      notApplicable: 'Phần không áp dụng',
      notApplicableReason: 'Lý do không áp dụng',
      denominator: 'Cách tính điểm tối đa',
      citation: 'Căn cứ',
    },
    denominators,
  },
  declaration: {
    guide:
      'Ghi vào các ô nền vàng nhạt; ô nền xám không phải ghi. Cột “Tổng số” chỉ ghi khi tiêu chí hỏi hai số. ' +
      'Số liệu thẩm định do cơ quan đánh giá ghi, kèm lý do và nguồn.',
    headings: {
      code: 'Mã',
      name: 'Tiêu chí',
      rule: 'Cách trả lời và tính điểm',
      maximum: 'Điểm tối đa',
      evidence: 'Tài liệu kiểm chứng',
      note: 'Ghi chú',
    },
    rounds,
    /** A count after the second, in a question that asks for more than two. */
    furtherCount: (heading: string, position: number) => `${heading} (${position})`,
    placeholder: (name: string) => `${name} (tên tạm)`,
    reportItem: (name: string) => `${name} (nếu có; thêm dòng khi cần)`,
    sheetName: (ordinal: string, unit: string) => `P${ordinal} ${unit}`,
  },
  prompts: {
    yesNo: { title: 'Có hoặc Không', message: 'Chọn Có hoặc Không trong danh sách.' },
    option: { title: 'Chọn một nội dung', message: 'Chọn một nội dung trong danh sách.' },
    percent: { title: 'Tỷ lệ', message: 'Ghi tỷ lệ phần trăm từ 0% đến 100%, ví dụ 85,5%.' },
    number: (minimum: string, maximum: string | undefined) => ({
      title: 'Số',
      message: maximum === undefined ? `Ghi số từ ${minimum} trở lên.` : `Ghi số từ ${minimum} đến ${maximum}.`,
    }),
    count: (label: string) => ({ title: 'Số đếm', message: `${label}: ghi số nguyên, không âm.` }),
    origin: { title: 'Nguồn thẩm định', message: 'Chọn trong danh sách hoặc ghi nguồn khác.' },
    choice: { title: 'Chọn trong danh sách', message: 'Chọn một nội dung trong danh sách.' },
  },
  matrix: {
    title: 'TỔNG HỢP PHIẾU',
    wantedHeadings: 'Mã đơn vị, Tên cơ quan, và mã các tiêu chí phía trên các cột trả lời',
  },
  reportList: {
    hint: 'Mỗi dòng một mục của một đơn vị; đơn vị không có thì không ghi.',
  },
  /** Where an assessor has a verified value from. */
  origins: [
    'Kiểm tra chuyên đề',
    'Kiểm tra CCHC',
    'Kiểm tra Trang TTĐT',
    'Đối chiếu tài liệu',
    'Số liệu hệ thống',
    'Giải trình của đơn vị',
  ],
  earlier: {
    title: 'KỲ TRƯỚC',
    hint: 'Kết quả của kỳ so sánh. Đơn vị nay không còn trong danh sách vẫn giữ lại. Chỉ biết hạng thì chỉ ghi hạng.',
    headings: {
      unitCode: 'Mã đơn vị',
      unitName: 'Tên cơ quan',
      content: 'Nội dung',
      points: 'Điểm',
      maximum: 'Điểm tối đa',
      rank: 'Xếp hạng',
      level: 'Mức',
      status: 'Tình trạng',
    },
    overall: 'Tổng thể',
    sharesTitle: 'TỶ LỆ CÁC MỨC CỦA KỲ TRƯỚC',
    sharesHeadings: { class: 'Khối', level: 'Mức', count: 'Số đơn vị', of: 'Tổng số đơn vị' },
    statuses,
  },
  catalogue: {
    title: 'Danh mục của các ô chọn. Không sửa trang tính này.',
    /** Before each list's name, so that no heading here is taken for another sheet's. */
    heading: (list: string) => `Lựa chọn: ${list}`,
    lists: {
      yesNo: 'Có/Không',
      scale: (name: string) => name,
      origins: 'Nguồn thẩm định',
      classes: 'Khối',
      denominators: 'Cách tính điểm tối đa',
      forms: 'Thể thức phụ lục',
      runStates: 'Tình trạng của kỳ đánh giá',
      contents: 'Nội dung xếp hạng',
      levels: 'Mức',
      statuses: 'Tình trạng xếp hạng',
    },
  },
};

export type InputSheetTexts = typeof inputSheets;
