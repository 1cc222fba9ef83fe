"""What is wrong with a package: the "errors" of inventory.py. A valid file gives an empty list.

Excel's own judgement is not to be had here; a schema or packaging violation is the nearest thing.
"""

import posixpath
import re

from lxml import etree

from canonical import MAIN, OFFICE, RELATION, local

MARKUP = '{http://schemas.openxmlformats.org/markup-compatibility/2006}'
XML_SPACE = '{http://www.w3.org/XML/1998/namespace}space'
SCHEMAS = {
    f'{OFFICE}spreadsheetml/2006/main': 'sml.xsd',
    f'{OFFICE}drawingml/2006/chart': 'dml-chart.xsd',
    f'{OFFICE}drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing.xsd',
}


def errors(package, schemas):
    found = [f'{name}: twice in the archive' for name in package.names if package.names.count(name) > 1]
    found += [f'[Content_Types].xml: Override for the absent {part}' for part in package.overrides if part not in package.bytes]
    reached = reachable(package, '', set(), found)
    validators = {}
    for part in package.names:
        if part == '[Content_Types].xml':
            continue
        if not package.content_type(part):
            found.append(f'{part}: no content type')
        if part.endswith('.rels'):
            owner = owner_of(part)
            if owner and owner.lower() not in package.bytes:
                found.append(f'{part}: relationships of an absent part')
        elif part.lower() not in reached:
            found.append(f'{part}: orphan, nothing leads to it')
        root = package.xml(part)
        if root is None:
            if re.search(r'\.(xml|rels)$', part):
                found.append(f'{part}: not well-formed XML')
            continue
        ids = {value for element in root.iter() for name, value in element.attrib.items() if name.startswith(RELATION)}
        found += [f'{part}: r:id {rid} has no relationship' for rid in sorted(ids - {''} - set(package.relations(part)))]
        schema = SCHEMAS.get(etree.QName(root).namespace)
        if schema:
            if schema not in validators:
                validators[schema] = etree.XMLSchema(etree.parse(posixpath.join(schemas, schema)))
            found += violations(part, root, validators[schema])
    return sorted(found + wrong_indices(package))


def reachable(package, part, seen, found):
    """Every part to which relationships lead; a relationship that leads nowhere is an error."""
    for rid, (_, target, external) in package.relations(part).items():
        if external:
            continue
        if target.lower() not in package.bytes:
            found.append(f'{part or "package"}: relationship {rid} leads to the absent {target}')
        elif target.lower() not in seen:
            seen.add(target.lower())
            reachable(package, target, seen, found)
    return seen


def owner_of(relationships):
    folder, file = posixpath.split(relationships)
    return posixpath.join(posixpath.dirname(folder), file[: -len('.rels')])


def violations(part, root, validator):
    """At most five sorts of violation of one part, the first of each sort."""
    understood(root, set())
    if validator.validate(etree.fromstring(etree.tostring(root))):
        return []
    sorts = {}
    for error in validator.error_log:
        message = re.sub(r'\{[^}]*\}', '', error.message)
        sorts.setdefault(re.sub(r'\d+', '#', message), f'{part}: {message[:240]}')
    return list(sorts.values())[:5]


def understood(element, ignorable):
    """Leaves what a reader sees that knows ECMA-376 only (part 3): fallbacks, and nothing that may be ignored.

    What an `ext` holds is its writer's own; and xml:space, which Excel itself writes, is missing in sml.xsd.
    """
    names = element.attrib.pop(MARKUP + 'Ignorable', '').split()
    ignorable = ignorable | {element.nsmap[name] for name in names}
    for name in element.attrib:
        if etree.QName(name).namespace in ignorable or name == XML_SPACE:
            del element.attrib[name]
    for child in list(element):
        if child.tag == MARKUP + 'AlternateContent':
            fallback = child.find(MARKUP + 'Fallback')
            for kept in () if fallback is None else list(fallback):
                child.addprevious(kept)
                understood(kept, ignorable)
            element.remove(child)
        elif etree.QName(child).namespace in ignorable:
            element.remove(child)
        elif local(child) != 'ext':
            understood(child, ignorable)


def wrong_indices(package):
    """What no schema sees: names that clash, and indices beyond the end of the list to which they point."""
    book = next(target for kind, target, _ in package.relations('').values() if kind == 'officeDocument')
    root, relations = package.xml(book), package.relations(book)
    part_of = {kind: target for kind, target, _ in relations.values()}
    styles, strings = package.xml(part_of.get('styles', '')), package.xml(part_of.get('sharedStrings', ''))
    sheets, found = list(root.find(MAIN + 'sheets')), []
    for attribute in ('name', 'sheetId'):
        values = [sheet.get(attribute).lower() for sheet in sheets]
        found += [f'{book}: two sheets have the {attribute} {value}' for value in sorted(set(values)) if values.count(value) > 1]
    scoped = [(name.get('localSheetId', ''), name.get('name').lower()) for name in root.iter(MAIN + 'definedName')]
    found += [f'{book}: the name {name} is defined twice' for scope, name in sorted(set(scoped)) if scoped.count((scope, name)) > 1]
    found += [f'{book}: {name} belongs to no sheet' for scope, name in scoped if scope and int(scope) >= len(sheets)]
    ends = {'s': length(styles, 'cellXfs'), 'dxfId': length(styles, 'dxfs'), 'v': 0 if strings is None else len(strings)}
    for kind, part, _ in relations.values():
        worksheet = package.xml(part) if kind == 'worksheet' else None
        if worksheet is None:
            continue
        used = [('s', cell.get('s')) for cell in worksheet.iter(MAIN + 'c')]
        used += [('v', cell.findtext(MAIN + 'v')) for cell in worksheet.iter(MAIN + 'c') if cell.get('t') == 's']
        used += [('dxfId', rule.get('dxfId')) for rule in worksheet.iter(MAIN + 'cfRule')]
        beyond = {(what, index) for what, index in used if index and int(index) >= max(ends[what], what == 's')}
        found += [f'{part}: {what} {index} is beyond the end of its list' for what, index in sorted(beyond)]
    return found


def length(styles, name):
    found = None if styles is None else styles.find(MAIN + name)
    return 0 if found is None else len(found)
