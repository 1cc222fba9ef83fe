import type { RangeAddress } from '../../../../spreadsheet/address';
import { HostError } from '../../../../spreadsheet/host-error';
import { escapeXml } from '../../package/text';
import { moveFormula } from '../../read/shared-formula';
import { isGone, pruned } from './pruned';
import { formatRanges, overlap, parseRanges, without } from './ranges';
import type { WorksheetText } from './worksheet-text';
import { readAttribute, withAttribute } from './xml-attributes';
import { descendants, type Splice, type XmlNode } from './xml-tree';

/**
 * Adds a validation (`xml`, with the sheet's prefix) to a sheet. Its cells are taken out of the validations that stand
 * there, since a cell has one; all others stay.
 */
export function addValidation(text: WorksheetText, xml: string, range: RangeAddress): void {
  clearValidations(text, range);
  const list = text.named('dataValidations')[0];
  if (!list) {
    const name = `${text.prefix}dataValidations`;
    return text.insert('dataValidations', `<${name} count="1">${xml}</${name}>`);
  }
  text.change([
    { start: list.start, end: list.innerStart, text: counted(text, list, list.children.length + 1) },
    { start: list.innerEnd, end: list.innerEnd, text: xml },
  ]);
}

/** Also those of Excel 2010, which stand in an extension of their own and refer to other sheets. */
function clearValidations(text: WorksheetText, hole: RangeAddress): void {
  const lists = text.nodes.flatMap((node) => [...descendants(node)].filter(({ name }) => name === 'dataValidations'));
  const removed = new Set<XmlNode>();
  const splices: Splice[] = [];
  for (const validation of lists.flatMap(({ children }) => children)) {
    const reference = new Sqref(text, validation);
    if (!reference.ranges.some((range) => overlap(range, hole))) continue;
    const rest = reference.ranges.flatMap((range) => without(range, hole));
    if (rest.length === 0) removed.add(validation);
    else splices.push(reference.changed(rest), ...movedFormulas(text, validation, reference.ranges, rest));
  }
  for (const list of lists.filter((list) => !isGone(list, removed))) {
    const left = list.children.filter((child) => !removed.has(child)).length;
    if (left < list.children.length) {
      splices.push({ start: list.start, end: list.innerStart, text: counted(text, list, left) });
    }
  }
  text.change([...splices, ...pruned(text.nodes, removed)]);
}

/** Where a validation stands: in an attribute, or with Excel 2010 in an element. */
class Sqref {
  readonly ranges: readonly RangeAddress[];
  private readonly element: XmlNode | undefined;

  constructor(
    private readonly text: WorksheetText,
    private readonly validation: XmlNode,
  ) {
    this.element = validation.children.find(({ name }) => name === 'sqref');
    const written = this.element ? text.textOf(this.element) : this.attribute();
    this.ranges = parseRanges(written.trim());
  }

  changed(ranges: readonly RangeAddress[]): Splice {
    const { element, validation } = this;
    const value = formatRanges(ranges);
    if (element) return { start: element.innerStart, end: element.innerEnd, text: value };
    const tag = withAttribute(this.text.tagOf(validation), 'sqref', value);
    return { start: validation.start, end: validation.innerStart, text: tag };
  }

  private attribute(): string {
    return readAttribute(this.text.tagOf(this.validation), 'sqref') ?? '';
  }
}

/** Formulas are relative to the first cell: where that is taken away they move along to the new one. */
function movedFormulas(
  text: WorksheetText,
  validation: XmlNode,
  [before]: readonly RangeAddress[],
  [after]: readonly RangeAddress[],
): Splice[] {
  if (!before || !after) throw new HostError('cell-not-editable', {}, 'validation without cells');
  const rows = after.top - before.top;
  const columns = after.left - before.left;
  const formulas = [...descendants(validation)].filter(
    ({ name, children }) => /^(formula[12]|f)$/.test(name) && children.length === 0,
  );
  return formulas.flatMap((node) => {
    const formula = text.textOf(node);
    const moved = moveFormula(formula, rows, columns);
    return moved === formula ? [] : [{ start: node.innerStart, end: node.innerEnd, text: escapeXml(moved) }];
  });
}

function counted(text: WorksheetText, list: XmlNode, count: number): string {
  return withAttribute(text.tagOf(list), 'count', String(count));
}
