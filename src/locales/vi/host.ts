/** Where a host could not go on, as far as known. */
export interface HostPlace {
  readonly sheet?: string;
  readonly cell?: string;
}

const at = ({ sheet, cell }: HostPlace) =>
  sheet === undefined ? '' : cell === undefined ? `Trang tính “${sheet}”: ` : `Trang tính “${sheet}”, ô ${cell}: `;

/** Why a workbook could not be read or written: what happened, and what to do. */
export const host = {
  'file-empty': () => 'Tệp rỗng, không có nội dung. Kiểm tra lại tệp gốc hoặc đề nghị gửi lại tệp.',
  'file-truncated': () => 'Tệp bị cắt cụt, có thể do chép hoặc tải chưa xong. Chép hoặc tải lại tệp.',
  'file-encrypted': () => 'Tệp được bảo vệ bằng mật khẩu. Mở bằng Excel, bỏ mật khẩu mở tệp, lưu lại rồi chạy lại.',
  'file-old-xls': () =>
    'Tệp thuộc định dạng Excel cũ (.xls). Mở bằng Excel, lưu thành Sổ làm việc Excel (.xlsx) rồi chạy lại.',
  'file-not-xlsx': () =>
    'Tệp không phải tệp Excel (.xlsx), dù tên tệp có thể ghi như vậy. Mở tệp gốc, lưu thành .xlsx rồi chạy lại.',
  'file-other-document': () =>
    'Tệp là tài liệu khác (Word, PowerPoint, OpenDocument…) được đổi tên. Chọn đúng tệp Excel (.xlsx).',
  'file-too-large': () =>
    'Tệp giải nén ra quá lớn so với một tệp Excel bình thường nên không được mở, để bảo vệ máy. Kiểm tra nguồn gốc của tệp.',
  'file-damaged': () => 'Tệp bị hỏng. Mở bằng Excel để sửa chữa, lưu thành tệp mới rồi chạy lại.',
  'file-has-dtd': () =>
    'Tệp có khai báo DTD, không có trong tệp Excel bình thường, nên không được mở. Kiểm tra nguồn gốc của tệp.',
  'sheet-missing': (place: HostPlace) => `${at(place)}không còn trang tính này. Chạy lại để đọc tệp từ đầu.`,
  'sheet-protected': (place: HostPlace) =>
    `${at(place)}trang tính đang được bảo vệ nên không ghi được. Bỏ bảo vệ trang tính rồi chạy lại.`,
  'structure-protected': () =>
    'Cấu trúc của tệp đang được bảo vệ nên không thêm, thay trang tính được. Bỏ bảo vệ cấu trúc (Xem lại › Bảo vệ sổ làm việc) rồi chạy lại.',
  'cell-changed-meanwhile': (place: HostPlace) =>
    `${at(place)}giá trị đã thay đổi sau khi đọc. Chưa ghi gì vào tệp. Chạy lại để đọc số liệu mới.`,
  'cell-not-editable': (place: HostPlace) =>
    `${at(place)}ô thuộc công thức mảng, dòng tiêu đề của bảng hoặc PivotTable nên không sửa riêng được. Chưa ghi gì vào tệp. Sửa ô này bằng Excel rồi chạy lại.`,
  'too-many-styles': () =>
    'Tệp đã dùng hết 64.000 kiểu định dạng ô mà Excel cho phép. Xóa bớt định dạng không dùng rồi chạy lại.',
  'text-too-long': (place: HostPlace) =>
    `${at(place)}nội dung dài quá 32.767 ký tự, Excel không nhận. Rút ngắn nội dung rồi chạy lại.`,
  'excel-too-old': () =>
    'Bản Excel này chưa có những chức năng cần dùng. Cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web.',
  'cell-edit-mode': () =>
    'Có một ô trong Excel đang được sửa dở. Nhấn Enter để nhận hoặc Esc để bỏ nội dung đang sửa, rồi chạy lại.',
  'dialog-open': () => 'Có một hộp thoại đang mở trong Excel. Đóng hộp thoại rồi chạy lại.',
  'workbook-read-only': () =>
    'Sổ làm việc đang mở ở chế độ chỉ đọc nên không ghi được. Bật chỉnh sửa hoặc lưu thành bản khác rồi chạy lại.',
  'payload-too-large': (place: HostPlace) =>
    `${at(place)}lượng dữ liệu vượt mức Excel nhận trong một lần. Chưa ghi gì vào tệp. Mở tệp bằng Excel trên máy tính rồi chạy lại.`,
  'activity-limit': () => 'Excel đang bận và tạm thời không nhận thêm yêu cầu. Chờ một phút rồi chạy lại.',
  'no-reply': () =>
    'Excel không trả lời sau 30 giây. Nếu đang ghi dở, lần mở sau sẽ hiện nút Khôi phục bảng trước. Đóng các hộp thoại đang mở trong Excel rồi chạy lại.',
  'session-lost': () =>
    'Phiên làm việc với Excel đã bị ngắt hoặc hết hạn. Tải lại sổ làm việc, mở lại bảng Chấm điểm rồi chạy lại.',
  'sheet-renamed': (place: HostPlace) =>
    `${at(place)}trang tính đã đổi tên sau khi đọc. Chưa ghi gì vào tệp. Chạy lại để đọc từ đầu.`,
  'run-interrupted': () => 'Lần ghi trước bị ngắt giữa chừng. Chọn Khôi phục bảng trước, sau đó chạy lại.',
  'nothing-kept': () => 'Không có bản lưu nào để khôi phục.',
  'excel-refused': (place: HostPlace) =>
    `${at(place)}Excel không thực hiện được yêu cầu. Lưu tệp, đóng rồi mở lại, sau đó chạy lại; nếu vẫn như vậy thì gửi chi tiết cho bộ phận hỗ trợ.`,
};

export type HostSentences = typeof host;
