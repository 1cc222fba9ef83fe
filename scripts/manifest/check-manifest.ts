import { addressProblems } from './addresses';
import { iconProblems } from './check-icons';
import { identityProblems } from './check-identity';
import { referenceProblems } from './check-references';
import { textProblems } from './check-texts';
import { manifestParts } from './manifest-parts';

/**
 * What is wrong with a manifest that its schema does not say, a sentence each; none when all is well. `folder` is the one
 * that is served at the manifest's address. Throws `HostError` where the text is no XML.
 */
export function manifestProblems(xml: string, folder: string): string[] {
  const parts = manifestParts(xml);
  return [
    ...identityProblems(parts),
    ...referenceProblems(parts),
    ...textProblems(parts),
    ...addressProblems(parts),
    ...iconProblems(parts, folder),
  ];
}
