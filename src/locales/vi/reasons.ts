import type { Reason } from '../../engine/assessment/reason';
import type { ShareParameters } from '../../engine/criteria/share';
import type { AnswerProblem } from '../../engine/facts';
import type { Rounding } from '../../engine/rule-set/policies';
import { parseBand, pointsBeforeRounding, sharePercent } from '../reason-share';
import { formatDecimal } from './numbers';

/** Why a score is what it is, in Vietnamese. A reason without a sentence does not compile. */
export function reasonSentence(reason: Reason): string {
  switch (reason.code) {
    case 'answered-yes':
      return `“Có”: ${earned(reason.parameters)}.`;
    case 'answered-no':
      return `“Không”: ${earned(reason.parameters)}.`;
    case 'option-chosen':
      return `“${reason.parameters.option}”: ${earned(reason.parameters)}.`;
    case 'share-in-band':
      return `${reached(reason.parameters, reason.parameters.band)}: ${earned(reason.parameters)}.`;
    case 'share-reaches-cap': {
      const { fullFrom } = reason.parameters;
      return `${share(reason.parameters, [fullFrom])}, từ ${percent(fullFrom)} trở lên: ${earned(reason.parameters)}.`;
    }
    case 'share-below-cap': {
      const { fullFrom, step, rounding } = reason.parameters;
      const exact = formatDecimal(pointsBeforeRounding(reason.parameters));
      const part = `dưới ${percent(fullFrom)} nên tính theo phần đạt được là ${exact} điểm`;
      const rounded = `${roundings[rounding]} bội số của ${formatDecimal(step)} điểm`;
      return `${share(reason.parameters, [fullFrom])}, ${part}, ${rounded}: ${earned(reason.parameters)}.`;
    }
    case 'points-given':
      return `Chấm trực tiếp: ${earned(reason.parameters)}.`;
    case 'missing':
      return `Chưa khai, chưa tính điểm (tối đa ${formatDecimal(reason.parameters.maximum)} điểm).`;
    case 'missing-counts-zero':
      return `Chưa khai, theo bộ tiêu chí được tính ${earned(reason.parameters)}.`;
    case 'invalid': {
      const { problem, maximum } = reason.parameters;
      return `Chưa hợp lệ: ${problems[problem]}; chưa tính điểm (tối đa ${formatDecimal(maximum)} điểm).`;
    }
    case 'not-applicable-leave-out':
      return `${notApplicable(reason.parameters)} Không tính điểm, không xếp hạng nhóm tiêu chí này và xếp hạng tổng thể.`;
    case 'not-applicable-re-base':
      return `${notApplicable(reason.parameters)} Tính lại theo điểm tối đa áp dụng.`;
    case 'not-applicable-rescale':
      return `${notApplicable(reason.parameters)} Tính theo kết quả của các tiêu chí còn lại: ${earned(reason.parameters)}.`;
    case 'not-applicable-full-marks':
      return `${notApplicable(reason.parameters)} Được tính điểm tối đa: ${earned(reason.parameters)}.`;
  }
}

/** The sentence of `Chưa hợp lệ`; what was found, and what to do, is told by the finding. */
const problems: Readonly<Record<AnswerProblem['code'], string>> = {
  'not-a-number': 'không phải là số',
  'not-yes-or-no': 'chưa rõ là “Có” hay “Không”',
  'unknown-option': 'không có trong các lựa chọn',
  unclear: 'chưa rõ cách hiểu',
  'formula-error': 'công thức bị lỗi',
  'formula-not-calculated': 'công thức chưa được tính',
  'not-finite': 'không phải là một số xác định',
  'too-large': 'số quá lớn',
  'too-many-digits': 'quá nhiều chữ số sau dấu phẩy',
  negative: 'số âm',
  'not-whole': 'không phải là số nguyên',
  'below-minimum': 'nhỏ hơn mức nhỏ nhất cho phép',
  'above-maximum': 'lớn hơn mức lớn nhất cho phép',
  'percent-over-100': 'lớn hơn 100%',
  'lesser-over-greater': 'các số không khớp nhau',
  'zero-denominator': 'tổng số bằng 0',
  'count-missing': 'còn thiếu một số',
  'wrong-shape': 'không đúng loại câu trả lời mà tiêu chí hỏi',
  'reason-missing': 'số liệu thẩm định chưa ghi lý do',
};

const roundings: Readonly<Record<Rounding['mode'], string>> = {
  'half-up': 'làm tròn đến',
  'half-even': 'làm tròn (đúng giữa thì về số chẵn) đến',
  down: 'làm tròn xuống',
};

interface Earned {
  readonly points: number;
  readonly maximum: number;
}

function earned({ points, maximum }: Earned): string {
  return `${formatDecimal(points)}/${formatDecimal(maximum)} điểm`;
}

function percent(value: number | string): string {
  return `${formatDecimal(value)}%`;
}

/** "Đạt 80% (28/35)". */
function share(said: ShareParameters, thresholds: readonly number[]): string {
  const counts = 'numerator' in said ? ` (${formatDecimal(said.numerator)}/${formatDecimal(said.denominator)})` : '';
  return `Đạt ${percent(sharePercent(said, thresholds))}${counts}`;
}

function reached(said: ShareParameters, interval: string): string {
  const { lower, lowerIncluded, upper, upperIncluded } = parseBand(interval);
  const told = share(said, [lower, upper]);
  if (lower === upper) return told;
  if (upper === 100) return `${told}, ${lowerIncluded ? `từ ${percent(lower)} trở lên` : `trên ${percent(lower)}`}`;
  if (lower === 0 && lowerIncluded) {
    return `${told}, ${upperIncluded ? `từ ${percent(upper)} trở xuống` : `dưới ${percent(upper)}`}`;
  }
  const from = lowerIncluded ? 'từ' : 'trên';
  const to = upperIncluded ? 'đến' : 'đến dưới';
  return `${told}, ${from} ${percent(lower)} ${to} ${percent(upper)}`;
}

function notApplicable({ reason }: { readonly reason: string }): string {
  return `Không áp dụng: ${reason.replace(/[.\s]+$/, '')}.`;
}
