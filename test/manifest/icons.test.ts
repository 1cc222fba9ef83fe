/** The icons go with their drawings, and the drawings can be made out on any ground that Office shows them on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconNames, iconSizes, imageName, sourceName } from '../../scripts/manifest/icon-names';
import { drawingDigest, pngSize, sourceDigest, withSourceDigest } from '../../scripts/manifest/png';
import { root } from './committed';

const folder = join(root, 'assets/icons');
const drawing = (name: string) => readFileSync(join(folder, name), 'utf8');
const image = (name: string) => readFileSync(join(folder, name));
const all = iconNames.flatMap((name) => iconSizes.map((size) => ({ name, size })));
const drawings = [...new Set(all.map(({ name, size }) => sourceName(name, size)))];

test('the folder holds the drawings and their images, and nothing else', () => {
  const images = all.map(({ name, size }) => imageName(name, size));
  expect(readdirSync(folder).sort()).toEqual([...drawings, ...images].sort());
});

test.each(all)('$name at $size pixels was made from its drawing as it is now', ({ name, size }) => {
  const png = image(imageName(name, size));
  expect(pngSize(png)).toEqual({ width: size, height: size });
  expect(sourceDigest(png)).toBe(drawingDigest(drawing(sourceName(name, size))));
});

test('an image made from another drawing tells so; what is no image tells nothing', () => {
  const remade = withSourceDigest(image('score-16.png'), '<svg/>');
  expect(sourceDigest(remade)).toBe(drawingDigest('<svg/>'));
  expect(sourceDigest(remade)).not.toBe(drawingDigest(drawing('score-16.svg')));
  expect(sourceDigest(image('score-16.svg'))).toBeUndefined();
});

/** Relative luminance and contrast, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each(drawings)('%s brings its own white ground, against which its colours stand out', (name) => {
  const colours = [...new Set(drawing(name).match(/#[0-9a-f]{6}/g))];
  expect(colours).toContain('#ffffff');
  const inks = colours.filter((colour) => colour !== '#ffffff');
  expect(inks.length).toBeGreaterThan(0);
  for (const ink of inks) expect(contrast(ink, '#ffffff')).toBeGreaterThan(4.5);
});
