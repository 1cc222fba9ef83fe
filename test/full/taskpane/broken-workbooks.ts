import { spoiltFile } from '../../cli/workbooks';

/** A file as Playwright hands it to the page. */
export function chosen(name: string, bytes: Uint8Array | string) {
  return { name, mimeType: '', buffer: Buffer.from(bytes) };
}

/** A table of text under the name of a workbook. */
export const notAWorkbook = chosen('phiếu.xlsx', 'STT;Tên\n1;Sở Nội vụ\n');

/** Of the small workbook: a percent of 105, and more online than in total, at Sở Tài chính; no form of Sở Nội vụ. */
export function withAnswerErrors() {
  const bytes = spoiltFile(({ sheets, form }) => {
    form('STC').set('E15', { value: 1.05, numberFormat: '0.00%' }).set('E16', 1250).set('F16', 1200);
    const absent = form('SNV');
    return sheets.filter((sheet) => sheet !== absent);
  });
  return chosen('phiếu còn sai.xlsx', bytes);
}

/** Of the small workbook: no list of units, so that nothing can be scored. */
export function withoutUnits() {
  return chosen(
    'thiếu danh sách.xlsx',
    spoiltFile(({ sheets }) => sheets.filter(({ name }) => name !== 'Danh sách đơn vị')),
  );
}
