/**
 * The floor: what the arithmetic alone costs, in bare loops over typed arrays. Names, rules, facts and objects are gone
 * before the clock starts; no program that people could use is this fast. (`as number`: every index is in range.)
 */

/** What `Columns.kinds` holds. */
export const KIND = { table: 0, bands: 1, ratio: 2, direct: 3 } as const;

/** Places that a criterion has in `Columns.scales`. */
export const SCALE_WIDTH = 8;

/** One class as numbers. */
export interface Columns {
  readonly units: number;
  readonly criteria: number;
  readonly kinds: Uint8Array;
  readonly maxima: Float64Array;
  /** Unit by unit: an index into the table, a share, or points; NaN where there is no usable answer. */
  readonly answers: Float64Array;
  /** Criterion by criterion: points by option, or edge and points of each band in turn. */
  readonly scales: Float64Array;
  /** The scope of each criterion, and the parent of each scope (0 is the overall result, its parent -1). */
  readonly scopeOf: Uint8Array;
  readonly parents: Int8Array;
  readonly cap: number;
  readonly step: number;
}

/** Points and ranks, unit by unit and scope by scope; NaN where a unit is not ranked. */
export interface FloorResult {
  readonly points: Float64Array;
  readonly ranks: Float64Array;
}

/** Scores, totals and ranks one class. */
export function scoreColumns(columns: Columns): FloorResult {
  const { units, criteria, kinds, maxima, answers, scales, scopeOf, parents, cap, step } = columns;
  const scopes = parents.length;
  const points = new Float64Array(units * scopes);
  for (let unit = 0; unit < units; unit += 1) {
    const first = unit * scopes;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const answer = answers[unit * criteria + criterion] as number;
      const kind = kinds[criterion];
      let earned = answer;
      if (kind === KIND.ratio) {
        const maximum = maxima[criterion] as number;
        earned = Math.min(maximum, Math.round((maximum * Math.min(1, answer / cap)) / step) * step);
      } else if (kind !== KIND.direct && !Number.isNaN(answer)) {
        let place = criterion * SCALE_WIDTH;
        if (kind === KIND.table) place += answer;
        else while (answer < (scales[place++] as number)) place += 1;
        earned = scales[place] as number;
      }
      const scope = first + (scopeOf[criterion] as number);
      points[scope] = (points[scope] as number) + earned;
    }
    for (let scope = scopes - 1; scope > 0; scope -= 1) {
      const parent = first + (parents[scope] as number);
      points[parent] = (points[parent] as number) + (points[first + scope] as number);
    }
  }
  return { points, ranks: rankColumns(points, units, scopes) };
}

function rankColumns(points: Float64Array, units: number, scopes: number): Float64Array {
  const ranks = new Float64Array(units * scopes).fill(NaN);
  for (let scope = 0; scope < scopes; scope += 1) {
    const places = new Uint32Array(units).map((_, unit) => unit * scopes + scope);
    const ranked = places.filter((place) => !Number.isNaN(points[place]));
    ranked.sort((left, right) => (points[right] as number) - (points[left] as number));
    for (let at = 0; at < ranked.length; at += 1) {
      const place = ranked[at] as number;
      const before = ranked[at - 1];
      const ties = before !== undefined && points[before] === points[place];
      ranks[place] = ties ? (ranks[before] as number) : at + 1;
    }
  }
  return ranks;
}
