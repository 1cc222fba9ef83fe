import type { Criterion } from '../../src/engine/rule-set/criterion';
import type { Round } from '../../src/engine/facts';
import type { Random } from './random';

/** Who verifies: the decision, part I.1, names inspections and the steering committee, no person. */
const VERIFIER = 'Tổ kiểm tra của Ban Chỉ đạo ứng dụng CNTT tỉnh';

/** Working days towards the end of the year assessed. */
const INSPECTION_DAYS = [
  '2016-10-11',
  '2016-10-27',
  '2016-11-03',
  '2016-11-17',
  '2016-11-30',
  '2016-12-06',
  '2016-12-14',
];

/** What an inspection finds, by the option or kind of answer that it leads to. */
const REASONS: Readonly<Record<string, string>> = {
  'phong-phu': 'Kiểm tra trang thông tin điện tử: nội dung phong phú, cập nhật kịp thời',
  'khong-kip-thoi': 'Kiểm tra trang thông tin điện tử: có cập nhật nhưng không kịp thời',
  'han-che': 'Kiểm tra trang thông tin điện tử: ít tin, bài được cập nhật trong năm',
  'loi-thoi': 'Kiểm tra trang thông tin điện tử: nội dung lỗi thời, chưa được thay thế',
  'hoan-thanh': 'Đã hoàn thành tại thời điểm kiểm tra',
  'dang-thuc-hien': 'Đang thực hiện, chưa hoàn thành tại thời điểm kiểm tra',
  'chua-co': 'Chưa thực hiện tại thời điểm kiểm tra',
  'dong-bo': 'Kiểm tra thực tế: đã triển khai tại tất cả các phòng, đơn vị trực thuộc',
  'mot-so': 'Kiểm tra thực tế: mới triển khai ở một số phòng, đơn vị',
  khong: 'Kiểm tra thực tế: chưa triển khai',
  yes: 'Tài liệu bổ sung cho thấy đã thực hiện',
  no: 'Chưa có tài liệu chứng minh; kiểm tra thực tế chưa thực hiện',
  percent: 'Số liệu trên hệ thống khác số liệu khai báo',
  counts: 'Đối chiếu danh sách cán bộ, công chức: số liệu khác số khai báo',
};

/** Where an assessor has a finding from, by the group of the criterion. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  '1': ['kiểm tra chuyên đề'],
  '2': ['kiểm tra CCHC', 'kiểm tra chuyên đề'],
  '3.1': ['kiểm tra Trang TTĐT'],
  '4': ['kiểm tra chuyên đề'],
  '5': ['tài liệu', 'kiểm tra CCHC'],
  '6': ['tài liệu'],
};

/** The verified round that settles a criterion with this answer, reasoned and dated within the inspections of 2016. */
export function verifiedRound(answer: NonNullable<Round['answer']>, group: string, random: Random): Round {
  const key =
    answer.shape === 'yes-no'
      ? answer.value
        ? 'yes'
        : 'no'
      : answer.shape === 'option'
        ? answer.option
        : answer.shape;
  return {
    kind: 'verified',
    answer,
    reason: REASONS[key] ?? '',
    origin: random.pick(ORIGINS[group] ?? ['tài liệu']),
    by: VERIFIER,
    date: random.pick(INSPECTION_DAYS),
  };
}

/** The points that the unit itself claimed where the verified ones differ: mostly the next better, at times a worse. */
export function claimedPoints(possible: readonly number[], verified: number, random: Random): number | undefined {
  const better = possible.filter((points) => points > verified);
  const worse = possible.filter((points) => points < verified);
  if (better.length === 0) return random.next() < 0.1 && worse.length > 0 ? Math.max(...worse) : undefined;
  return Math.min(...better);
}

/** How a unit proves an answer, by the group of the criterion; the criterion's own demand comes first. */
export function evidenceFor(criterion: Criterion, group: string): string {
  const general: Readonly<Record<string, string>> = {
    '1': 'Biên bản bàn giao thiết bị',
    '2': 'Ảnh chụp màn hình hệ thống',
    '3.1': 'Địa chỉ trang thông tin điện tử ghi tại phiếu',
    '3.2': 'Danh mục dịch vụ công kèm theo phiếu',
    '4': 'Tài liệu kèm theo phiếu',
    '5': 'Bản chụp văn bản kèm theo phiếu',
    '6': 'Danh sách cán bộ, công chức kèm theo phiếu',
  };
  return criterion.evidence ?? general[group] ?? '';
}
