import type { Ranking, UnitAssessment } from '../../engine/assessment/assessment';
import type { Unit } from '../../engine/scoring-input';
import { placeLinks, shortRun, type PlaceLinks } from './own-sheet';
import type { ResultsRequest } from './request';
import { resultTexts, type ResultTexts } from './texts';

/** The request, with what every sheet needs of it worked out once. */
export interface ResultsContext extends ResultsRequest {
  /** The run that the marks bear. */
  readonly runMark: string;
  /** True where DỰ THẢO stands on every page. */
  readonly isDraft: boolean;
  readonly texts: ResultTexts;
  readonly linkTo: PlaceLinks;
  /** By unit code. */
  readonly unitOf: ReadonlyMap<string, UnitAssessment>;
}

/** Works out what the sheets share. */
export function resultsContext(request: ResultsRequest): ResultsContext {
  return {
    ...request,
    runMark: shortRun(request.run),
    isDraft: request.draft || request.settings.runState === 'draft',
    texts: resultTexts(request.locale ?? 'vi'),
    linkTo: placeLinks(request),
    unitOf: new Map(request.assessment.units.map((assessed) => [assessed.unit.code, assessed])),
  };
}

/** The ranking of a class by a group, or by the overall result where no group is given. */
export function rankingOf(
  { assessment }: Pick<ResultsRequest, 'assessment'>,
  classCode: string,
  group: string | undefined,
): Ranking | undefined {
  return assessment.rankings.find((ranking) => ranking.class === classCode && ranking.group === group);
}

/** The unit's name in running text and lists. */
export function proseName(unit: Unit): string {
  return unit.longName ?? unit.name;
}
