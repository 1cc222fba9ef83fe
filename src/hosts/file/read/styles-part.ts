import type { Element } from '@xmldom/xmldom';
import { MAIN } from '../package/namespaces';
import type { OpcPackage } from '../package/opc-package';
import { attribute, child, children, rootElement } from '../package/xml';

/** What a cell's style number says that matters when reading. */
export interface CellFormat {
  /** Undefined for General. */
  readonly numberFormat?: string;
  readonly fontName?: string;
}

/** The codes behind the built-in numbers (ECMA-376 §18.8.30); 14 and 22 as Excel itself shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/**
 * The format of each cell style, by its number (`cellXfs`, ECMA-376 §18.8.10). The part is optional, and so is all that
 * it holds. Throws `HostError`: `file-damaged`, `file-has-dtd`, `file-too-large`.
 */
export function readCellFormats(opc: OpcPackage, part: string | undefined): readonly CellFormat[] {
  if (part === undefined) return [];
  const root = rootElement(opc.document(part), MAIN, 'styleSheet', part);
  const codes = new Map(Object.entries(BUILT_IN));
  for (const format of listed(root, 'numFmts', 'numFmt')) {
    codes.set(attribute(format, 'numFmtId') ?? '', attribute(format, 'formatCode') ?? '');
  }
  const fontNames = listed(root, 'fonts', 'font').map((font) => {
    const name = child(font, MAIN, 'name');
    return name && attribute(name, 'val');
  });
  return listed(root, 'cellXfs', 'xf').map((xf) => {
    const code = codes.get(attribute(xf, 'numFmtId') ?? '0') ?? 'General';
    const fontName = fontNames[Number(attribute(xf, 'fontId') ?? '0')];
    return {
      ...(/^(General)?$/i.test(code) ? undefined : { numberFormat: code }),
      ...(fontName === undefined ? undefined : { fontName }),
    };
  });
}

function listed(root: Element, list: string, item: string): Element[] {
  const parent = child(root, MAIN, list);
  return parent ? children(parent, MAIN, item) : [];
}
