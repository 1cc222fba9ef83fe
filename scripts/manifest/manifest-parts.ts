import type { Element } from '@xmldom/xmldom';
import { attribute, childElements, parseXml } from '../../src/hosts/file/package/xml';

export const defaultLocale = 'vi-VN';
export const otherLocales = ['en-US'] as const;

/** The four drawers of a manifest's resources; a reference finds its resource in one of them only. */
export type ResourceKind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/** A text or address, once as it stands and once for each other locale. */
export interface Setting {
  /** What a message calls it: the resource's id, or the element's name. */
  readonly name: string;
  readonly kind: ResourceKind;
  readonly value: string;
  readonly overrides: readonly { readonly locale: string; readonly value: string }[];
}

/** A place in the ribbon that names a resource. */
export interface Reference {
  readonly element: string;
  readonly kind: ResourceKind;
  readonly resid: string;
}

/** The images of a button or group. */
export interface IconList {
  readonly of: string;
  readonly images: readonly { readonly size: number; readonly resid: string }[];
}

/** What the checks look at, read out of the XML once. */
export interface ManifestParts {
  readonly id: string;
  readonly version: string;
  readonly locale: string;
  /** Settings of the base part, which older Office reads. */
  readonly base: readonly Setting[];
  readonly resources: readonly Setting[];
  readonly references: readonly Reference[];
  readonly icons: readonly IconList[];
  /** Ids of tabs, groups and controls. */
  readonly controls: readonly string[];
}

const baseKinds: Readonly<Record<string, ResourceKind>> = {
  DisplayName: 'ShortStrings',
  Description: 'LongStrings',
  IconUrl: 'Images',
  HighResolutionIconUrl: 'Images',
  SupportUrl: 'Urls',
  SourceLocation: 'Urls',
};

/** By the schema's type of each element that has a resid; what is not listed names a short string. */
const referenceKinds: Readonly<Record<string, ResourceKind>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  FunctionFile: 'Urls',
  Description: 'LongStrings',
};

const local = (element: Element) => element.localName ?? '';
const named = (elements: readonly Element[], name: string) => elements.filter((element) => local(element) === name);

function descendants(element: Element): Element[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}

function setting(element: Element, name: string, kind: ResourceKind): Setting {
  return {
    name,
    kind,
    value: attribute(element, 'DefaultValue') ?? '',
    overrides: named(childElements(element), 'Override').map((override) => ({
      locale: attribute(override, 'Locale') ?? '',
      value: attribute(override, 'Value') ?? '',
    })),
  };
}

function settingsOf(base: readonly Element[]): Setting[] {
  return base.flatMap((element) => {
    const kind = baseKinds[local(element)];
    return kind ? [setting(element, local(element), kind)] : [];
  });
}

function resourcesIn(overrides: readonly Element[]): Setting[] {
  const kinds: readonly ResourceKind[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
  return kinds.flatMap((kind) =>
    named(overrides, kind)
      .flatMap(childElements)
      .map((element) => setting(element, attribute(element, 'id') ?? '', kind)),
  );
}

function iconsIn(overrides: readonly Element[]): IconList[] {
  return overrides.flatMap((owner) =>
    named(childElements(owner), 'Icon').map((icon) => ({
      of: attribute(owner, 'id') ?? local(owner),
      images: named(childElements(icon), 'Image').map((image) => ({
        size: Number(attribute(image, 'size')),
        resid: attribute(image, 'resid') ?? '',
      })),
    })),
  );
}

/** Reads a manifest (add-in-only XML). Throws `HostError` where the text is no XML. */
export function manifestParts(xml: string): ManifestParts {
  const root = parseXml(xml, 'manifest.xml').documentElement;
  if (!root) throw new TypeError('the manifest has no root element');
  const top = childElements(root);
  const text = (name: string) => named(top, name)[0]?.textContent?.trim() ?? '';
  const base = top.filter((element) => local(element) !== 'VersionOverrides');
  const overrides = named(top, 'VersionOverrides').flatMap(descendants);
  return {
    id: text('Id'),
    version: text('Version'),
    locale: text('DefaultLocale'),
    base: settingsOf(base.flatMap((element) => [element, ...descendants(element)])),
    resources: resourcesIn(overrides),
    references: overrides.flatMap((element) => {
      const resid = attribute(element, 'resid');
      const kind = referenceKinds[local(element)] ?? 'ShortStrings';
      return resid === undefined ? [] : [{ element: local(element), kind, resid }];
    }),
    icons: iconsIn(overrides),
    controls: overrides
      .filter((element) => ['CustomTab', 'Group', 'Control'].includes(local(element)))
      .map((element) => attribute(element, 'id') ?? ''),
  };
}
