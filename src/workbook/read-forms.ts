import type { SheetOutline } from '../spreadsheet/snapshot';
import { DeclarationCollection } from './declaration-collection';
import type { Gathering } from './gathering';
import type { Recognised } from './recognise';
import type { FormContext } from './sheets/declaration/form-context';
import { readDeclaration } from './sheets/declaration/read-declaration';
import { readMatrix } from './sheets/matrix/read-matrix';
import { readReportList } from './sheets/matrix/report-list';

/** A sheet and what it was recognised as. */
export interface RecognisedSheet {
  readonly sheet: SheetOutline;
  readonly as: Recognised;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called after each form's sheet. */
  onProgress?(done: number, of: number): void;
}

/** Reads the forms one by one, so that each sheet can be dropped once its declarations are made. */
export async function readForms(
  gathering: Gathering,
  sheets: readonly RecognisedSheet[],
  context: FormContext,
  { signal, onProgress }: ReadOptions,
): Promise<DeclarationCollection> {
  const collection = new DeclarationCollection(context.directory);
  const forms = sheets.filter(
    ({ as: { kind } }) => kind === 'declaration' || kind === 'matrix' || kind === 'report-list',
  );
  const kinds = new Map(forms.map(({ sheet, as }) => [sheet.id, as]));
  let done = 0;
  for await (const snapshot of gathering.read(forms.map(({ sheet }) => sheet))) {
    signal?.throwIfAborted();
    const as = kinds.get(snapshot.id);
    if (as?.kind === 'declaration') {
      const { declaration, place } = gathering.keep(readDeclaration(snapshot, context));
      if (declaration) collection.add(declaration, place);
    } else if (as?.kind === 'matrix') {
      const { declarations } = gathering.keep(readMatrix(snapshot, context));
      for (const { declaration, place } of declarations) collection.add(declaration, place);
    } else if (as?.kind === 'report-list') {
      const { lists } = gathering.keep(readReportList(snapshot, as.item, context));
      for (const { unit, fact, place } of lists) collection.addReportItem(unit, fact, place);
    }
    done += 1;
    onProgress?.(done, forms.length);
  }
  return collection;
}
