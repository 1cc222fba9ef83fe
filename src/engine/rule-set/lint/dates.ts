import type { RuleSetProblem } from '../problem';
import type { RuleSet } from '../schema';
import type { Place } from './places';
import { criterionPlaces, placesOf } from './places';

interface Dated {
  readonly effectiveFrom?: string | undefined;
  readonly effectiveTo?: string | undefined;
}

/** Periods that end before they begin; with a date, also citations and criteria that are not in effect on it. */
export function lintDates(ruleSet: RuleSet, on: string | undefined): RuleSetProblem[] {
  const citations = placesOf(ruleSet.citations, 'citations');
  const criteria = criterionPlaces(ruleSet);
  return [
    ...[...citations, ...criteria].flatMap((place) => reversed(place)),
    ...(on === undefined ? [] : citations.flatMap((place) => expired(place, on))),
    ...(on === undefined ? [] : [...citations, ...criteria].flatMap((place) => notYet(place, on))),
    ...(on === undefined ? [] : criteria.flatMap((place) => noLonger(place, on))),
  ];
}

function reversed({ item: { effectiveFrom, effectiveTo }, path }: Place<Dated>): RuleSetProblem[] {
  if (effectiveFrom === undefined || effectiveTo === undefined || effectiveFrom <= effectiveTo) return [];
  return [{ code: 'period-reversed', path: `${path}.effectiveTo`, parameters: { effectiveFrom, effectiveTo } }];
}

function expired({ item, path }: Place<RuleSet['citations'][number]>, on: string): RuleSetProblem[] {
  const { id, effectiveTo } = item;
  if (effectiveTo === undefined || on <= effectiveTo) return [];
  const parameters = { citation: id, effectiveTo, on };
  return [{ code: 'citation-expired', path: `${path}.effectiveTo`, parameters }];
}

function notYet({ item: { effectiveFrom }, path }: Place<Dated>, on: string): RuleSetProblem[] {
  if (effectiveFrom === undefined || effectiveFrom <= on) return [];
  return [{ code: 'not-in-effect', path: `${path}.effectiveFrom`, parameters: { effectiveFrom, on } }];
}

function noLonger({ item: { effectiveTo }, path }: Place<Dated>, on: string): RuleSetProblem[] {
  if (effectiveTo === undefined || on <= effectiveTo) return [];
  return [{ code: 'not-in-effect', path: `${path}.effectiveTo`, parameters: { effectiveTo, on } }];
}
