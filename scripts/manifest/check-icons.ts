import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedAt } from './addresses';
import { iconSizes } from './icon-names';
import type { IconList, ManifestParts } from './manifest-parts';
import { pngSize } from './png';

/** The sizes of the two images of the base part (Office's documentation of IconUrl and HighResolutionIconUrl). */
const baseSizes: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** The files that a manifest names must be there in `folder`, which is served at its address, and be what it says. */
export function iconProblems(parts: ManifestParts, folder: string): string[] {
  const server = servedAt(parts) ?? '';
  const addressOf = new Map(parts.resources.map(({ name, value }) => [name, value]));
  const fileProblem = (name: string, address: string, size: number): string[] => {
    const path = decodeURIComponent(address.slice(server.length));
    const file = join(folder, path);
    if (!existsSync(file)) return [`${name}: there is no file ${path}`];
    const found = pngSize(readFileSync(file));
    if (!found) return [`${name}: ${path} is no PNG`];
    return found.width === size && found.height === size
      ? []
      : [`${name}: ${path} has ${found.width} × ${found.height} pixels instead of ${size} × ${size}`];
  };
  return [
    ...parts.base.flatMap(({ name, value }) => {
      const size = baseSizes[name];
      return size === undefined ? [] : fileProblem(name, value, size);
    }),
    ...parts.icons.flatMap(sizeProblems),
    ...parts.icons.flatMap(({ images }) =>
      images.flatMap(({ size, resid }) => {
        const address = addressOf.get(resid);
        return address === undefined ? [] : fileProblem(resid, address, size);
      }),
    ),
  ];
}

function sizeProblems({ of, images }: IconList): string[] {
  const sizes = images.map(({ size }) => size);
  return sizes.join() === iconSizes.join()
    ? []
    : [`${of}: icons of ${sizes.join(', ')} instead of ${iconSizes.join(', ')}`];
}
