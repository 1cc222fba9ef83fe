import type { ExcelAccess } from '../excel-access';
import { send } from '../request';
import type { WorkbookList } from '../workbook-list';
import { NO_RUN, parseRecord, RECORD_NAMESPACE, recordXml, type RunRecord } from './run-record';

/** The record of the last run: where it stands in the workbook, and what we know of it without asking again. */
export class RunNotes {
  private record: RunRecord | undefined;

  constructor(private readonly access: ExcelAccess) {}

  /** Asks for the record in the request at hand; the function given takes note of the answer. */
  ask(workbook: Excel.Workbook, { recordPart }: WorkbookList): () => void {
    const xml = recordPart === undefined ? undefined : workbook.customXmlParts.getItem(recordPart).getXml();
    return () => {
      this.record = (xml && parseRecord(xml.value)) ?? NO_RUN;
    };
  }

  /** What is known; asked for only where nothing is. Throws `HostError`. */
  async read(list: WorkbookList): Promise<RunRecord> {
    if (!this.record) (await send(this.access, (workbook) => this.ask(workbook, list)))();
    return this.record ?? NO_RUN;
  }

  /** The record as the workbook itself has it now. Throws `HostError`. */
  readAgain(list: WorkbookList): Promise<RunRecord> {
    this.record = undefined;
    return this.read(list);
  }

  /** Writes the record in the request at hand. */
  write(workbook: Excel.Workbook, list: WorkbookList, record: RunRecord): void {
    if (list.recordPart === undefined) workbook.customXmlParts.add(recordXml(record));
    else workbook.customXmlParts.getItem(list.recordPart).setXml(recordXml(record));
    this.record = record;
  }

  /** Writes it once more, where an earlier request of the same run wrote it first. */
  rewrite(workbook: Excel.Workbook, record: RunRecord): void {
    workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItem().setXml(recordXml(record));
    this.record = record;
  }
}
