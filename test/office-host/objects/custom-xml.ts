import { ApiFailure } from '../protocol/api-failure';
import { ObjectType, type ApiObject } from '../protocol/api-object';
import type { Arguments } from '../protocol/arguments';
import type { CustomXmlState, Workbook } from '../model/workbook';

interface PartTarget {
  readonly workbook: Workbook;
  readonly state: CustomXmlState;
}

interface ScopedTarget {
  readonly workbook: Workbook;
  readonly namespace: string;
}

const part = new ObjectType<PartTarget>('CustomXmlPart', {
  scalars: {
    Id: { get: ({ state }) => state.id },
    NamespaceUri: { get: ({ state }) => namespaceOf(state.xml) },
  },
  methods: {
    GetXml: ({ state }) => state.xml,
    SetXml: ({ state }, args) => {
      state.xml = wellFormed(args);
    },
    Delete: ({ workbook, state }) => {
      workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== state);
    },
  },
  identity: ({ state }) => ({ Id: state.id }),
});

const scoped = new ObjectType<ScopedTarget>('CustomXmlPartScopedCollection', {
  items: (target) => inNamespace(target),
  methods: {
    GetCount: (target) => inNamespace(target).length,
    GetItem: ({ workbook }, args) => required(find(workbook, args), args),
    GetItemOrNullObject: ({ workbook }, args) => find(workbook, args) ?? null,
    GetOnlyItem: (target, args) => required(onlyOf(target), args),
    GetOnlyItemOrNullObject: (target) => onlyOf(target) ?? null,
  },
});

/** `workbook.customXmlParts`. */
export const customXmlParts = new ObjectType<Workbook>('CustomXmlPartCollection', {
  items: (workbook) => workbook.customXmlParts.map((state) => part.of({ workbook, state })),
  methods: {
    Add: (workbook, args) => {
      const state = { id: workbook.newId(), xml: wellFormed(args) };
      workbook.customXmlParts.push(state);
      return part.of({ workbook, state });
    },
    GetByNamespace: (workbook, args) => scoped.of({ workbook, namespace: args.text(0) }),
    GetCount: (workbook) => workbook.customXmlParts.length,
    GetItem: (workbook, args) => required(find(workbook, args), args),
    GetItemOrNullObject: (workbook, args) => find(workbook, args) ?? null,
  },
});

function find(workbook: Workbook, args: Arguments): ApiObject | undefined {
  const state = workbook.customXmlParts.find(({ id }) => id === args.text(0));
  return state && part.of({ workbook, state });
}

function inNamespace({ workbook, namespace }: ScopedTarget): ApiObject[] {
  const states = workbook.customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
  return states.map((state) => part.of({ workbook, state }));
}

function onlyOf(target: ScopedTarget): ApiObject | undefined {
  const [first, ...more] = inNamespace(target);
  return more.length === 0 ? first : undefined;
}

function required(object: ApiObject | undefined, args: Arguments): ApiObject {
  if (!object) throw new ApiFailure('ItemNotFound', args.location);
  return object;
}

/** Excel parses what it is given; we look only whether there is a root element that is closed. */
function wellFormed(args: Arguments): string {
  const xml = args.text(0);
  const root = /^\s*(?:<\?[^]*?\?>\s*)?<([\w.:-]+)[^]*>\s*$/.exec(xml)?.[1];
  const closed = root !== undefined && (xml.trimEnd().endsWith(`</${root}>`) || xml.trimEnd().endsWith('/>'));
  if (!closed) throw args.invalid();
  return xml;
}

/** The root element's namespace. */
function namespaceOf(xml: string): string {
  const root = /<([\w.-]+:)?[\w.-]+([^>]*)>/.exec(xml.replace(/^\s*<\?[^]*?\?>/, ''));
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? '');
  return found?.[1] ?? found?.[2] ?? '';
}
