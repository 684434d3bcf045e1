import { csvBytes, type SampleFile } from './sampleFile.ts';

/**
 * NHS trusts of the Organisation Data Service (`etr.csv`): 27 columns, which the file itself has no headings for;
 * `headed` gives those of its specification, as people add them. Dates are yyyymmdd. Codes and names are real,
 * addresses are shortened. Name, address and postcode here are those of organisations.
 */
export function odsTrusts({ headed = true } = {}): SampleFile {
  const blanks = (count: number) => Array.from({ length: count }, () => '');
  const rows = trusts.map(([code, name, icb, town, postcode, open, close]) => [
    ...[code, name, 'Y59', icb, 'TRUST HEADQUARTERS', 'HOSPITAL ROAD', '', town, 'ENGLAND', postcode, open, close],
    ...blanks(9),
    ...['0', ...blanks(4), 'J'],
  ]);
  return { name: 'etr.csv', bytes: csvBytes(headed ? [headings, ...rows] : rows), identifiers: [] };
}

const headings = [
  ...['Organisation Code', 'Name', 'National Grouping', 'High Level Health Geography'],
  ...['Address Line 1', 'Address Line 2', 'Address Line 3', 'Address Line 4', 'Address Line 5', 'Postcode'],
  ...['Open Date', 'Close Date', 'Null 1', 'Organisation Sub-Type Code', 'Null 2', 'Null 3', 'Null 4'],
  ...['Contact Telephone Number', 'Null 5', 'Null 6', 'Null 7', 'Amended Record Indicator', 'Null 8'],
  ...['Null 9', 'Null 10', 'Null 11', 'GOR Code'],
];

const trusts = [
  ['RHM', 'UNIVERSITY HOSPITAL SOUTHAMPTON NHS FOUNDATION TRUST', 'QRL', 'SOUTHAMPTON', 'SO16 6YD', '19941101', ''],
  [
    'RHU',
    'PORTSMOUTH HOSPITALS UNIVERSITY NATIONAL HEALTH SERVICE TRUST',
    'QRL',
    'PORTSMOUTH',
    'PO6 3LY',
    '19941101',
    '',
  ],
  ['R0D', 'UNIVERSITY HOSPITALS DORSET NHS FOUNDATION TRUST', 'QVV', 'POOLE', 'BH15 2JB', '20201001', ''],
  ['RTH', 'OXFORD UNIVERSITY HOSPITALS NHS FOUNDATION TRUST', 'QU9', 'OXFORD', 'OX3 9DU', '19940401', ''],
  ['RHW', 'ROYAL BERKSHIRE NHS FOUNDATION TRUST', 'QU9', 'READING', 'RG1 5AN', '19930401', ''],
  ['RN5', 'HAMPSHIRE HOSPITALS NHS FOUNDATION TRUST', 'QRL', 'BASINGSTOKE', 'RG24 9NA', '20060401', ''],
  [
    'RDZ',
    'THE ROYAL BOURNEMOUTH AND CHRISTCHURCH HOSPITALS NHS FOUNDATION TRUST',
    'QVV',
    'BOURNEMOUTH',
    'BH7 7DW',
    '19920401',
    '20200930',
  ],
] as const;
