import { longDate } from '../dates.ts';
import { field, recordIn, recordsIn, textIn, withField } from './fields.ts';
import { date } from './kinds/date.ts';
import { plainText } from './kinds/plainText.ts';
import { aCentre } from './kinds/references.ts';
import { partsTable } from './partsTable.ts';
import type { Table, TableColumn } from './table.ts';

/** What both tables of days share: they stand inside the opening of centres. */
const ofCentres = {
  collection: 'centres',
  partsField: 'opening',
  ownerField: 'centreId',
  begin: (_plan, beside) => (beside ? { centreId: beside.centreId } : {}),
} as const satisfies Partial<Parameters<typeof partsTable>[0]>;

const day = (key: string, label: string): TableColumn =>
  field(key, label, date, { required: true, width: 130, field: 'opening' });
const centre = field('centreId', 'Centre', aCentre, { required: true, width: 270, field: 'opening' });

const openingOf = (record: Parameters<typeof recordIn>[0]) => recordIn(record, 'opening') ?? {};
const inOrder = (a: string | undefined, b: string | undefined): number => ((a ?? '') < (b ?? '') ? -1 : 1);

/** When centres are closed beyond their weekdays and bank holidays: one row for each closure. */
export const closuresTable: Table = partsTable({
  ...ofCentres,
  id: 'closures',
  title: 'Closures',
  noun: ['closure', 'closures'],
  about:
    'Days on which a centre treats nobody although it would be open, from the first to the last. Booking knows of them.',
  headers: 2,
  identity: ['centreId', 'from'],
  nameOf: (row, plan) =>
    `${plan.centres.find(({ id }) => id === row.centreId)?.name ?? ''}, ${textIn(row, 'reason') ?? 'closed'} from ${longDate(textIn(row, 'from') ?? '')}`,
  columns: () => [
    centre,
    day('from', 'First day closed'),
    day('to', 'Last day closed'),
    field('reason', 'Reason', plainText({ longest: 200 }), { width: 260, field: 'opening' }),
  ],
  partsOf: (record) => recordsIn(openingOf(record), 'closures'),
  withParts(record, parts) {
    const closures = parts
      .map(({ from, to, reason }) => ({ from, to, ...(reason !== undefined && { reason }) }))
      .toSorted((a, b) => inOrder(textIn(a, 'from'), textIn(b, 'from')));
    return withField(
      record,
      'opening',
      withField(openingOf(record), 'closures', closures.length > 0 ? closures : undefined),
    );
  },
});

/** Days on which centres treat although they would be closed. */
export const extraDaysTable: Table = partsTable({
  ...ofCentres,
  id: 'extraDays',
  title: 'Extra days',
  noun: ['extra day', 'extra days'],
  about: 'Days on which a centre treats although it would be closed, such as Saturdays worked to catch up.',
  headers: 2,
  identity: ['centreId', 'day'],
  nameOf: (row, plan) =>
    `${plan.centres.find(({ id }) => id === row.centreId)?.name ?? ''}, ${longDate(textIn(row, 'day') ?? '')}`,
  columns: () => [centre, day('day', 'Day')],
  partsOf(record) {
    const { extraDays } = openingOf(record);
    return Array.isArray(extraDays) ? extraDays.map((held) => ({ day: held })) : [];
  },
  withParts(record, parts) {
    const days = parts.flatMap((part) => textIn(part, 'day') ?? []).toSorted();
    return withField(record, 'opening', withField(openingOf(record), 'extraDays', days.length > 0 ? days : undefined));
  },
});
