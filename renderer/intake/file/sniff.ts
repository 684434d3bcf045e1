/** What a file is by its first bytes, whatever its name says. */
export type Sniffed = 'zip' | 'text' | keyof typeof otherFiles;

const saveAgain = 'Open it in Excel, choose Save As and “Excel Workbook (.xlsx)” or “CSV UTF-8”, and bring that in.';

/** Files that are no table, or none that is read here, and what to do about each. */
export const otherFiles = {
  empty: 'The file is empty: it has no bytes at all. Save or download it again.',
  ole: `This is an older Office file (.xls, .doc or the like), which is not read here. ${saveAgain}`,
  xls: `This is a workbook of the older kind (.xls), which is not read here. ${saveAgain}`,
  encrypted:
    'This workbook is protected with a password, so nothing in it can be read. Open it in Excel, choose File, Info, ' +
    'Protect Workbook, Encrypt with Password, clear the password, and save it.',
  pdf: 'This is a PDF. Ask whoever sent it for the table itself, as an Excel workbook (.xlsx) or CSV.',
  image: 'This is a picture. Ask whoever sent it for the table itself, as an Excel workbook (.xlsx) or CSV.',
  rtf: 'This is a text document (RTF), not a table. Copy its table into Excel and save that as .xlsx or CSV.',
  gzip: 'This is a compressed file (.gz). Unpack it first, and bring in the file inside.',
  archive: 'This is an archive (.7z or .rar). Unpack it first, and bring in the file inside.',
  sqlite: 'This is a database (SQLite), not a table. Export the table from it as CSV.',
  parquet: 'This is a Parquet file, which is not read here. Export the table as CSV.',
  program: 'This is a program, not a table. It was not opened.',
  html: `This is a web page, although it may be named .xls: some systems save reports so. ${saveAgain}`,
  xmlSpreadsheet: `This is a workbook in the XML format of 2003. ${saveAgain}`,
  flatOds: `This is an OpenDocument file (.fods), which is not read here. ${saveAgain}`,
  xml: 'This is XML, not a table. Ask for the table as an Excel workbook (.xlsx) or CSV.',
  planFile: 'This is a plan of Isocentre, not a table. Open it with the plans, where a plan file is opened or merged.',
  json: 'This is JSON, not a table. Ask for the table as an Excel workbook (.xlsx) or CSV.',
} as const;

const signatures: [number[], Sniffed][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'sqlite'],
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** What the bytes at a file's start say it is. `head` should be some hundred kilobytes; older workbooks say it late. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return 'empty';
  if (startsWith(head, ole)) return oleKind(head);
  const known = signatures.find(([signature]) => startsWith(head, signature));
  if (known) return known[1];
  // “MZ” may begin a table's first heading; a program has zeros near its start.
  if (startsWith(head, [0x4d, 0x5a]) && head.subarray(0, 64).includes(0)) return 'program';
  return markup(new TextDecoder('windows-1252').decode(head.subarray(0, 4096)));
}

function oleKind(head: Uint8Array): Sniffed {
  const text = new TextDecoder('utf-16le').decode(head.subarray(0, head.length & ~1));
  if (text.includes('EncryptedPackage')) return 'encrypted';
  return /\bWorkbook\b|\bBook\b/.test(text) ? 'xls' : 'ole';
}

function markup(text: string): Sniffed {
  const start = text.replace(/^(\u00ef\u00bb\u00bf)?\s*/, '');
  if (/^(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|table|meta|style|div)\b/i.test(start)) return 'html';
  if (/^<\?xml\b|^<!doctype\b|^<[a-z][\w:.-]*(\s+[\w:.-]+\s*=|\s*\/?>)/i.test(start)) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xmlSpreadsheet';
    if (/<office:document\b/.test(start)) return 'flatOds';
    return /<html\b/i.test(start) ? 'html' : 'xml';
  }
  if (/^[{[]\s*["{[\]}]/.test(start)) return start.includes('isocentre-plan') ? 'planFile' : 'json';
  return 'text';
}
