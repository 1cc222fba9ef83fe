import type { HostPlace, HostSentences } from '../vi/host';

const at = ({ sheet, cell }: HostPlace) =>
  sheet === undefined ? '' : cell === undefined ? `Sheet “${sheet}”: ` : `Sheet “${sheet}”, cell ${cell}: `;

export const host: HostSentences = {
  'file-empty': () => 'The file is empty. Check the original, or ask for it again.',
  'file-truncated': () => 'The file is cut off, perhaps by an unfinished copy or download. Copy or download it again.',
  'file-encrypted': () =>
    'The file is protected by a password. Open it in Excel, remove the password, save, and run again.',
  'file-old-xls': () => 'The file is an old Excel workbook (.xls). Open it in Excel, save it as .xlsx, and run again.',
  'file-not-xlsx': () =>
    'The file is no Excel workbook (.xlsx), whatever its name says. Save the original as .xlsx and run again.',
  'file-other-document': () =>
    'The file is another document (Word, PowerPoint, OpenDocument…) renamed. Choose the Excel workbook (.xlsx).',
  'file-too-large': () =>
    'The file unpacks to far more than an ordinary workbook and was not opened. Check where it comes from.',
  'file-damaged': () => 'The file is damaged. Let Excel repair it, save it as a new file, and run again.',
  'file-has-dtd': () =>
    'The file declares a DTD, which no ordinary workbook does, and was not opened. Check where it comes from.',
  'sheet-missing': (place) => `${at(place)}this sheet is gone. Run again to read the workbook afresh.`,
  'sheet-protected': (place) => `${at(place)}the sheet is protected and cannot be written. Unprotect it and run again.`,
  'structure-protected': () =>
    'The structure of the workbook is protected, so no sheet can be added or replaced. Unprotect it (Review › Protect Workbook) and run again.',
  'cell-changed-meanwhile': (place) =>
    `${at(place)}the value has changed since it was read. Nothing was written. Run again.`,
  'cell-not-editable': (place) =>
    `${at(place)}the cell is part of an array formula, a table heading or a PivotTable, so it cannot be changed by itself. Nothing has been written. Change the cell in Excel, then run again.`,
  'too-many-styles': () =>
    'The workbook has used up the 64,000 cell formats that Excel allows. Remove unused formats and run again.',
  'text-too-long': (place) =>
    `${at(place)}the text is longer than Excel’s 32,767 characters. Shorten it and run again.`,
  'excel-too-old': () =>
    'This Excel lacks functions that are needed. Excel 2021, Excel 2024, Microsoft 365 or Excel on the web is required.',
  'cell-edit-mode': () =>
    'A cell is being edited in Excel. Press Enter to accept or Esc to drop what is being typed, then run again.',
  'dialog-open': () => 'A dialog is open in Excel. Close it and run again.',
  'workbook-read-only': () =>
    'The workbook is open read-only and cannot be written. Enable editing or save a copy, then run again.',
  'payload-too-large': (place) =>
    `${at(place)}more data than Excel takes at once. Nothing was written. Open the workbook in desktop Excel and run again.`,
  'activity-limit': () => 'Excel is busy and takes no more requests for now. Wait a minute and run again.',
  'no-reply': () =>
    'Excel has not answered for 30 seconds. If it was being written, the next opening offers to restore the earlier tables. Close any dialog that is open in Excel and run again.',
  'session-lost': () =>
    'The connection to Excel was lost or has expired. Reload the workbook, open the pane again and run again.',
  'sheet-renamed': (place) =>
    `${at(place)}the sheet was renamed after it was read. Nothing was written. Run again to read afresh.`,
  'run-interrupted': () => 'The last run was stopped halfway. Restore the earlier tables first, then run again.',
  'nothing-kept': () => 'There is no kept copy to restore.',
  'excel-refused': (place) =>
    `${at(place)}Excel could not do what was asked. Save, close and reopen the workbook and run again; if it persists, send the details to support.`,
};
