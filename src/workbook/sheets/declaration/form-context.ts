import type { Period } from '../../../engine/scoring-input';
import type { HeadingRules } from '../../headings';
import type { Questionnaire } from '../../questions';
import type { UnitDirectory } from '../../unit-directory';
import { formHeadings, type FormColumn } from './declaration-layout';

/** What must be known before a form can be read. */
export interface FormContext {
  readonly questionnaire: Questionnaire;
  readonly directory: UnitDirectory;
  /** Absent where the workbook does not say it; forms are then not held to any. */
  readonly period?: Period;
  /** False where the workbook was saved with its formulas not calculated. */
  readonly calculated: boolean;
  readonly headings: HeadingRules<FormColumn>;
}

/** Prepares once what every form is read with. */
export function formContext(parts: Omit<FormContext, 'headings'>): FormContext {
  return { ...parts, headings: formHeadings(parts.questionnaire.widestQuestion) };
}
