/**
 * Vietnamese syllables as administrative texts use them: those with marks, and some without, of decisions 305/QĐ-UBND of
 * 2017 (Bình Định) and of the e-government texts of Thanh Hóa, Bắc Kạn, Quảng Trị and Sơn La.
 */
export const VIETNAMESE_WORDS: readonly string[] = `
  an ban bao biến biết biểu biệt bài bàn báo bên bình bưu bước bạch bạn bản bảng bảo bật bắc bằng bể bị bố bồi
  bổ bộ bớt bởi cao chi chiếm chiếu chung chuyên chuyển chuẩn chánh chênh chí chính chú chưa chương chấm chất
  chậm chế chỉ chỉnh chịu chống chợ chủ chức chứng chữ chữa cung cuộc cài càng cá các cách cán cáo cát còn có
  công cùng căn cũng cơ cường cạnh cả cải cấp cấu cần cầu cập cổng cộng cỡ cụ cục của cứ cứu cử cửa cực danh
  diện diệt dung duy duyên duyệt dài dành dân dây dõi dùng dưới dưỡng dạng dần dẫn dịch dọc dục dụng dữ dự dựa
  dựng giao giá giám giáo giúp giải giảm giấy giống giới giữa gây góp gắn gồm gửi hai hiển hiểu hiện hiệp hiệu
  hoài hoàn hoạch hoạt hoặc huyện huấn huế hà hàng hành hè hình hính hòa hóa hôn hông hơn hưng hướng hạ hạn hạng
  hầu hằng hết hệ học họp hồ hỗ hộ hội hợp hữu khai khoa khá khác khách khó không khăn khả khảo khẩu khắc khắp
  kinh kiêm kiến kiểm kiện kèm kê ký kế kết kể kịp kỳ kỹ lan liên liền liệu loại luật là làm lãng lãnh lão lên
  lúc lý lĩnh lưu lượng lượt lại lần lập lẻ lệ lệch lịch lỗi lớn lớp lợi lục lửa lực minh mà màn máy mã mình mô
  môi môn mạng mạnh mẫu mật mắc mặt mẹ mẽ mềm mọi mỗi một mới mở mục mức mỹ nay nghiêm nghiệp nghĩa nghệ nghị
  ngoài ngoại nguyên nguyễn nguồn ngành ngày ngân ngũ người ngắn ngộ nhiên nhiều nhiệm nhiện nhu nhà nhân nhìn
  nhóm nhơn như nhưng nhượng nhất nhận nhập nhật nhằm nhỏ những ninh niên nào này nâng nên nông năm năng nơi
  nước nắm nặm nếu nền nối nổi nội nữ nữa phiếu phong pháp phát phân phép phê phí phòng phù phú phương phước
  phường phạm phải phấn phần phẩm phận phố phối phụ phục phủ pác qua quan quy quyết quyền quá quán quả quản
  quảng quốc ra riêng rà rì rất rộng sau sinh so soát soạn suốt sàng sách sát sét sót sơ sơn sản sẵn sẻ sẽ số
  sớm sở sử sửa sự tham thanh theo thi thiên thiết thiếu thiểu thiện thiệu thuê thuận thuật thuộc thành thác
  tháng thêm thì thông thúc thơ thư thương thường thượng thạnh thảo thấp thấy thẩm thật thể thị thống thời thủ
  thứ thức thừa thực tin tiên tiêu tiến tiếp tiết tiện toàn tra trang triển triệt trong trung truyền trách trái
  trên trì trình trí trò trúc trường trưởng trạng trả trấn trần trị trọng trở trợ trụ trục trừ trữ trực tuy
  tuyên tuyến tuấn tuần tài tác tách tán tâm tây tên tình tích tính túc tăng tư tương tướng tường tượng tại tạo
  tải tảng tầm tầng tập tặng tế tỉ tỉnh tịch tố tốc tối tốt tồn tổ tổng tộc tới tờ tục từ từng tử tỷ vai vi viên
  viết việc việt và vào vân vì văn vĩnh vướng vạch vấn vẫn vận vật vậy về vệ vỉa vị vốn với vụ vừa vực xem xung
  xuyên xác xây xã xét xếp xứng xử y yêu yếu án áp ân ích ít ý đa đai đang điều điểm điện đoàn đoạn đào đánh đáp
  đây đã đãi đình đính đó đô đúng đăng đơn đưa đường được đạo đạt đảm đảng đất đấu đầu đầy đẩy đặc đặt đến đề
  đều để địa định đọc đốc đối đồ đồn đồng đổi độ đội động đợt đủ đứng ưu ương ổn ở ủy ứng
`
  .trim()
  .split(/\s+/);
