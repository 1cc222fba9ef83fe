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
  columns: [text('item', 'Mục'), text('value', 'Nội dung')],
};

export const classTable: Table = {
  key: 'classes',
  title: 'Khối',
  hint: 'Mỗi khối xếp hạng riêng.',
  columns: [text('code', 'Mã khối'), text('name', 'Tên khối'), number('maximum', 'Tổng điểm tối đa')],
};

/** Every table of the sheet, in its order. Where values differ by class, a class has its own column. */
export function ruleSetTables(classes: readonly UnitClass[]) {
  return {
    general: generalTable,
    legalBasis: {
      key: 'legalBasis',
      title: 'Căn cứ pháp lý',
      hint: 'Các văn bản làm căn cứ ban hành, theo thứ tự in.',
      columns: [text('text', 'Văn bản làm căn cứ')],
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
        text('scale', 'Mã thang'),
        text('name', 'Tên thang'),
        text('kind', 'Loại thang'),
        text('option', 'Mã lựa chọn'),
        text('label', 'Nội dung'),
        number('from', 'Từ (%)'),
        number('above', 'Trên (%)'),
        number('points', 'Điểm'),
        text('citation', 'Căn cứ'),
      ],
    },
    levels: {
      key: 'levels',
      title: 'Mức xếp loại',
      hint: 'Mức cao trước; mức cuối từ 0%.',
      columns: [
        text('code', 'Mã mức'),
        text('name', 'Tên mức'),
        text('shortName', 'Tên ngắn'),
        number('from', 'Từ (%)'),
        text('colour', 'Màu nền'),
      ],
    },
    policies: {
      key: 'policies',
      title: 'Quy tắc chung',
      hint: 'Đánh dấu x ở cột “Tự chọn” khi văn bản không nêu; ghi lý do.',
      columns: [
        text('policy', 'Quy tắc'),
        text('choice', 'Lựa chọn áp dụng'),
        number('number', 'Số'),
        mark('assumed', 'Tự chọn'),
        text('note', 'Lý do chọn'),
        text('citation', 'Căn cứ'),
      ],
    },
    gates: {
      key: 'gates',
      title: 'Điểm tối thiểu',
      hint: 'Bỏ trống khi quy định không có điểm tối thiểu.',
      columns: [
        text('target', 'Mã nhóm, tiêu chí'),
        ...perClass('Điểm tối thiểu', classes),
        text('citation', 'Căn cứ'),
      ],
    },
    reportItems: {
      key: 'reportItems',
      title: 'Danh sách kê khai',
      hint: 'Danh sách chỉ thống kê, không chấm điểm; một dòng một cột của danh sách.',
      columns: [
        text('code', 'Mã danh sách'),
        text('name', 'Tên danh sách'),
        text('group', 'Thuộc nhóm'),
        text('classes', 'Mã khối kê khai'),
        text('column', 'Mã cột'),
        text('label', 'Tên cột'),
        text('citation', 'Căn cứ'),
      ],
    },
    tables: {
      key: 'tables',
      title: 'Bảng in',
      hint: 'Mỗi dòng một bảng của phụ lục.',
      columns: [
        text('number', 'Số bảng'),
        text('kind', 'Loại bảng'),
        text('class', 'Mã khối'),
        text('group', 'Mã nhóm'),
        text('title', 'Tên bảng'),
        text('subtitle', 'Dòng phụ'),
        text('listedAs', 'Tên trong danh mục bảng'),
        mark('showEarlierRank', 'Có hạng kỳ trước'),
        text('leadIn', 'Câu dẫn'),
        text('figureNumber', 'Số hình'),
        text('figureCaption', 'Tên hình'),
        text('reportItem', 'Mã danh sách'),
        text('citation', 'Căn cứ'),
      ],
    },
    targets: {
      key: 'targets',
      title: 'Chỉ tiêu',
      hint: 'Bỏ trống khi quy định không có chỉ tiêu.',
      columns: [
        text('code', 'Mã chỉ tiêu'),
        text('name', 'Tên chỉ tiêu'),
        text('classes', 'Mã khối'),
        number('value', 'Giá trị'),
        text('citation', 'Căn cứ'),
      ],
    },
    categories: {
      key: 'categories',
      title: 'Hạng mục',
      hint: 'Bỏ trống khi quy định không xếp hạng riêng từng hạng mục.',
      columns: [text('code', 'Mã hạng mục'), text('name', 'Tên hạng mục'), text('groups', 'Mã các nhóm')],
    },
    citations: {
      key: 'citations',
      title: 'Trích dẫn',
      hint: 'Mã ở cột “Căn cứ” của các bảng trên dẫn tới đây.',
      columns: [
        text('id', 'Mã trích dẫn'),
        text('document', 'Văn bản'),
        text('passage', 'Điều, khoản, mục'),
        text('quote', 'Nguyên văn'),
        date('effectiveFrom', 'Hiệu lực từ'),
        date('effectiveTo', 'Hiệu lực đến'),
      ],
    },
    remarks: {
      key: 'remarks',
      title: 'Lưu ý về bộ tiêu chí',
      hint: 'Giả định và phần chưa công bố; không in vào phụ lục.',
      columns: [text('text', 'Nội dung lưu ý')],
    },
  } satisfies Record<string, Table>;
}

export type RuleSetTableKey = keyof ReturnType<typeof ruleSetTables>;
