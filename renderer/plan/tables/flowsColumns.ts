import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { madeWhole } from '../flows/rebalance.ts';
import { collectionTable } from './collectionTable.ts';
import { pairName } from './demandColumns.ts';
import { field, numberIn, recordIn, within, worked } from './fields.ts';
import { date } from './kinds/date.ts';
import { percentage } from './kinds/number.ts';
import { aPathwayOrAll, aZone } from './kinds/references.ts';
import type { Table } from './table.ts';
import { wholeSentence } from './whole.ts';

/** The shares of a row by centre. */
export const sharesOf = (row: AnyRecord): Record<string, number> =>
  Object.fromEntries(
    Object.keys(recordIn(row, 'shares') ?? {}).map((id) => [id, numberIn(recordIn(row, 'shares') ?? {}, id) ?? 0]),
  );

const totalOf = (row: AnyRecord): number => Object.values(sharesOf(row)).reduce((sum, share) => sum + share, 0);

/** Where an area's patients go: a row for each area, pathway and date, a column for each centre. */
export const flowsTable: Table = collectionTable({
  id: 'flows',
  title: 'Flows',
  noun: ['flow', 'flows'],
  about: 'The share of an area’s courses that goes to each centre. A row sums to 100%.',
  collection: 'flows',
  headers: 2,
  identity: ['zoneId', 'pathwayId', 'from'],
  nameOf: pairName,
  begin: (_plan, beside) => ({ ...(beside && { zoneId: beside.zoneId }), shares: beside?.shares ?? {} }),
  columns: (plan: Plan) => [
    field('zoneId', 'Area', aZone, { required: true, width: 230 }),
    field('pathwayId', 'Pathway', aPathwayOrAll, { required: true, width: 230 }),
    field('from', 'From', date, { width: 124, blank: () => 'the beginning' }),
    worked('total', 'Total', percentage({}), 'the sum of the shares, which must be 100%', totalOf, {
      width: 84,
      field: 'shares',
    }),
    ...plan.centres.map(({ id, name }) =>
      within('shares', id, name, percentage({ min: 0, max: 100 }), {
        width: 128,
        set: (row, value) => {
          const { [id]: _before, ...others } = sharesOf(row);
          return { ...row, shares: typeof value === 'number' ? { ...others, [id]: value } : others };
        },
      }),
    ),
  ],
  imbalance: (row) => wholeSentence(Object.values(sharesOf(row))),
  balanced: (row) => ({ ...row, shares: madeWhole(sharesOf(row)) }),
});
