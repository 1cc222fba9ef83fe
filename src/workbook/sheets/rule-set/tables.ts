import type { UnitClass } from '../../../engine/rule-set/schema';
import { date, mark, number, text, type Column, type Table } from './table';

/** The key of the column that holds one class's value in a table with a column a class. */
export function classColumn(classCode: string): string {
  return `class:${classCode}`;
}

function perClass(heading: string, classes: readonly UnitClass[]): Column[] {
  return classes.map(({ code, name }) => number(classColumn(code), `${heading}: ${name}`));
}

export const generalTable: Table = {
  key: 'general',
  title: 'Thông tin chung',
  hint: 'Mã không dấu, không đổi trong suốt thời gian áp dụng.',
  columns: [text('item', 'Mục', 1), text('value', 'Nội dung', 3)],
};

export const classTable: Table = {
  key: 'classes',
  title: 'Khối',
  hint: 'Mỗi khối xếp hạng riêng.',
  columns: [text('code', 'Mã khối', 1), text('name', 'Tên khối', 3), number('maximum', 'Tổng điểm tối đa', 4)],
};

/** Every table of the sheet, in its order. Where values differ by class, a class has its own column. */
export function ruleSetTables(classes: readonly UnitClass[]) {
  return {
    general: generalTable,
    legalBasis: {
      key: 'legalBasis',
      title: 'Căn cứ pháp lý',
      hint: 'Các văn bản làm căn cứ ban hành, theo thứ tự in.',
      columns: [text('text', 'Văn bản làm căn cứ', 3)],
    },
    classes: classTable,
    criteria: {
      key: 'criteria',
      title: 'Nhóm và tiêu chí',
      hint: 'Một dòng một nhóm hoặc một tiêu chí. Thay tên tạm bằng tên trong quy định rồi xóa dấu x ở cột “Tên tạm”.',
      columns: [
        text('code', 'Mã'),
        text('parent', 'Thuộc nhóm'),
        text('name', 'Tên nhóm, tiêu chí'),
        mark('placeholder', 'Tên tạm'),
        text('kind', 'Cách chấm'),
        text('scale', 'Thang điểm'),
        number('fullFrom', 'Đạt tối đa từ (%)'),
        text('ask', 'Cách hỏi'),
        text('numerator', 'Số đếm thứ nhất'),
        text('denominator', 'Số đếm thứ hai (tổng số)'),
        ...perClass('Điểm tối đa', classes),
        text('supplier', 'Nguồn số liệu'),
        text('unitOfMeasure', 'Đơn vị tính'),
        text('evidence', 'Tài liệu kiểm chứng'),
        text('shortName', 'Tên ngắn của nhóm'),
        date('effectiveFrom', 'Áp dụng từ'),
        date('effectiveTo', 'Áp dụng đến'),
        text('citation', 'Căn cứ'),
        text('note', 'Ghi chú'),
      ],
    },
    scales: {
      key: 'scales',
      title: 'Thang điểm',
      hint: 'Một dòng một bậc hoặc một lựa chọn, mức cao trước.',
      columns: [
        text('scale', 'Mã thang', 1),
        text('option', 'Mã lựa chọn', 2),
        text('label', 'Nội dung', 3),
        number('points', 'Điểm', 4),
        text('kind', 'Loại thang', 5),
        number('from', 'Từ (%)', 6),
        number('above', 'Trên (%)', 7),
        text('name', 'Tên thang', 9),
        text('citation', 'Căn cứ', 10),
      ],
    },
    levels: {
      key: 'levels',
      title: 'Mức xếp loại',
      hint: 'Mức cao trước; mức cuối từ 0%.',
      columns: [
        text('code', 'Mã mức', 1),
        text('shortName', 'Tên ngắn', 2),
        text('name', 'Tên mức', 3),
        number('from', 'Từ (%)', 4),
        text('colour', 'Màu nền', 5),
      ],
    },
    policies: {
      key: 'policies',
      title: 'Quy tắc chung',
      hint: 'Đánh dấu x ở cột “Tự chọn” khi văn bản không nêu; ghi lý do.',
      columns: [
        text('policy', 'Quy tắc', 1),
        text('choice', 'Lựa chọn áp dụng', 3),
        mark('assumed', 'Tự chọn', 4),
        number('number', 'Số', 6),
        text('note', 'Lý do chọn', 9),
        text('citation', 'Căn cứ', 10),
      ],
    },
    gates: {
      key: 'gates',
      title: 'Điểm tối thiểu',
      hint: 'Bỏ trống khi quy định không có điểm tối thiểu.',
      columns: [
        text('target', 'Mã nhóm, tiêu chí', 1),
        text('citation', 'Căn cứ', 3),
        ...perClass('Điểm tối thiểu', classes),
      ],
    },
    reportItems: {
      key: 'reportItems',
      title: 'Danh sách kê khai',
      hint: 'Danh sách chỉ thống kê, không chấm điểm; một dòng một cột của danh sách.',
      columns: [
        text('code', 'Mã danh sách', 1),
        text('group', 'Thuộc nhóm', 2),
        text('name', 'Tên danh sách', 3),
        text('column', 'Mã cột', 4),
        text('label', 'Tên cột', 5),
        text('classes', 'Mã khối kê khai', 6),
        text('citation', 'Căn cứ', 9),
      ],
    },
    tables: {
      key: 'tables',
      title: 'Bảng in',
      hint: 'Mỗi dòng một bảng của phụ lục.',
      columns: [
        text('number', 'Số bảng', 1),
        text('class', 'Mã khối', 2),
        text('title', 'Tên bảng', 3),
        text('group', 'Mã nhóm', 4),
        text('kind', 'Loại bảng', 5),
        text('reportItem', 'Mã danh sách', 6),
        mark('showEarlierRank', 'Có hạng kỳ trước', 7),
        text('figureNumber', 'Số hình', 8),
        text('listedAs', 'Tên trong danh mục bảng', 9),
        text('leadIn', 'Câu dẫn', 10),
        text('subtitle', 'Dòng phụ', 15),
        text('citation', 'Căn cứ', 19),
        text('figureCaption', 'Tên hình', 20),
      ],
    },
    targets: {
      key: 'targets',
      title: 'Chỉ tiêu',
      hint: 'Bỏ trống khi quy định không có chỉ tiêu.',
      columns: [
        text('code', 'Mã chỉ tiêu', 1),
        text('classes', 'Mã khối', 2),
        text('name', 'Tên chỉ tiêu', 3),
        number('value', 'Giá trị', 4),
        text('citation', 'Căn cứ', 5),
      ],
    },
    categories: {
      key: 'categories',
      title: 'Hạng mục',
      hint: 'Bỏ trống khi quy định không xếp hạng riêng từng hạng mục.',
      columns: [text('code', 'Mã hạng mục', 1), text('name', 'Tên hạng mục', 3), text('groups', 'Mã các nhóm', 5)],
    },
    citations: {
      key: 'citations',
      title: 'Trích dẫn',
      hint: 'Mã ở cột “Căn cứ” của các bảng trên dẫn tới đây.',
      columns: [
        text('id', 'Mã trích dẫn', 1),
        text('document', 'Văn bản', 3),
        text('passage', 'Điều, khoản, mục', 5),
        date('effectiveFrom', 'Hiệu lực từ', 6),
        date('effectiveTo', 'Hiệu lực đến', 7),
        text('quote', 'Nguyên văn', 9),
      ],
    },
    remarks: {
      key: 'remarks',
      title: 'Lưu ý về bộ tiêu chí',
      hint: 'Giả định và phần chưa công bố; không in vào phụ lục.',
      columns: [text('text', 'Nội dung lưu ý', 3)],
    },
  } satisfies Record<string, Table>;
}

export type RuleSetTableKey = keyof ReturnType<typeof ruleSetTables>;
