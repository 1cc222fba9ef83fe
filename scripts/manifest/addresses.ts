import type { ManifestParts } from './manifest-parts';

/** The one page of the pane, under the folder that a server serves; the ribbon adds `?step=…`. */
export const panePage = '/pane/index.html';

/** The address that the build's folder is served at, as the base part's page tells it; `undefined` where it tells none. */
export function servedAt({ base }: ManifestParts): string | undefined {
  const page = base.find(({ name }) => name === 'SourceLocation')?.value;
  return page?.endsWith(panePage) ? page.slice(0, -panePage.length) : undefined;
}

/** Every address is https and on the server that serves the pane: no request goes anywhere else. */
export function addressProblems(parts: ManifestParts): string[] {
  const server = servedAt(parts);
  if (server === undefined) return [`SourceLocation: does not end in ${panePage}`];
  const settings = [...parts.base, ...parts.resources];
  return settings
    .filter(({ kind }) => kind === 'Urls' || kind === 'Images')
    .flatMap(({ name, value }) => {
      if (!URL.canParse(value)) return [`${name}: "${value}" is no address`];
      if (!value.startsWith('https://')) return [`${name}: "${value}" is not https`];
      return value.startsWith(`${server}/`) ? [] : [`${name}: "${value}" is not under ${server}`];
    });
}
