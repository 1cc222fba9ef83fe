import type { Element } from '@xmldom/xmldom';
import { attribute, childElements } from '../package/xml';
import type { ListedSheet, WorkbookPart } from './workbook-part';

/**
 * Keeps the same sheet in front, and the same tab first in the bar, while sheets come and go. Where the front sheet is
 * gone the next visible one takes its place. A bar that was not scrolled stays so: a new first tab is not to hide at once.
 */
export function moveViews(workbook: WorkbookPart, newIndex: (index: number) => number | undefined): void {
  const sheets = workbook.list();
  const views = workbook.find('bookViews');
  for (const view of views ? childElements(views) : []) {
    const active = Number(attribute(view, 'activeTab') ?? 0);
    put(view, 'activeTab', newIndex(active) ?? nearestVisible(sheets, active));
    const first = Number(attribute(view, 'firstSheet') ?? 0);
    put(view, 'firstSheet', first === 0 ? 0 : (newIndex(first) ?? 0));
  }
}

/** The index of the sheet that is in front when the workbook opens. */
export function frontSheet(workbook: WorkbookPart): number {
  const views = workbook.find('bookViews');
  const view = views && childElements(views)[0];
  return Number((view && attribute(view, 'activeTab')) ?? 0);
}

/** 0 is the default, and is written only where the attribute stands already. */
function put(view: Element, name: string, index: number): void {
  if (index !== 0 || view.hasAttribute(name)) view.setAttribute(name, String(index));
}

function nearestVisible(sheets: readonly ListedSheet[], index: number): number {
  const after = sheets.findIndex((sheet, place) => place >= index && sheet.visible);
  if (after >= 0) return after;
  return Math.max(
    0,
    sheets.findLastIndex((sheet, place) => place < index && sheet.visible),
  );
}
