import { otherFiles } from '../sniff.ts';

const saveAs = 'Save it as an Excel workbook (.xlsx) or CSV, and bring that in.';

const kinds: [(names: ReadonlySet<string>) => boolean, string][] = [
  [
    (names) => names.has('xl/workbook.bin'),
    `This is a binary workbook (.xlsb), which is not read here. Open it in Excel. ${saveAs}`,
  ],
  [
    (names) => names.has('word/document.xml'),
    'This is a Word document, not a table. Copy its table into Excel and save that as .xlsx or CSV.',
  ],
  [
    (names) => names.has('ppt/presentation.xml'),
    'This is a PowerPoint presentation, not a table. Copy its table into Excel and save that as .xlsx or CSV.',
  ],
  [
    (names) => names.has('Index/Document.iwa'),
    'This is a document of Apple’s Numbers or Pages. Export it as an Excel workbook (.xlsx) or CSV.',
  ],
  [
    (names) => names.has('content.xml') && names.has('mimetype'),
    `This is an OpenDocument file (.ods), which is not read here. Open it in Excel or LibreOffice. ${saveAs}`,
  ],
  [(names) => names.has('EncryptedPackage'), otherFiles.encrypted],
];

const archive = 'This is a zip archive, not a workbook. Unpack it first, and bring in the file inside.';

/** What a zip without a workbook in it is. */
export const otherZip = (names: ReadonlySet<string>): string => kinds.find(([is]) => is(names))?.[1] ?? archive;
