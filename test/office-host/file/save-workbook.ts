import { openWorkbookFile } from '../../../src/hosts/file/file-reader';
import { writePlan } from '../../../src/hosts/file/file-writer';
import { OpcPackage } from '../../../src/hosts/file/package/opc-package';
import type { Edit } from '../../../src/spreadsheet/plan';
import type { SheetId } from '../../../src/spreadsheet/snapshot';
import { PLAIN_FORMAT } from '../model/cell-format';
import type { Sheet } from '../model/sheet';
import { contentState, lookState } from '../model/sheet-state';
import type { Workbook } from '../model/workbook';
import { finishPackage, sheetParts, writeCustomXml } from './finish-package';
import { loadWorkbook } from './load-workbook';
import { firstDifference, normalForm } from './normal-form';
import { NotSaved } from './not-saved';
import { preparePackage, type ListedSheet } from './prepare-package';
import { FAMILY, sheetKey, sheetPlanOf, type Referring } from './sheet-plan-of';
import { sheetEdits } from './sheet-edits';

/** A sheet of the file, and what became of it. */
interface Fate extends ListedSheet {
  readonly before: Sheet;
  readonly now: Sheet | undefined;
  readonly edits: readonly Edit[];
}

/**
 * The workbook's state as a file: sheets of the original that no request changed are carried over byte for byte, changed
 * cells are edited in place, all else is written anew by our file writer. The file is then opened again and compared with
 * the state, so that nothing is lost in silence. Throws `NotSaved`.
 */
export async function saveWorkbook(workbook: Workbook, original: Uint8Array | undefined): Promise<Uint8Array> {
  if (workbook.settings.size + workbook.properties.size + workbook.customProperties.size > 0) {
    throw new NotSaved('settings and document properties');
  }
  const base = original && loadWorkbook(original);
  const opc = original ? OpcPackage.open(original) : newPackage();
  const part = opc.relationships('').ofKind('officeDocument')?.part ?? '';
  const fates = base ? fatesOf(opc, part, base, workbook) : [];
  preparePackage(opc, part, fates);
  const stays = new Map(fates.filter((fate) => fate.stays).map(({ now, part: id }) => [now, id]));
  const referring: Referring = (sheet) => {
    const staying = stays.get(sheet);
    return staying === undefined ? { own: { family: FAMILY, key: sheetKey(sheet) } } : { user: staying as SheetId };
  };
  const plan = {
    ownSheets: workbook.sheets
      .filter((sheet) => !stays.has(sheet))
      .map((sheet) => sheetPlanOf(sheet, workbook, referring)),
    families: [FAMILY],
    edits: fates.flatMap(({ edits }) => edits),
  };
  const file = openWorkbookFile(opc.save());
  const written = await writePlan(file, await file.reader.outline(), plan);
  const finished = OpcPackage.open(written.bytes);
  finishPackage(finished, part, workbook);
  writeCustomXml(finished, part, base?.customXmlParts ?? [], workbook.customXmlParts);
  const bytes = finished.save();
  const carried = fates.filter((fate) => fate.stays && fate.edits.length === 0).map(({ now }) => now);
  compare(
    workbook.sheets.filter((sheet) => !carried.includes(sheet)),
    loadWorkbook(bytes),
  );
  return bytes;
}

/** Excel's own new workbook, whose Normal style is Calibri 11. */
function newPackage(): OpcPackage {
  const opc = OpcPackage.blank();
  const part = 'xl/styles.xml';
  const { fontName, fontSize } = PLAIN_FORMAT;
  const font = `<sz val="${fontSize}"/><name val="${fontName}"/><family val="2"/>`;
  opc.set(part, opc.text(part).replace(/<sz val="12"\/><name [^>]*\/><family [^>]*\/>/, font));
  return opc;
}

function fatesOf(opc: OpcPackage, part: string, base: Workbook, workbook: Workbook): Fate[] {
  const file = openWorkbookFile(opc.copy().save());
  const worksheets = file.workbook.sheets.filter(({ type }) => type === 'worksheet');
  const parts = sheetParts(opc, part);
  // The names of the others don't matter: chart sheets are not the API's business.
  if (worksheets.length !== parts.length) throw new NotSaved('a workbook with chart sheets');
  const originals = base.sheets.map((before, index) => ({ before, part: parts[index] ?? '' }));
  const partOf = new Map(originals.map(({ before, part: id }) => [before.id, id]));
  const referring: Referring = (sheet) => {
    const id = partOf.get(sheet.id);
    return id === undefined ? { own: { family: FAMILY, key: sheetKey(sheet) } } : { user: id as SheetId };
  };
  return originals.map(({ before, part: id }) => {
    const now = workbook.sheets.find((sheet) => sheet.id === before.id);
    const edits = now && editsOf(before, now, id, workbook, referring);
    const common = { before, now, name: now?.name, key: sheetKey(before), part: id };
    return { ...common, stays: edits !== undefined, edits: edits ?? [] };
  });
}

/** Undefined where the sheet has to be written anew. */
function editsOf(before: Sheet, now: Sheet, part: string, workbook: Workbook, referring: Referring) {
  const same = (state: (sheet: Sheet) => unknown) => JSON.stringify(state(before)) === JSON.stringify(state(now));
  if (!same(looks)) return undefined;
  return same(contentState) ? [] : sheetEdits(before, now, part as SheetId, workbook, referring);
}

/** What is written in the workbook part can change without the sheet's own part. */
function looks(sheet: Sheet): unknown {
  return { ...lookState(sheet), name: '', visibility: '', names: [] };
}

function compare(meant: readonly Sheet[], saved: Workbook): void {
  for (const sheet of meant) {
    const found = saved.findSheet(sheet.name);
    const difference = found ? firstDifference(normalForm(sheet), normalForm(found)) : 'is missing';
    if (difference !== undefined) throw new NotSaved(`${sheet.name} as it stands: ${difference}`);
  }
}
