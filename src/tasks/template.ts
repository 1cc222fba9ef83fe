import type { Declaration } from '../engine/facts';
import type { RuleSet } from '../engine/rule-set/schema';
import type { EarlierPeriod, Unit } from '../engine/scoring-input';
import type { Placement } from '../spreadsheet/placement';
import type { WorkbookWriter } from '../spreadsheet/ports';
import { planContents } from '../workbook/results/contents-sheet';
import type { Settings } from '../workbook/settings';
import { planTemplate } from '../workbook/template/plan-template';
import type { TaskOptions } from './task';

export interface TemplateRequest {
  readonly ruleSet: RuleSet;
  readonly settings: Settings;
  readonly units: readonly Unit[];
  /** One sheet a unit, or all units on the matrix `Tổng hợp phiếu`. */
  readonly form: 'sheets' | 'matrix';
  /** Fills the forms; the sample is made so. */
  readonly declarations?: readonly Declaration[];
  readonly earlier?: EarlierPeriod;
}

/** Tạo phiếu: lays the forms out in a new workbook. Throws `HostError`. */
export async function template(
  writer: WorkbookWriter,
  request: TemplateRequest,
  { onProgress }: TaskOptions,
): Promise<Placement> {
  const plan = planTemplate(request);
  const contents = planContents({ ...request, sheets: plan.ownSheets });
  return writer.apply(
    { ...plan, ownSheets: [contents, ...plan.ownSheets] },
    { onProgress: (done, of) => onProgress?.({ step: 'writing', done, of }) },
  );
}

/** Settings for a new workbook: what officials fill in is blank, and the run is a draft until they say otherwise. */
export function blankSettings(ruleSet: RuleSet): Settings {
  return {
    period: { code: '', name: '' },
    form: 'accompanying',
    documentName: 'KẾT QUẢ',
    subject: ruleSet.title,
    runState: 'draft',
    blackAndWhite: false,
  };
}
