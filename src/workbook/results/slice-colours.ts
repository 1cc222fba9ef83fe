import type { Rgb } from '../../spreadsheet/style';

/** Luma of the darkest and the lightest slice: black letters stay readable on the one, white paper differs from the other. */
const DARKEST = 0.5;
const LIGHTEST = 0.9;

/**
 * Colours of a pie's slices: the hues of the level rows, but each of its own grey, evenly apart, so that a mono printer
 * tells them from each other (ANNEX.md "Hình"). `index` is the level's place among all `count` levels, best first.
 */
export function sliceColour(levelColour: Rgb, index: number, count: number): Rgb {
  const step = count > 1 ? (LIGHTEST - DARKEST) / (count - 1) : 0;
  const wanted = DARKEST + index * step;
  const vivid = saturated(channels(levelColour));
  const own = luma(vivid);
  const mixed = vivid.map((channel) =>
    wanted < own ? (channel * wanted) / own : channel + ((1 - channel) * (wanted - own)) / (1 - own),
  );
  return mixed
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** The grey that a colour prints as, from 0 (black) to 1 (ITU-R BT.601). */
export function luma([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Red, green and blue from 0 to 1. */
export function channels(colour: Rgb): readonly number[] {
  return [0, 2, 4].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
}

/** The hue of a pale colour, at about half of its full strength; a grey stays grey. */
function saturated(pale: readonly number[]): readonly number[] {
  const least = Math.min(...pale);
  const span = Math.max(...pale) - least;
  return span === 0 ? pale.map(() => 0.5) : pale.map((channel) => 0.3 + (0.6 * (channel - least)) / span);
}
