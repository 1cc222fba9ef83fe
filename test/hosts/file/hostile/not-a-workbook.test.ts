import { expectRefusal } from './expectations';
import { compoundFile, noise, openDocumentFile, otherOfficeFile } from './other-files';
import { rawZip } from './raw-zip';
import { workbookFile } from './workbook-parts';

const text = (content: string) => new TextEncoder().encode(content);
const office = (part: string, type: string) =>
  otherOfficeFile(part, `application/vnd.openxmlformats-officedocument.${type}.main+xml`);
const zip = workbookFile();

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(0), 'file-empty'],
  ['the first two bytes', zip.subarray(0, 2), 'file-truncated'],
  ['the first half', zip.subarray(0, zip.length / 2), 'file-truncated'],
  ['all but the last byte', zip.subarray(0, -1), 'file-truncated'],
  ['a workbook with a password', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'file-encrypted'],
  ['a zip with a password', workbookFile({}, [{ name: 'a.xml', data: 'x', encrypted: true }]), 'file-encrypted'],
  ['an Excel 97–2003 workbook', compoundFile('Workbook'), 'file-old-xls'],
  ['an Excel 5 workbook', compoundFile('Book'), 'file-old-xls'],
  ['an Excel 4 sheet', Uint8Array.of(0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0), 'file-old-xls'],
  ['a Word 97–2003 document', compoundFile('WordDocument'), 'file-other-document'],
  ['docx', office('word/document.xml', 'wordprocessingml.document'), 'file-other-document'],
  ['pptx', office('ppt/presentation.xml', 'presentationml.presentation'), 'file-other-document'],
  ['ods', openDocumentFile('spreadsheet'), 'file-other-document'],
  ['odt', openDocumentFile('text'), 'file-other-document'],
  ['pdf', text('%PDF-1.7'), 'file-other-document'],
  ['rtf', text('{\\rtf1'), 'file-other-document'],
  ['csv', text('Tên,Điểm\nSở Tài chính,10\n'), 'file-not-xlsx'],
  ['html', text('<html><table><tr><td>1</td></tr></table></html>'), 'file-not-xlsx'],
  [
    'an XML spreadsheet of 2003',
    text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
    'file-not-xlsx',
  ],
  ['random bytes', noise(5000), 'file-not-xlsx'],
  ['a zip of something else', rawZip([{ name: 'readme.txt', data: 'hello' }]), 'file-not-xlsx'],
  ['an empty zip', rawZip([]), 'file-not-xlsx'],
  [
    'a binary workbook (.xlsb)',
    otherOfficeFile('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'file-not-xlsx',
  ],
])('%s is refused by its own code', async (_, bytes, code) => expectRefusal(bytes, code, {}));
