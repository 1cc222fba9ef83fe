"""What a workbook holds, read from its raw XML by nothing of ours: the judge of "everything else was kept".

    inventory.py FILE [--ignore-sheets NAME…] [--schemas DIR]   →   JSON {feature: [item, …]} on stdout

Two inventories, before and after, are compared feature by feature. An item says what a reader of the file would see:
relationship ids, style and string indices are resolved, so renumbering is no change; prefixes, attribute order and the
spelling of true and false do not matter. Nothing is listed by hand: an element or part of an unknown kind becomes
a feature under its own name. --ignore-sheets leaves out sheets (ours) with their names, charts and calculation chain.
--schemas adds "errors": violations of ECMA-376 (the folder holds sml.xsd …) and of the packaging rules.
"""

import argparse
import json
import re
import sys

from lxml import etree

import package_errors
from canonical import MAIN, RELATION, Canon, Package, Styles, brief, digest, local

# Derived from other content, or about the act of saving.
UNSTABLE = {'modified', 'lastModifiedBy', 'TitlesOfParts', 'HeadingPairs', 'revision', 'TotalTime'}
# How the parts and elements of the format are called here; what is missing keeps its own name.
PART_FEATURES = {
    'customXml': 'custom XML', 'vbaProject': 'VBA project', 'webextensiontaskpanes': 'add-in task panes',
    'pivotTable': 'pivot tables', 'pivotCacheDefinition': 'pivot tables', 'sheetMetadata': 'cell metadata',
    'printerSettings': 'printer settings', 'person': 'threaded comments', 'threadedComment': 'threaded comments',
    'classificationlabels': 'sensitivity labels',
}  # fmt: skip
ELEMENT_FEATURES = {
    'sheetProtection': 'sheet protection', 'protectedRanges': 'protected ranges', 'mergeCells': 'merged cells',
    'dataValidations': 'data validations', 'headerFooter': 'headers and footers',
    'printOptions': 'print setup', 'pageMargins': 'print setup', 'pageSetup': 'print setup',
    'rowBreaks': 'page breaks', 'colBreaks': 'page breaks', 'ignoredErrors': 'ignored errors', 'autoFilter': 'filters',
    'sheetPr': 'sheet properties', 'sheetFormatPr': 'sheet properties', 'cols': 'columns', 'picture': 'background picture',
    'workbookProtection': 'workbook protection', 'pivotCaches': 'pivot tables',
    'legacyDrawingHF': 'header pictures', 'legacyDrawing': 'note boxes and buttons', 'tableParts': 'tables',
}  # fmt: skip
CONTAINERS = {'protectedRanges', 'mergeCells', 'dataValidations', 'hyperlinks', 'rowBreaks', 'colBreaks', 'ignoredErrors', 'cols', 'tableParts'}
EXTENSION_FEATURES = {'dataValidation': 'x14 data validations', 'conditionalFormatting': 'x14 conditional formats', 'sparklineGroup': 'sparklines'}


