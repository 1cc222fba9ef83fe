"""What no schema sees and Excel offers to repair: limits of Excel's own, and things that must not overlap.

    schema_limits.py FILE [FILE …]   →   JSON {file: [what is wrong, …]} on stdout

Sources: "Excel specifications and limits" (names, widths, heights, text in a cell, headers), and the lengths of a validation's
prompt (32, 255) and error (32, 225) as Excel's own dialog takes them.
"""

import functools
import json
import re
import sys

from canonical import MAIN, RELATION, Package

PROMPTS = {'promptTitle': 32, 'prompt': 255, 'errorTitle': 32, 'error': 225}


def units(text):
    """Length as Excel counts it."""
    return len((text or '').encode('utf-16-le')) // 2


def area(reference):
    """(left, right, top, bottom) of `B2` or `A1:C3`, counted from 1."""
    first, last = (reference.split(':') * 2)[:2]
    corners = [re.fullmatch(r'([A-Z]+)(\d+)', corner).groups() for corner in (first, last)]
    columns = [functools.reduce(lambda number, letter: number * 26 + ord(letter) - 64, letters, 0) for letters, _ in corners]
    return *columns, *(int(row) for _, row in corners)


def of_book(root):
    sheets = list(root.find(MAIN + 'sheets'))
    found = [f'the name {sheet.get("name")} is too long' for sheet in sheets if units(sheet.get('name')) > 31]
    visible = [sheet for sheet in sheets if sheet.get('state', 'visible') == 'visible']
    front = [int(view.get('activeTab', 0)) for view in root.iter(MAIN + 'workbookView')]
    return found + [f'the sheet in front, {index}, is not to be seen' for index in front if sheets[index] not in visible]


def of_sheet(root):
    for row in root.iter(MAIN + 'row'):
        if float(row.get('ht', 0)) > 409.5:
            yield f'row {row.get("r")} is {row.get("ht")} points high'
        columns = [area(cell.get('r'))[0] for cell in row if cell.get('r')]
        if columns != sorted(set(columns)):
            yield f'row {row.get("r")} has its cells in disorder'
        for cell in row:
            if sum(units(text.text) for text in cell.iter(MAIN + 't')) > 32767:
                yield f'{cell.get("r")} holds too long a text'
    for column in root.iter(MAIN + 'col'):
        if float(column.get('width', 0)) > 255:
            yield f'column {column.get("min")} is {column.get("width")} wide'
    yield from overlaps([merge.get('ref') for merge in root.iter(MAIN + 'mergeCell')])
    for rule in root.iter(MAIN + 'dataValidation'):
        for name, limit in PROMPTS.items():
            if units(rule.get(name)) > limit:
                yield f'{name} of {rule.get("sqref")} has {units(rule.get(name))} signs'
    for header in root.iter(MAIN + 'headerFooter'):
        for part in header:
            if units(part.text) > 255:
                yield f'{part.tag} is too long'


def overlaps(references):
    areas = [(reference, area(reference)) for reference in references]
    for index, (reference, (left, right, top, bottom)) in enumerate(areas):
        if left == right and top == bottom:
            yield f'the merge {reference} is one cell'
        for other, (left2, right2, top2, bottom2) in areas[index + 1 :]:
            if left <= right2 and left2 <= right and top <= bottom2 and top2 <= bottom:
                yield f'the merges {reference} and {other} overlap'


def limits(path):
    package = Package(path)
    book = next(target for kind, target, _ in package.relations('').values() if kind == 'officeDocument')
    root, relations = package.xml(book), package.relations(book)
    found, selected = of_book(root), 0
    for sheet in root.find(MAIN + 'sheets'):
        content = package.xml(relations[sheet.get(RELATION + 'id')][1])
        found += [f'{sheet.get("name")}: {wrong}' for wrong in of_sheet(content)]
        selected += sum(view.get('tabSelected') in ('1', 'true') for view in content.iter(MAIN + 'sheetView'))
    return found + ([f'{selected} sheets are selected'] if selected > 1 else [])


if __name__ == '__main__':
    json.dump({path: limits(path) for path in sys.argv[1:]}, sys.stdout, ensure_ascii=False)
