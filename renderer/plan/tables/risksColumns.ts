import { collectionTable, identified } from './collectionTable.ts';
import { field, textIn } from './fields.ts';
import { number } from './kinds/number.ts';
import { plainText } from './kinds/plainText.ts';
import type { Table } from './table.ts';

const rating = number({ min: 1, max: 5, whole: true }, 0);

/** What may go wrong with the programme: the risk register of the planning pack. */
export const risksTable: Table = collectionTable({
  id: 'risks',
  title: 'Risks',
  noun: ['risk', 'risks'],
  about:
    'What may go wrong with the programme, for the planning pack. Likelihood and impact from 1 (rare, negligible) to 5 (almost certain, catastrophic). Owners are roles, never people’s names.',
  collection: 'risks',
  headers: 1,
  identity: ['name'],
  nameOf: (record) => textIn(record, 'name') ?? '',
  begin: () => ({}),
  complete: identified(
    ({ risks = [] }) => risks.map(({ id }) => id),
    (row) => textIn(row, 'name'),
  ),
  columns: () => [
    field('name', 'Risk', plainText({ longest: 200 }), { required: true, width: 360 }),
    field('likelihood', 'Likelihood', rating, { required: true, width: 110 }),
    field('impact', 'Impact', rating, { required: true, width: 100 }),
    field('response', 'What is done about it', plainText({ longest: 2000 }), { width: 420 }),
    field('owner', 'Owner', plainText({ longest: 200 }), { width: 200 }),
  ],
});
