"""What openpyxl reads in a workbook: the eyes of read-back.test.ts, which are nothing of ours.

    read_back.py FILE [SHEET-NAME-PATTERN]   →   JSON on stdout, one object a sheet

Cells and merges have the form of ReadSheet in test/end-to-end/read-sheet.ts; print set-up and charts that of read-back.ts.
"""

import json
import re
import sys

import openpyxl


def colour(value):
    """Six hexadecimal digits; openpyxl gives eight, the first two for transparency."""
    return value[-6:] if isinstance(value, str) else None


def cell(found):
    fill = colour(found.fill.fgColor.rgb) if found.fill.fill_type == 'solid' else None
    read = {'value': found.value, 'numberFormat': found.number_format}
    if fill:
        read['fill'] = fill
    if found.font.b:
        read['bold'] = True
    return read


def header(part):
    return {side: [piece.text, piece.font, piece.size] for side in ('left', 'center', 'right') if (piece := getattr(part, side)).text}


def print_setup(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    return {
        'paper': setup.paperSize,
        'orientation': setup.orientation,
        'fit': [sheet.sheet_properties.pageSetUpPr.fitToPage, setup.fitToWidth, setup.fitToHeight],
        'firstPageNumber': setup.firstPageNumber if setup.useFirstPageNumber else None,
        'millimetres': {side: round(getattr(margins, side) * 25.4, 2) for side in ('top', 'bottom', 'left', 'right')},
        'area': [area.replace('$', '') for area in sheet.print_area or []],
        'repeatedRows': sheet.print_title_rows,
        'header': header(sheet.oddHeader),
        'differentFirst': bool(sheet.HeaderFooter.differentFirst),
        'firstHeader': header(sheet.firstHeader),
        'centred': bool(sheet.print_options.horizontalCentered),
    }


def chart(found):
    (series,) = found.series
    categories, values = series.cat.strRef, series.val.numRef
    return {
        'kind': type(found).__name__,
        'categories': categories.f,
        'values': values.f,
        'categoryCache': [point.v for point in categories.strCache.pt],
        'valueCache': [float(point.v) for point in values.numCache.pt],
        'colours': {point.idx: point.spPr.solidFill.srgbClr for point in series.dPt},
    }


def fonts(sheet):
    """Name and size of every font that prints."""
    area = sheet[sheet.print_area[0]] if sheet.print_area else []
    return sorted({f'{found.font.name} {found.font.sz:g}' for row in area for found in row if found.value is not None})


def main():
    path, pattern = sys.argv[1], re.compile(sys.argv[2] if len(sys.argv) > 2 else '')
    workbook = openpyxl.load_workbook(path)
    sheets = [
        {
            'name': sheet.title,
            'rows': [[cell(found) for found in row] for row in sheet.iter_rows()],
            'merges': [merged.coord for merged in sheet.merged_cells.ranges],
            'print': print_setup(sheet),
            'charts': [chart(found) for found in sheet._charts],
            'fonts': fonts(sheet),
        }
        for sheet in workbook.worksheets
        if pattern.match(sheet.title)
    ]
    json.dump(sheets, sys.stdout, ensure_ascii=False)


if __name__ == '__main__':
    main()
