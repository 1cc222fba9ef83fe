import type { Settings } from '../settings';
import type { SheetRows } from './look/sheet-rows';
import { prose } from './look/styles';
import { spanWidth } from './look/widths';
import type { ResultTexts } from './texts';

/** A rule of some 4 cm, as one stands under the agency's name and under the title (Decree 30/2020, Annex I). */
const SHORT_RULE = '_'.repeat(24);
const RULE_HEIGHT = 10;
/** What agency and national title need beside each other, in millimetres. */
const LEAST_LEFT = 55;
const LEAST_RIGHT = 91;

/**
 * The annex's head, once, above its first table (ANNEX.md "Frame"): Mẫu 1.3, a document that goes with the decision,
 * or Mẫu 2.1 and 2.2, "Phụ lục". What is not known stays blank.
 */
export function addFrame(rows: SheetRows, settings: Settings, { frame }: ResultTexts['annex']): void {
  if (settings.form === 'accompanying') {
    addLetterhead(rows, settings.agency ?? '', frame);
    rows.addSpace(8);
    rows.addText(settings.documentName.toLocaleUpperCase('vi'), prose.documentTitle);
    rows.addText(settings.subject, prose.documentTitle);
  } else {
    rows.addText(frame.annex, prose.documentTitle);
    const title = `${settings.documentName} ${settings.subject}`;
    rows.addText(title.trim().toLocaleUpperCase('vi'), prose.documentTitle);
  }
  const { decisionNumber: number, decisionDate: date, signer } = settings;
  rows.addText(frame.attachedTo({ number, date, signer }), prose.attachedTo);
  rows.addSpans([{ value: SHORT_RULE, style: prose.rule, from: 1, to: rows.widths.length }], RULE_HEIGHT);
  rows.addSpace(10);
}

/** Agency left, national title and motto right; one below the other where the columns leave no room. */
function addLetterhead(rows: SheetRows, agency: string, { country, motto }: ResultTexts['annex']['frame']): void {
  const last = rows.widths.length;
  const split = rows.widths.findIndex((_, index) => spanWidth(rows.widths, 1, index + 1) >= LEAST_LEFT) + 1;
  const beside = split > 0 && spanWidth(rows.widths, split + 1, last) >= LEAST_RIGHT;
  const left = { from: 1, to: beside ? split : last };
  const right = { from: beside ? split + 1 : 1, to: last };
  const [kind = '', ofWhere = ''] = agency.toLocaleUpperCase('vi').split(/(?<=^ỦY BAN NHÂN DÂN)\s+/);
  const agencyLines = [kind, ofWhere].map((value) => ({ value, style: prose.agency, ...left }));
  const nationLines = [
    { value: country, style: prose.country, ...right },
    { value: motto, style: prose.motto, ...right },
  ];
  const rowsOfSpans = beside
    ? agencyLines.map((line, index) => [line, ...nationLines.slice(index, index + 1)])
    : [...nationLines, ...agencyLines].map((line) => [line]);
  for (const spans of rowsOfSpans) rows.addSpans(spans, 18);
  if (agency !== '') rows.addSpans([{ value: SHORT_RULE, style: prose.rule, ...left }], RULE_HEIGHT);
}
