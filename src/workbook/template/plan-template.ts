import type { Declaration } from '../../engine/facts';
import type { RuleSet } from '../../engine/rule-set/schema';
import type { EarlierPeriod, Unit } from '../../engine/scoring-input';
import { inputSheets as sheetsEn } from '../../locales/en/input-sheets';
import { questionWords as questionsEn } from '../../locales/en/question-words';
import { inputSheets as sheetsVi } from '../../locales/vi/input-sheets';
import { questionWords as questionsVi } from '../../locales/vi/question-words';
import type { Plan } from '../../spreadsheet/plan';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { Questionnaire } from '../questions';
import { INPUT_FAMILY } from '../sheet-layout';
import type { Settings } from '../settings';
import { catalogueOf, planCatalogue } from '../sheets/catalogue';
import { planDeclaration, type FormRequest } from '../sheets/declaration/plan-declaration';
import { planEarlier } from '../sheets/earlier/plan-earlier';
import { planMatrix } from '../sheets/matrix/plan-matrix';
import { planReportList } from '../sheets/matrix/report-list';
import { planRuleSetSheet } from '../sheets/rule-set/plan-rule-set-sheet';
import { planSettings } from '../sheets/settings';
import { planUnits } from '../sheets/units/plan-units';

export interface TemplateRequest {
  readonly ruleSet: RuleSet;
  readonly settings: Settings;
  readonly units: readonly Unit[];
  /** One sheet a unit, or all units on the matrix `Tổng hợp phiếu`. */
  readonly form: 'sheets' | 'matrix';
  /** Fills the forms; the sample is made so. */
  readonly declarations?: readonly Declaration[];
  readonly earlier?: EarlierPeriod;
  /** The language of headings and hints; officials' workbooks are Vietnamese. */
  readonly locale?: 'vi' | 'en';
}

const words = {
  vi: { sheets: sheetsVi, questions: questionsVi },
  en: { sheets: sheetsEn, questions: questionsEn },
};

/**
 * A new workbook to be filled in (DESIGN §4), its sheets in the order of WORDING; the contents sheet is added by the
 * caller, who knows all sheets. A unit that is not assessed gets no form.
 */
export function planTemplate(request: TemplateRequest): Plan {
  const { ruleSet, settings, units, earlier, locale = 'vi' } = request;
  const catalogue = catalogueOf(ruleSet, words[locale].sheets);
  const form: FormRequest = {
    questionnaire: new Questionnaire(ruleSet),
    catalogue,
    words: words[locale],
    period: settings.period,
  };
  return {
    ownSheets: [
      planSettings(settings, catalogue),
      planRuleSetSheet(ruleSet),
      planUnits(units, ruleSet, catalogue),
      planCatalogue(catalogue),
      ...(request.form === 'sheets' ? unitForms(request, form) : commonForms(request, form)),
      planEarlier(earlier, units, ruleSet, catalogue),
    ],
    families: [INPUT_FAMILY],
    edits: [],
  };
}

function unitForms({ units, declarations = [] }: TemplateRequest, form: FormRequest): SheetPlan[] {
  const width = Math.max(2, String(units.length).length);
  const byUnit = new Map(declarations.map((declaration) => [declaration.unit, declaration]));
  return units.flatMap((unit, index) => {
    if (unit.notAssessed) return [];
    const declaration = byUnit.get(unit.code);
    const ordinal = String(index + 1).padStart(width, '0');
    return [planDeclaration({ ...form, unit, ordinal, ...(declaration ? { declaration } : {}) })];
  });
}

function commonForms({ units, declarations = [] }: TemplateRequest, form: FormRequest): SheetPlan[] {
  const lists = form.questionnaire.ruleSet.reportItems.map((item) =>
    planReportList({ ...form, item, units, declarations }),
  );
  return [planMatrix({ ...form, units, declarations }), ...lists];
}