class Inventory:
    def __init__(self, package, ignored):
        self.package, self.ignored, self.features = package, ignored, {}
        self.book = next(target for kind, target, _ in package.relations('').values() if kind == 'officeDocument')
        self.relations = package.relations(self.book)
        part_of = {kind: target for kind, target, _ in self.relations.values()}
        self.styles = Styles(package.xml(part_of.get('styles', '')))
        self.canon = Canon(package, self.styles)
        strings = package.xml(part_of.get('sharedStrings', ''))
        self.strings = [] if strings is None else list(strings)
        root = package.xml(self.book)
        self.sheets = [(e.get('name'), e.get('state', 'visible'), e.get('sheetId'), e.get(RELATION + 'id')) for e in root.find(MAIN + 'sheets')]
        self.properties()
        self.workbook(root)
        for name, _, _, relation in self.sheets:
            if name not in ignored:
                self.sheet(name, self.relations[relation][1])

    def add(self, feature, *words):
        self.features.setdefault(feature, []).append(brief(' '.join(words)))

    def properties(self):
        """The parts that hang on the package: document properties, the add-in's task panes, labels."""
        for kind, target, external in self.package.relations('').values():
            root = self.package.xml(target)
            if kind.endswith('-properties') and root is not None:
                for child in root:
                    if local(child) not in UNSTABLE:
                        self.add(f'{kind.split("-")[0]} document properties', self.canon.element(child, target, drop=('pid',)))
            elif kind != 'officeDocument':
                self.add(PART_FEATURES.get(kind, kind), self.canon.target((kind, target, external)))

    def workbook(self, root):
        names = [name for name, *_ in self.sheets]
        kept = [sheet for sheet in self.sheets if sheet[0] not in self.ignored]
        for place, (name, state, _, relation) in enumerate(kept, 1):
            self.add('sheets', f'{place}. {name} ({state})', self.package.content_type(self.relations[relation][1]))
        self.add('workbook settings', self.package.content_type(self.book))
        self.add('default format', self.styles.cell(0))
        for style in self.styles.named:
            self.add('named styles', style)
        for other in self.styles.others:
            self.add('styles, other', other)
        for child in root:
            kind = local(child)
            if kind == 'definedNames':
                for name in child:
                    scope = names[int(name.get('localSheetId'))] if name.get('localSheetId') else ''
                    if scope not in self.ignored:
                        self.add('defined names', f'[{scope}]', self.canon.element(name, self.book, drop=('localSheetId',)))
            elif kind == 'bookViews':
                for view in child:
                    self.add('active sheet', names[int(view.get('activeTab', 0))])
                    self.add('workbook settings', self.canon.element(view, self.book, drop=('activeTab', 'firstSheet')))
            elif kind in ('workbookPr', 'calcPr', 'fileSharing'):
                for name, value in child.attrib.items():
                    self.add('workbook settings', kind, f'{name}={self.canon.value(name, value, self.book)}')
            elif kind == 'externalReferences':
                for number, reference in enumerate(child, 1):
                    self.add('external links', f'[{number}]', self.canon.element(reference, self.book))
            elif kind != 'sheets':
                self.add(ELEMENT_FEATURES.get(kind, kind), self.canon.element(child, self.book))
        for kind, target, external in self.only_related(root, self.book):
            if kind == 'calcChain':
                self.calculation_chain(self.package.xml(target))
            elif kind not in ('styles', 'sharedStrings'):
                self.add(PART_FEATURES.get(kind, kind), self.canon.target((kind, target, external)))

    def only_related(self, root, part):
        """The relationships to which no element refers, and the printer's block; the others show where they are referred to."""
        referred = {value for element in root.iter() for name, value in element.attrib.items() if name.startswith(RELATION)}
        return [found for rid, found in self.package.relations(part).items() if rid not in referred or found[0] == 'printerSettings']

    def calculation_chain(self, root):
        names, sheet = {number: name for name, _, number, _ in self.sheets}, None
        for cell in root:
            sheet = cell.get('i', sheet)
            if names.get(sheet) not in self.ignored:
                self.add('calculation chain', f'{names.get(sheet)}!{cell.get("r")}')

    def sheet(self, name, part):
        root = self.package.xml(part)
        if local(root) != 'worksheet':
            self.add('chart sheets', name, local(root))
        for child in root:
            kind = local(child)
            if kind == 'sheetData':
                self.rows(name, child)
            elif kind == 'sheetViews':
                self.views(name, child)
            elif kind == 'drawing':
                self.drawing(name, self.package.relations(part)[child.get(RELATION + 'id')][1])
            elif kind == 'extLst':
                self.extensions(name, child, part)
            elif kind == 'conditionalFormatting':
                for rule in child.iter(MAIN + 'cfRule'):
                    self.add('conditional formats', name, child.get('sqref'), self.canon.element(rule, part))
            elif kind != 'dimension':
                for element in child if kind in CONTAINERS else [child]:
                    self.add(ELEMENT_FEATURES.get(kind, kind), name, self.canon.element(element, part, drop=('style',) if kind == 'cols' else ()))
                    if kind == 'cols' and element.get('style'):
                        self.add('column formats', name, element.get('min'), self.styles.cell(element.get('style')))
        for kind, target, external in self.only_related(root, part):
            if kind == 'comments':
                self.notes(name, target)
            else:
                self.add(PART_FEATURES.get(kind, kind), name, self.canon.target((kind, target, external)))

    def views(self, name, views):
        for view in views:
            if view.get('tabSelected') in ('1', 'true'):
                self.add('active sheet', name, 'is selected')
            for element in view.iter():
                attributes = sorted(f'{key}={value}' for key, value in element.attrib.items() if key != 'tabSelected')
                self.add('panes' if local(element) == 'pane' else 'views', name, local(element), *attributes)

    def rows(self, name, data):
        number = 0
        for row in data:
            number, column = int(row.get('r', number + 1)), 0
            shape = {key: value for key, value in row.attrib.items() if etree.QName(key).localname not in ('r', 's', 'spans', 'dyDescent')}
            shape = {key: value for key, value in shape.items() if value not in ('0', 'false')}
            if shape:
                self.add('rows', f'{name}!{number}', str(sorted(shape.items())))
            if row.get('customFormat') in ('1', 'true'):
                self.add('row formats', f'{name}!{number}', self.styles.cell(row.get('s')))
            for cell in row:
                column = column_number(cell.get('r')) if cell.get('r') else column + 1
                self.cell(f'{name}!{column_letters(column)}{number}', cell)

    def cell(self, where, cell):
        kind, value, formula = cell.get('t', 'n'), cell.findtext(MAIN + 'v'), cell.find(MAIN + 'f')
        if kind == 's' or kind == 'inlineStr':
            text = self.shared(value) if kind == 's' else cell.find(MAIN + 'is')
            value = '(no such string)' if text is None else ''.join(t.text or '' for t in text.iter(MAIN + 't') if local(t.getparent()) != 'rPh')
            if text is not None and text.find(MAIN + 'r') is not None:
                self.add('rich text', where, self.canon.element(text, ''))
        if value is not None:
            shown = repr(float(value)) if kind == 'n' and value else value
            self.add('values' if formula is None else 'cached values', where, 'text' if kind in ('s', 'inlineStr', 'str') else kind, repr(shown))
        if formula is not None:
            self.add('formulas', where, self.canon.element(formula, ''))
        if cell.get('cm') or cell.get('vm'):
            self.add('cell metadata', where, f'cm={cell.get("cm")} vm={cell.get("vm")}')
        if self.styles.cell(cell.get('s')) != self.styles.cell(0):
            self.add('cell formats', where, self.styles.cell(cell.get('s')))

    def shared(self, index):
        return self.strings[int(index)] if index and int(index) < len(self.strings) else None

    def drawing(self, name, part):
        for anchor in self.package.xml(part):
            kinds = {local(e) for e in anchor.iter()}
            feature = 'charts' if 'chart' in kinds else 'pictures' if 'pic' in kinds else 'shapes' if kinds & {'sp', 'cxnSp'} else 'other drawings'
            what = ''
            for chart in (e for e in anchor.iter() if local(e) == 'chart'):
                target = self.package.relations(part).get(chart.get(RELATION + 'id'), ('', '', False))[1]
                root = self.package.xml(target)
                if root is not None:
                    what = ' '.join(e.text or '' if local(e) == 'f' else local(e) for e in root.iter() if re.search('Chart$|^f$', local(e)))
            text = ''.join(e.text or '' for e in anchor.iter() if local(e) == 't')
            self.add(feature, name, what + text, digest(self.canon.element(anchor, part).encode()))

    def notes(self, name, part):
        root = self.package.xml(part)
        authors = [author.text or '' for author in root.find(MAIN + 'authors')]
        for note in root.find(MAIN + 'commentList'):
            self.add('notes', f'{name}!{note.get("ref")}', authors[int(note.get('authorId'))], self.canon.element(note, part, drop=('authorId',)))

    def extensions(self, name, element, part):
        """Excel 2010 and later: each rule apart; an extension of an unknown kind whole."""
        for extension in element:
            known = [e for e in extension.iter() if local(e) in EXTENSION_FEATURES]
            for rule in known:
                self.add(EXTENSION_FEATURES[local(rule)], name, extension.get('uri'), self.canon.element(rule, part))
            if not known:
                self.add('sheet extensions', name, self.canon.element(extension, part))


def column_number(reference):
    number = 0
    for letter in re.match('[A-Z]+', reference).group():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number):
    letters = ''
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def main():
    arguments = argparse.ArgumentParser(description='Lists what an .xlsx file holds, as JSON.')
    arguments.add_argument('file')
    arguments.add_argument('--ignore-sheets', nargs='*', default=[], metavar='NAME')
    arguments.add_argument('--schemas', metavar='DIR', help='folder with the ECMA-376 schemas; adds "errors"')
    given = arguments.parse_args()
    package = Package(given.file)
    features = {feature: sorted(items) for feature, items in sorted(Inventory(package, given.ignore_sheets).features.items())}
    if given.schemas:
        features['errors'] = package_errors.errors(package, given.schemas)
    json.dump(features, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == '__main__':
    main()
