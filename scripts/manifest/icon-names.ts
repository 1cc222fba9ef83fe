/** What is drawn: the product and the three commands of the ribbon. `assets/icons` holds each as `name-grid.svg`. */
export const iconNames = ['product', 'template', 'check', 'score'] as const;
export type IconName = (typeof iconNames)[number];

/** Every size in pixels that Office asks of a command's icon; it scales one that is missing, and blurs it. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export type IconSize = (typeof iconSizes)[number];

/** The grid that each size is drawn on, always a whole multiple, so that lines fall on pixels. */
export const gridOf: Readonly<Record<IconSize, 16 | 20 | 24>> = {
  16: 16,
  20: 20,
  24: 24,
  32: 16,
  40: 20,
  48: 24,
  64: 16,
  80: 20,
};

/** Name of the source, under `assets/icons`. */
export const sourceName = (name: IconName, size: IconSize) => `${name}-${gridOf[size]}.svg`;

/** Name of the image, under `assets/icons`. */
export const imageName = (name: IconName, size: IconSize) => `${name}-${size}.png`;
