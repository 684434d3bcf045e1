import { toIso } from '../../../plan/dates.ts';
import { decimal } from '../../../plan/numbers.ts';
import { trustsTable } from '../../../plan/tables/trustsColumns.ts';
import type { Cells } from '../../peeked.ts';
import type { FileTable, TableKind } from '../tableKind.ts';

/** Where the list of the Organisation Data Service has what: it is published without headings, which people add. */
const [code, name, close, columns] = [0, 1, 11, 27];

const isTrustRow = (row: readonly string[]): boolean =>
  row.length >= columns - 4 &&
  /^[A-Z][A-Z0-9]{2}$/.test((row[code] ?? '').trim()) &&
  /^[A-Z0-9 ,.'&()/-]+$/.test((row[name] ?? '').trim()) &&
  /^(\d{8})?$/.test((row[close - 1] ?? '').trim());

const rowsOf = (cells: Cells) => cells.map((row, at) => ({ row, line: at + 1 })).filter(({ row }) => isTrustRow(row));

/** How surely cells are such a list: nearly all of its rows look so, with a line of headings or without. */
function knows(cells: Cells): number {
  const filled = cells.filter((row) => row.some((text) => text.trim() !== ''));
  const found = rowsOf(cells).length;
  return found >= 2 && found >= filled.length - 2 ? 1 : 0;
}

/** Codes and names of the trusts that are open, their names written as people write them. */
function prepare(cells: Cells): FileTable | null {
  const rows = rowsOf(cells);
  if (rows.length === 0) return null;
  const today = toIso(new Date()).replaceAll('-', '');
  const open = rows.filter(({ row }) => {
    const closed = (row[close] ?? '').trim();
    return closed === '' || closed > today;
  });
  const gone = rows.length - open.length;
  return {
    headings: ['ODS code', 'Trust'],
    rows: open.map(({ row, line }) => ({ line, texts: [(row[code] ?? '').trim(), asWritten(row[name] ?? '')] })),
    notes: [
      `This is a list of the Organisation Data Service: ${decimal(open.length)} trusts with their codes. Addresses are left where they are.`,
      ...(gone > 0
        ? [
            gone === 1
              ? 'One of its trusts is passed over: it is closed.'
              : `${decimal(gone)} of its trusts are passed over: they are closed.`,
          ]
        : []),
    ],
  };
}

const small = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'upon', 'with', 'by', 'at']);
const asTheyAre: Readonly<Record<string, string>> = { nhs: 'NHS', uk: 'UK', nhsft: 'NHSFT' };

/** “UNIVERSITY HOSPITALS DORSET NHS FOUNDATION TRUST” as a name is written. */
function asWritten(capitals: string): string {
  return capitals
    .trim()
    .replace(/NATIONAL HEALTH SERVICE/g, 'NHS')
    .toLowerCase()
    .replace(/[a-z][a-z']*/g, (word, at: number) => {
      if (asTheyAre[word]) return asTheyAre[word];
      return at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
    });
}

export const odsKind: TableKind = {
  id: 'ods-trusts',
  name: 'ODS list of trusts',
  describes:
    'The NHS trusts as the Organisation Data Service publishes them (etr.csv): codes and names for the plan’s trusts.',
  noun: ['trust', 'trusts'],
  table: () => trustsTable,
  adds: false,
  ofOrganisations: true,
  identities: [['odsCode'], ['name']],
  aliases: { name: ['trust'], odsCode: ['ods code'] },
  prepare,
  knows,
};
