import type { ManifestParts } from './manifest-parts';

const LONGEST_RESID = 32;

/** References and resources must meet: Office drops a button whose resid finds nothing, without a word. */
export function referenceProblems({ references, resources }: ManifestParts): string[] {
  const ids = resources.map(({ name }) => name);
  const wanted = new Set(references.map(({ resid }) => resid));
  const resolves = (kind: string, resid: string) =>
    resources.some((resource) => resource.kind === kind && resource.name === resid);
  return [
    ...references
      .filter(({ kind, resid }) => !resolves(kind, resid))
      .map(({ element, kind, resid }) => `${resid}: ${element} names it, but it is not among the ${kind}`),
    ...ids.filter((id) => !wanted.has(id)).map((id) => `${id}: nothing names this resource`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: two resources have this id`),
    ...ids.filter((id) => id.length > LONGEST_RESID).map((id) => `${id}: longer than ${LONGEST_RESID} characters`),
  ];
}
