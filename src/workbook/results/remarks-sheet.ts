import type { UnitAssessment } from '../../engine/assessment/assessment';
import { coverage, earlierLevelShares, levelShares, type Coverage } from '../../engine/statistics';
import { groupsOf, placedGroups } from '../../engine/rule-set/tree';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import type { CoverageText, LevelsText } from '../../locales/vi/results-prose';
import { annexParts } from './annex-part';
import { planAnnexSheet } from './annex-sheet';
import { proseName, rankingOf, type ResultsContext } from './context';
import { SheetRows } from './look/sheet-rows';
import { prose } from './look/styles';
import { ANNEX_WIDTH } from './look/widths';
import { methodParagraphs } from './method';
import { byReason } from './ranking-notes';

/** `Nhận xét`: the annex's computed sentences on scope, method, tables and shares. It ends the annex. */
export function planRemarks(context: ResultsContext): SheetPlan {
  const { prose: texts, annex } = context.texts;
  const rows = new SheetRows([ANNEX_WIDTH]);
  const beside = new Map<number, string>();
  const addAll = (heading: string, paragraphs: readonly string[]) => {
    rows.addText(heading, prose.heading);
    for (const paragraph of paragraphs) rows.addText(paragraph, prose.paragraph);
  };
  rows.addText(texts.scopeHeading, prose.heading);
  addAll(texts.scope, scopeParagraphs(context));
  rows.addText(texts.method, prose.heading);
  for (const { text, basis } of methodParagraphs(context)) {
    if (basis !== undefined) beside.set(rows.next, basis);
    rows.addText(`- ${text}`, prose.paragraph);
  }
  addAll(texts.tables, titlesOnce(context));
  rows.addText(texts.resultHeading, prose.heading, 10);
  addAll(texts.overall, sharesByClass(context));
  addAll(texts.groups, sharesByGroup(context));
  rows.addText(texts.closing(context.settings.documentName, context.settings.subject), prose.paragraph, 10);
  return planAnnexSheet(context, { key: 'remarks', name: annex.sheets.remarks, rows, first: false, beside });
}

/** How many units were assessed, who was not, and why. */
function scopeParagraphs(context: ResultsContext): readonly string[] {
  const { assessment, texts } = context;
  const { ruleSet, period } = assessment;
  const { classes, total } = coverage(assessment);
  const present = classes.filter(({ units }) => units > 0);
  const textOf = (scope: Exclude<keyof Coverage, 'units'>): CoverageText => ({
    count: total[scope],
    of: total.units,
    classes: present.map((part) => ({
      name: ruleSet.classes.find(({ code }) => code === part.class)?.name ?? part.class,
      count: part[scope],
      of: part.units,
    })),
  });
  const leftOut = ruleSet.classes.flatMap(({ code }) => rankingOf(context, code, undefined)?.leftOut ?? []);
  const incomplete = assessment.units.filter(({ status }) => status.code === 'insufficient-data');
  const name = ({ unit }: UnitAssessment) => proseName(unit);
  return [
    texts.prose.coverage(textOf('overall'), textOf('groups'), period.name),
    ...byReason(leftOut).map(({ code, reason, names }) =>
      code === 'not-assessed'
        ? texts.prose.notAssessed(names, reason, period.name)
        : texts.prose.notRankedOverall(names, reason),
    ),
    ...(incomplete.length > 0 ? [texts.prose.incomplete(incomplete.map(name))] : []),
  ];
}

/** The title of every table; the parts of one table are listed once. */
function titlesOnce({ assessment }: ResultsContext): readonly string[] {
  return annexParts(assessment.ruleSet.tables)
    .filter(({ titled }) => titled)
    .map(({ table }) => `${table.title}.`);
}

function sharesByClass(context: ResultsContext): readonly string[] {
  const { ruleSet, units } = context.assessment;
  return ruleSet.classes
    .filter(({ code }) => units.some(({ unit }) => unit.class === code))
    .map(({ code }) => context.texts.prose.levelShares(levelsText(context, code, undefined)));
}

function sharesByGroup(context: ResultsContext): readonly string[] {
  const { ruleSet } = context.assessment;
  return placedGroups(ruleSet).flatMap(({ group }) => {
    const printed = ruleSet.tables.filter((table) => table.kind === 'ranking' && table.group === group.code);
    const sentences = ruleSet.classes
      .filter(({ code }) => printed.some((table) => table.class === code))
      .filter(({ code }) => groupsOf(ruleSet, code).includes(group))
      .map(({ code }) => context.texts.prose.levelShares(levelsText(context, code, group.code)));
    return sentences.length > 0 ? [context.texts.prose.groupShares(group.shortName ?? group.name, sentences)] : [];
  });
}

/** The shares of a class, beside those of the earlier period where they are known: those are of the overall result. */
function levelsText({ assessment }: ResultsContext, classCode: string, group: string | undefined): LevelsText {
  const { ruleSet } = assessment;
  const earlier = group === undefined ? earlierLevelShares(assessment, classCode) : [];
  const shares = levelShares(assessment, classCode, group);
  return {
    className: ruleSet.classes.find(({ code }) => code === classCode)?.name ?? classCode,
    of: shares[0]?.of ?? 0,
    earlierPeriod: assessment.earlier?.period.name,
    levels: shares.map(({ level, count, percent }) => ({
      name: ruleSet.levels.find(({ code }) => code === level)?.shortName ?? level,
      count,
      percent,
      earlierPercent: earlier.find((share) => share.level === level)?.percent,
    })),
  };
}
