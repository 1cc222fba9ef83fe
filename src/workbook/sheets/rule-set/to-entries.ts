import type { Criterion, ShareQuestion } from '../../../engine/rule-set/criterion';
import type { CriteriaGroup, RuleSet } from '../../../engine/rule-set/schema';
import type { Entry } from './table';
import { classColumn, type RuleSetTableKey } from './tables';
import {
  GROUP_WORD,
  askWords,
  bandEdgeWords,
  kindWords,
  missingWords,
  policyWords,
  rankByWords,
  rankOnWords,
  roundingModeWords,
  scaleKindWords,
  supplierWords,
  tableKindWords,
  tieWords,
} from './words';

export const LIST_SEPARATOR = '; ';

/** The words of `Thông tin chung` and where each value stands in the rule set. */
export const generalItems = {
  schemaVersion: 'Phiên bản cấu trúc',
  id: 'Mã bộ tiêu chí',
  version: 'Phiên bản bộ tiêu chí',
  title: 'Tên bộ tiêu chí',
  form: 'Tên gọi của phiếu',
  ratio: 'Tên cột tỷ lệ',
} as const;

const dayFirst = (iso: string | undefined) => iso?.split('-').reverse().join('/');
const flag = (value: boolean) => (value ? 'x' : undefined);
const byClass = (values: Readonly<Record<string, number>>): Entry =>
  Object.fromEntries(Object.entries(values).map(([code, value]) => [classColumn(code), value]));

/** The rule set as the entries of the sheet's tables; `fromEntries` gives it back unchanged. */
export function toEntries(ruleSet: RuleSet): Readonly<Record<RuleSetTableKey, readonly Entry[]>> {
  const { labels } = ruleSet;
  return {
    general: [
      { item: generalItems.id, value: ruleSet.id },
      { item: generalItems.version, value: ruleSet.version },
      { item: generalItems.title, value: ruleSet.title },
      { item: generalItems.form, value: labels.form },
      { item: generalItems.ratio, value: labels.ratio },
      { item: generalItems.schemaVersion, value: String(ruleSet.schemaVersion) },
    ],
    legalBasis: ruleSet.legalBasis.map((text) => ({ text })),
    classes: ruleSet.classes.map(({ code, name }) => ({ code, name, maximum: ruleSet.statedMaximum[code] })),
    criteria: ruleSet.groups.flatMap((group) => groupEntries(group, undefined)),
    scales: ruleSet.scales.flatMap(scaleEntries),
    levels: ruleSet.levels.map((level) => ({ ...level })),
    policies: policyEntries(ruleSet),
    gates: (ruleSet.gates ?? []).map(({ target, minimum, citation }) => ({ target, ...byClass(minimum), citation })),
    reportItems: ruleSet.reportItems.flatMap(({ columns, classes, ...item }) =>
      columns.map((column) => ({
        ...item,
        classes: classes.join(LIST_SEPARATOR),
        column: column.code,
        label: column.label,
      })),
    ),
    tables: ruleSet.tables.map(tableEntry),
    targets: (ruleSet.targets ?? []).map((target) => ({ ...target, classes: target.classes.join(LIST_SEPARATOR) })),
    categories: (ruleSet.categories ?? []).map(({ code, name, groups }) => ({
      code,
      name,
      groups: groups.join(LIST_SEPARATOR),
    })),
    citations: ruleSet.citations.map((citation) => ({
      ...citation,
      effectiveFrom: dayFirst(citation.effectiveFrom),
      effectiveTo: dayFirst(citation.effectiveTo),
    })),
    remarks: ruleSet.remarks.map((text) => ({ text })),
  };
}

function groupEntries(group: CriteriaGroup, parent: string | undefined): Entry[] {
  const { code, name, shortName, citation } = group;
  return [
    { code, parent, name, kind: GROUP_WORD, shortName, citation, ...byClass(group.statedMaximum) },
    ...group.criteria.map((criterion) => criterionEntry(criterion, code)),
    ...group.groups.flatMap((child) => groupEntries(child, code)),
  ];
}

function criterionEntry(criterion: Criterion, parent: string): Entry {
  const { rule, code, name, citation, evidence, unitOfMeasure, note } = criterion;
  return {
    code,
    parent,
    name,
    placeholder: flag(criterion.placeholder),
    kind: kindWords[rule.kind],
    scale: 'scale' in rule ? rule.scale : undefined,
    fullFrom: 'fullFrom' in rule ? rule.fullFrom : undefined,
    ...('question' in rule ? questionCells(rule.question) : {}),
    ...byClass(criterion.maximum),
    supplier: supplierWords[criterion.supplier],
    unitOfMeasure,
    evidence,
    effectiveFrom: dayFirst(criterion.effectiveFrom),
    effectiveTo: dayFirst(criterion.effectiveTo),
    citation,
    note,
  };
}

function questionCells(question: ShareQuestion): Entry {
  const ask = askWords[question.ask];
  return question.ask === 'percent'
    ? { ask }
    : { ask, numerator: question.numerator, denominator: question.denominator };
}

function scaleEntries(scale: RuleSet['scales'][number]): Entry[] {
  const { code, name, citation } = scale;
  const common = { scale: code, name, kind: scaleKindWords[scale.kind], citation };
  return scale.kind === 'bands'
    ? scale.bands.map((band) => ({ ...common, ...band }))
    : scale.options.map(({ code: option, label, points }) => ({ ...common, option, label, points }));
}

function policyEntries({ policies }: RuleSet): Entry[] {
  const { ties, rankBy, rankOn, bandEdge, pointRounding, percentDecimals, missing } = policies;
  const entry = (
    name: keyof typeof policyWords,
    { assumed, note, citation }: { assumed: boolean; note?: string | undefined; citation: string },
    cells: Entry,
  ): Entry => ({ policy: policyWords[name], ...cells, assumed: flag(assumed), note, citation });
  return [
    entry('ties', ties, { choice: tieWords[ties.choice] }),
    entry('rankBy', rankBy, { choice: rankByWords[rankBy.choice] }),
    entry('rankOn', rankOn, { choice: rankOnWords[rankOn.choice] }),
    entry('bandEdge', bandEdge, { choice: bandEdgeWords[bandEdge.choice] }),
    entry('pointRounding', pointRounding, {
      choice: roundingModeWords[pointRounding.choice.mode],
      number: pointRounding.choice.step,
    }),
    entry('percentDecimals', percentDecimals, { number: percentDecimals.choice }),
    entry('missing', missing, { choice: missingWords[missing.choice] }),
  ];
}

function tableEntry(table: RuleSet['tables'][number]): Entry {
  const { number, class: classCode, group, title, subtitle, listedAs, leadIn, citation } = table;
  const common = {
    number,
    kind: tableKindWords[table.kind],
    class: classCode,
    group,
    title,
    subtitle,
    listedAs,
    leadIn,
    citation,
  };
  return table.kind === 'list'
    ? { ...common, reportItem: table.reportItem }
    : {
        ...common,
        showEarlierRank: flag(table.showEarlierRank),
        figureNumber: table.figure?.number,
        figureCaption: table.figure?.caption,
      };
}
