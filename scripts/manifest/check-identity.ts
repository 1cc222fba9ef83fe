import type { ManifestParts } from './manifest-parts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const VERSION = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/;
const LONGEST_CONTROL_ID = 125;

/** The add-in's id and version, by which Office tells it from others and an update from what is there; ids of controls. */
export function identityProblems({ id, version, controls }: ManifestParts): string[] {
  const twice = controls.filter((control, index) => controls.indexOf(control) !== index);
  return [
    ...(GUID.test(id) ? [] : [`Id: "${id}" is no GUID in lower case`]),
    ...(VERSION.test(version) ? [] : [`Version: "${version}" is not four numbers of which the first is at least 1`]),
    ...twice.map((control) => `${control}: two tabs, groups or controls have this id`),
    ...controls
      .filter((control) => control === '' || control.length > LONGEST_CONTROL_ID)
      .map((control) => `${control}: the id of a control has 1 to ${LONGEST_CONTROL_ID} characters`),
  ];
}
