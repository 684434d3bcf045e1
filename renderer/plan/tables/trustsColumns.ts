import { collectionTable, identified } from './collectionTable.ts';
import { field, textIn } from './fields.ts';
import { plainText } from './kinds/plainText.ts';
import type { Table } from './table.ts';

const icbs = plainText({
  longest: 200,
  suggest: ({ trusts, zones }) => [...trusts, ...zones].flatMap(({ icb }) => icb ?? []),
});

/** The trusts that run or host radiotherapy. */
export const trustsTable: Table = collectionTable({
  id: 'trusts',
  title: 'Trusts',
  noun: ['trust', 'trusts'],
  about: 'NHS trusts that run radiotherapy, or in whose buildings it stands.',
  collection: 'trusts',
  headers: 1,
  identity: ['name'],
  nameOf: (record) => textIn(record, 'name') ?? '',
  begin: () => ({}),
  complete: identified(
    ({ trusts }) => trusts.map(({ id }) => id),
    (row) => textIn(row, 'odsCode') ?? textIn(row, 'name'),
  ),
  columns: () => [
    field('name', 'Trust', plainText({ longest: 200 }), { required: true, width: 420 }),
    field('odsCode', 'ODS code', plainText({ longest: 10 }), { width: 100 }),
    field('icb', 'Integrated care board', icbs, { width: 360 }),
  ],
});
