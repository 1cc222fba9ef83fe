/** Texts of the command line, in Vietnamese; `en/command-line.ts` mirrors them. */
export const cli = {
  help: `Chấm điểm: đọc phiếu khai báo trong tệp Excel, tính điểm, xếp mức, xếp hạng rồi ghi các bảng kết quả.

Cách dùng:
  cham-diem score TỆP.xlsx --out KẾT_QUẢ.xlsx [--json TỆP.json|-] [--draft] [--no-detail] [--at THỜI_ĐIỂM]
      Chấm điểm và ghi kết quả vào tệp mới. Tệp gốc không bị thay đổi.
      --draft      vẫn ghi khi còn chỗ chưa khai hoặc chưa hợp lệ; kết quả mang dấu DỰ THẢO
      --no-detail  không ghi trang tính “Điểm chi tiết”
      --json       ghi thêm toàn bộ kết quả dạng JSON (“-”: in ra màn hình)
      --at         thời điểm chấm, ghi vào nhật ký; cùng tệp gốc và cùng thời điểm thì kết quả giống nhau từng byte

  cham-diem check TỆP.xlsx [--json TỆP.json|-]
      Rà soát: tìm chỗ chưa khai, chưa hợp lệ hoặc cần làm rõ. Không ghi gì vào tệp.

  cham-diem template --rule-set MÃ [--units TỆP] [--matrix] --out TỆP.xlsx
      Tạo phiếu trống theo bộ tiêu chí và danh sách đơn vị.
      --units      tệp .json, hoặc tệp .xlsx có trang tính “Danh sách đơn vị”
      --matrix     một trang tính chung cho mọi đơn vị thay cho mỗi đơn vị một phiếu

  cham-diem rule-set list            liệt kê các bộ tiêu chí có sẵn
  cham-diem rule-set show MÃ         in một bộ tiêu chí dạng JSON
  cham-diem rule-set lint TỆP        rà soát bộ tiêu chí trong tệp .json hoặc .xlsx

Tùy chọn chung:
  --lang vi|en   ngôn ngữ của thông báo (mặc định: vi)
  --help         in hướng dẫn này
  --version      in phiên bản

Mã kết thúc: 0 xong · 1 còn nội dung phải sửa, chưa ghi tệp nào · 2 gọi sai cách hoặc không đọc được tệp.
`,
  problems: {
    'command-unknown': (p: Parameters) => `Không có lệnh “${p['command']}”. Gõ cham-diem --help để xem các lệnh.`,
    'argument-missing': () => 'Thiếu tên tệp hoặc mã. Gõ cham-diem --help để xem cách dùng.',
    'argument-unknown': (p: Parameters) => `Thừa “${p['argument']}”. Gõ cham-diem --help để xem cách dùng.`,
    'option-unknown': (p: Parameters) => `Không có tùy chọn “${p['option']}”. Gõ cham-diem --help để xem cách dùng.`,
    'option-value': (p: Parameters) =>
      `Tùy chọn “${p['option']}” thiếu giá trị hoặc không nhận giá trị. Gõ cham-diem --help để xem cách dùng.`,
    'option-missing': (p: Parameters) => `Thiếu tùy chọn ${p['option']}. Gõ cham-diem --help để xem cách dùng.`,
    'language-unknown': (p: Parameters) =>
      `${p['found'] === '' ? 'Tùy chọn --lang thiếu giá trị.' : `Không có ngôn ngữ “${p['found']}”.`} Ghi --lang vi hoặc --lang en.`,
    'time-invalid': (p: Parameters) => `Thời điểm “${p['found']}” không đúng dạng. Ghi như 2017-02-07T08:00:00+07:00.`,
    'rule-set-unknown': (p: Parameters) => `Không có bộ tiêu chí “${p['id']}”. Các bộ có sẵn: ${p['known']}.`,
    'file-missing': (p: Parameters) => `Không tìm thấy tệp “${p['file']}”. Kiểm tra lại tên và thư mục.`,
    'file-is-folder': (p: Parameters) => `“${p['file']}” là thư mục. Chọn một tệp.`,
    'file-not-readable': (p: Parameters) => `Không có quyền đọc tệp “${p['file']}”. Kiểm tra quyền truy cập.`,
    'file-held-open': (p: Parameters) =>
      `Tệp “${p['file']}” đang được phần mềm khác giữ nên chưa đọc được. Đóng tệp đó rồi chạy lại.`,
    'file-not-json': (p: Parameters) =>
      `Tệp “${p['file']}” không phải JSON hợp lệ. Mở lại tệp bằng trình soạn thảo để sửa.`,
    'file-unreadable': (p: Parameters) => `Không đọc được tệp “${p['file']}”. ${p['why']}`,
    'file-unwritable': (p: Parameters) => `Chưa ghi gì vào tệp. ${p['why']}`,
    'units-invalid': (p: Parameters) =>
      `Danh sách đơn vị trong “${p['file']}” chưa dùng được. ${p['why']} Chưa ghi tệp nào.`,
    'output-extension': (p: Parameters) =>
      `Tệp kết quả “${p['file']}” phải có đuôi ${p['expected']}. Đặt lại tên sau ${p['option']}.`,
    'output-is-input': (p: Parameters) =>
      `Tệp kết quả “${p['file']}” chính là tệp gốc. Chọn tên khác sau ${p['option']}; tệp gốc luôn được giữ nguyên.`,
    'output-is-folder': (p: Parameters) => `“${p['file']}” là thư mục. Ghi rõ tên tệp sau ${p['option']}.`,
    'output-folder-missing': (p: Parameters) =>
      `Thư mục của tệp kết quả “${p['file']}” không có. Tạo thư mục hoặc chọn nơi khác.`,
    'output-held-open': (p: Parameters) =>
      `Tệp “${p['file']}” đang được mở bằng phần mềm khác. Đóng tệp đó rồi chạy lại, hoặc chọn tên khác sau ${p['option']}.`,
    'output-not-writable': (p: Parameters) =>
      `Không có quyền ghi tệp “${p['file']}”. Chọn thư mục khác sau ${p['option']}.`,
    'output-name-unusable': (p: Parameters) =>
      `Tên tệp “${p['file']}” không dùng được: quá dài, có ký tự không cho phép hoặc là liên kết vòng. Chọn tên khác sau ${p['option']}.`,
    'output-disk-full': (p: Parameters) =>
      `Ổ đĩa đã đầy nên chưa ghi được tệp “${p['file']}”. Giải phóng dung lượng rồi chạy lại.`,
    'units-sheet-missing': (p: Parameters) =>
      `Tệp “${p['file']}” không có trang tính “Danh sách đơn vị”. Chọn tệp khác, hoặc thêm trang tính đó.`,
    'rule-set-sheet-missing': (p: Parameters) => `Tệp “${p['file']}” không có trang tính “Bộ tiêu chí”. Chọn tệp khác.`,
    unexpected: (p: Parameters) =>
      `Có sự cố ngoài dự kiến nên dừng lại. Tệp gốc không bị thay đổi. Chi tiết để gửi người hỗ trợ: ${p['detail']}`,
  },
  unitListProblems: {
    'not-a-list': () => 'Tệp phải chứa một danh sách có ít nhất một đơn vị, mỗi đơn vị có code, name và class.',
    entry: (p: Parameters) =>
      `Đơn vị thứ ${p['number']}${p['field'] === '' ? '' : `, mục “${p['field']}”`}: thiếu, không đúng dạng hoặc không thuộc danh sách đơn vị. Sửa lại mục này.`,
    'code-twice': (p: Parameters) => `Mã “${p['found']}” dùng cho hai đơn vị. Mỗi mã chỉ dùng cho một đơn vị.`,
    'name-twice': (p: Parameters) => `Tên “${p['found']}” dùng cho hai đơn vị. Mỗi tên chỉ dùng cho một đơn vị.`,
    'class-unknown': (p: Parameters) =>
      `Đơn vị “${p['unit']}” ghi khối “${p['found']}”, bộ tiêu chí không có. Chọn một trong các khối: ${p['known']}.`,
    'target-unknown': (p: Parameters) =>
      `Đơn vị “${p['unit']}” ghi không áp dụng “${p['found']}”, bộ tiêu chí không có nhóm, tiêu chí mã này. Sửa lại mã.`,
  },
  written: (file: string) => `Đã ghi kết quả: ${file}`,
  writtenDraft: (file: string) => `Đã ghi kết quả DỰ THẢO, chưa dùng để trình: ${file}`,
  templateWritten: (file: string) => `Đã tạo tệp mẫu: ${file}`,
  jsonWritten: (file: string) => `Đã ghi JSON: ${file}`,
  stopped:
    'Chưa ghi gì vào tệp. Sửa hoặc làm rõ các nội dung nêu trên rồi chạy lại; hoặc thêm --draft để xem bản dự thảo.',
  stoppedForGood: 'Chưa ghi gì vào tệp, bản dự thảo cũng chưa lập được. Sửa các nội dung “Phải sửa” rồi chạy lại.',
  noFindings: 'Không có nội dung nào cần sửa hay làm rõ.',
  findingCount: (mustFix: number, clarify: number, notes: number) =>
    `Phải sửa: ${mustFix} · Cần làm rõ: ${clarify} · Lưu ý: ${notes}`,
  place: (sheet: string, cell: string | undefined) =>
    cell === undefined ? `Trang tính “${sheet}”` : `Trang tính “${sheet}”, ô ${cell}`,
  findingText: (text: FindingWords) =>
    `${text.place === '' ? '' : `${text.place}: `}${text.found} ${text.expected} ${text.todo}`,
  moreFindings: (count: number) => `… và ${count} nội dung nữa. Dùng --json để xem tất cả.`,
  rankingTitle: (className: string, periodName: string) => `Xếp hạng tổng thể ${className} ${periodName}`.trimEnd(),
  rankingHead: { rank: 'Hạng', unit: 'Cơ quan', points: 'Điểm', ratio: 'Tỷ lệ', level: 'Mức' },
  leftOut: (count: number) =>
    `Không có trong bảng này: ${count} đơn vị (tình trạng và lý do ở trang tính “Không xếp hạng”).`,
  ruleSetGood: (title: string) => `Bộ tiêu chí dùng được: ${title}`,
  ruleSetProblem: (where: string, text: string) => (where === '' ? text : `${where}: ${text}`),
  progress: { reading: 'Đọc tệp', scoring: 'Tính điểm', writing: 'Ghi bảng kết quả' },
};

type Parameters = Readonly<Record<string, string>>;

export interface FindingWords {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

export type CliTexts = typeof cli;
export type CliProblem = keyof CliTexts['problems'];
