"""The reading half of inventory.py: a package's parts, and their content as text that means the same however written."""

import hashlib
import posixpath
import zipfile
from urllib.parse import unquote

from lxml import etree

OFFICE = 'http://schemas.openxmlformats.org/'
MAIN = f'{{{OFFICE}spreadsheetml/2006/main}}'
RELATION = f'{{{OFFICE}officeDocument/2006/relationships}}'
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True, strip_cdata=True)


class Package:
    """The parts of the file, their relationships and content types. Part names are compared without regard to case."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.names = [name for name in archive.namelist() if not name.endswith('/')]
            self.bytes = {name.lower(): archive.read(name) for name in self.names}
        types = self.xml('[Content_Types].xml')
        self.defaults = {e.get('Extension').lower(): e.get('ContentType') for e in types if local(e) == 'Default'}
        self.overrides = {e.get('PartName')[1:].lower(): e.get('ContentType') for e in types if local(e) == 'Override'}

    def xml(self, part):
        """The root element, or None for an absent part and for one that is no XML."""
        try:
            return etree.fromstring(self.bytes[part.lower()], PARSER)
        except (KeyError, etree.XMLSyntaxError):
            return None

    def relations(self, part):
        """{id: (last word of the type, target, is external)}; `part` '' is the package itself."""
        folder, file = posixpath.split(part)
        root = self.xml(posixpath.join(folder, '_rels', file + '.rels'))
        found = {}
        for relation in () if root is None else root:
            external, target = relation.get('TargetMode') == 'External', relation.get('Target')
            if not external:
                target = posixpath.normpath(posixpath.join('/', folder, unquote(target.split('#')[0])))[1:]
            found[relation.get('Id')] = (relation.get('Type').rsplit('/', 1)[-1], target, external)
        return found

    def content_type(self, part):
        return self.overrides.get(part.lower()) or self.defaults.get(part.lower().rsplit('.', 1)[-1])


class Canon:
    """Elements and parts as text that stays the same however they are written."""

    def __init__(self, package, styles):
        self.package, self.styles, self.known = package, styles, {}

    def element(self, element, part, drop=()):
        """`<name attribute=value …>text children</>` with relationships and differential styles resolved."""
        attributes = sorted(
            f'{etree.QName(name).localname}={self.value(name, value, part)}'
            for name, value in element.attrib.items()
            if etree.QName(name).localname not in drop
        )
        text = element.text or ''
        children = ''.join(self.element(child, part) for child in element)
        return f'<{" ".join([local(element), *attributes])}>{text if not len(element) else text.strip()}{children}</>'

    def value(self, name, value, part):
        if name.startswith(RELATION):
            return self.target(self.package.relations(part).get(value))
        if name.lower().endswith('dxfid'):
            return self.styles.differential(value)
        return {'true': '1', 'false': '0'}.get(value, value)

    def target(self, relation):
        if relation is None:
            return '[no relationship]'
        kind, target, external = relation
        return f'[{kind} {target}]' if external else f'[{kind} {self.part(target)}]'

    def part(self, part):
        """A digest of the part and of all that hangs on it, related by id or only related."""
        if part.lower() not in self.package.bytes:
            return '(absent)'
        if part not in self.known:
            self.known[part] = '(this)'  # ends a circle of relationships
            root = self.package.xml(part)
            related = sorted(self.target(relation) for relation in self.package.relations(part).values())
            own = self.package.bytes[part.lower()] if root is None else self.element(root, part).encode()
            self.known[part] = digest(own + ' '.join([str(self.package.content_type(part)), *related]).encode())
        return self.known[part]


class Styles:
    """styles.xml with every index looked up; the texts say what a cell looks like."""

    def __init__(self, root):
        self.lists = {} if root is None else {local(child): child for child in root}
        self.canon, self.dxfs = Canon(None, self), []
        self.texts = {kind: self.all(kind + 's') for kind in ('font', 'fill', 'border')}
        self.codes = {e.get('numFmtId'): e.get('formatCode') for e in self.lists.get('numFmts', ())}
        self.dxfs = self.all('dxfs')
        self.names = {e.get('xfId'): f'"{e.get("name")}" {e.get("builtinId", "")}' for e in self.lists.get('cellStyles', ())}
        bases = self.lists.get('cellStyleXfs', ())
        self.named = [f'{name} {self.format(bases[int(index)])}' for index, name in self.names.items()]
        self.formats = [self.format(xf) for xf in self.lists.get('cellXfs', ())] or ['']
        self.others = [self.canon.element(self.lists[name], '') for name in ('tableStyles', 'colors', 'extLst') if name in self.lists]

    def all(self, name):
        return [self.canon.element(e, '') for e in self.lists.get(name, ())]

    def format(self, xf):
        words = [self.codes.get(xf.get('numFmtId'), xf.get('numFmtId', '0'))]
        words += [texts[int(xf.get(kind + 'Id', 0))] for kind, texts in self.texts.items()]
        words += [self.canon.element(child, '') for child in xf] + [self.names.get(xf.get('xfId'), '')]
        return ' '.join(words + sorted(f'{name}={value}' for name, value in xf.attrib.items() if not name.endswith('Id')))

    def cell(self, index):
        index = int(index or 0)
        return self.formats[index] if index < len(self.formats) else f'(no format {index})'

    def differential(self, index):
        return self.dxfs[int(index)] if int(index) < len(self.dxfs) else f'(no differential format {index})'


def local(element):
    return etree.QName(element).localname


def digest(data):
    return '#' + hashlib.sha256(data).hexdigest()[:16]


def brief(text):
    """Long texts keep their beginning, for the reader, and a digest of the whole, for the comparison."""
    return text if len(text) <= 300 else f'{text[:240]}…{digest(text.encode())}'
