import { findingTexts } from '../../locales/findings';
import type { Finding } from '../../workbook/finding';
import type { CheckView } from '../views/check-view';
import { paneTexts, type Locale } from './pane-texts';
import { searchKey } from './search-key';

export type GroupBy = 'unit' | 'kind';

/** A finding in words. */
export interface FindingItem {
  readonly finding: Finding;
  readonly weight: string;
  readonly kind: string;
  /** Name of its unit; empty where it is about none. */
  readonly unit: string;
  /** "Trang tính “P07 Sở Nội vụ”, ô F23"; empty where it has no place. */
  readonly place: string;
  readonly found: string;
  readonly todo: string;
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly FindingItem[];
}

const weights: readonly Finding['weight'][] = ['must-fix', 'clarify', 'note'];

/** Every finding in words, the gravest first. */
export function findingItems({ findings, unitNames }: CheckView, locale: Locale): readonly FindingItem[] {
  const texts = paneTexts(locale).findings;
  const sorted = weights.flatMap((weight) => findings.filter((finding) => finding.weight === weight));
  return sorted.map((finding) => {
    const { weight, kind, found, expected, todo } = findingTexts(finding, locale);
    const { unit, place } = finding;
    const capital = found.charAt(0).toLocaleUpperCase('vi') + found.slice(1);
    return {
      finding,
      weight,
      kind,
      unit: unit === undefined ? '' : (unitNames[unit] ?? unit),
      place: place ? texts.place(place.sheet, place.cell) : '',
      found: capital,
      todo: `${expected} ${todo}`.trim(),
    };
  });
}

/** The findings that hold every word of the query, whatever marks are typed, in groups; a group comes where its gravest does. */
export function findingGroups(
  items: readonly FindingItem[],
  { by, query, locale }: { readonly by: GroupBy; readonly query: string; readonly locale: Locale },
): readonly FindingGroup[] {
  const words = searchKey(query).split(/\s+/);
  const groups = new Map<string, { key: string; title: string; items: FindingItem[] }>();
  for (const item of items) {
    const key = searchKey([item.unit, item.kind, item.weight, item.place, item.found, item.todo].join(' '));
    if (!words.every((word) => key.includes(word))) continue;
    const title = by === 'kind' ? item.kind : item.unit || paneTexts(locale).findings.noUnit;
    const group = groups.get(title) ?? { key: title, title, items: [] };
    group.items.push(item);
    groups.set(title, group);
  }
  return [...groups.values()];
}

/** How many findings of each weight there are, the gravest first. */
export function countByWeight(findings: readonly Finding[]): readonly [number, number, number] {
  const count = (weight: Finding['weight']) => findings.filter((finding) => finding.weight === weight).length;
  return [count('must-fix'), count('clarify'), count('note')];
}
