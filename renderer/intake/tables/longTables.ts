import type { Plan } from '../../../db/schema/plan.ts';
import type { Put } from '../../plan/commands/putRecords.ts';
import { type AnyRecord, recordKey } from '../../plan/commands/recordKey.ts';
import { collectionTable } from '../../plan/tables/collectionTable.ts';
import { field, numberIn, recordIn, textIn, withField } from '../../plan/tables/fields.ts';
import { sharesOf } from '../../plan/tables/flowsColumns.ts';
import { choice } from '../../plan/tables/kinds/choice.ts';
import { date } from '../../plan/tables/kinds/date.ts';
import { number, percentage } from '../../plan/tables/kinds/number.ts';
import { plainText } from '../../plan/tables/kinds/plainText.ts';
import { aCentre, aPathway, aPathwayOrAll, aZone } from '../../plan/tables/kinds/references.ts';
import { partsTable } from '../../plan/tables/partsTable.ts';
import type { Table } from '../../plan/tables/table.ts';

/**
 * What the plan shows as matrices, as the lists that databases and analysts give: a row for each cell. They are for
 * bringing in only.
 */
const nameOfTwo =
  (list: (plan: Plan) => readonly { id: string; name: string }[], key: string) =>
  (row: AnyRecord, plan: Plan): string =>
    list(plan).find(({ id }) => id === row[key])?.name ?? '';
const zoneName = nameOfTwo(({ zones }) => zones, 'zoneId');
const centreName = nameOfTwo(({ centres }) => centres, 'centreId');

const modes = choice([
  { value: 'car', words: 'Car' },
  { value: 'publicTransport', words: 'Public transport' },
]);

export const travelList: Table = collectionTable({
  id: 'travel-list',
  title: 'Travel',
  noun: ['journey', 'journeys'],
  about: 'Minutes from an area to a centre, a row for each journey.',
  collection: 'travel',
  headers: 2,
  identity: ['zoneId', 'centreId', 'mode'],
  nameOf: (row, plan) => `${zoneName(row, plan)} to ${centreName(row, plan)}`,
  begin: () => ({ mode: 'car' }),
  columns: () => [
    field('zoneId', 'Area', aZone, { required: true, width: 220 }),
    field('centreId', 'Centre', aCentre, { required: true, width: 220 }),
    field('mode', 'Mode', modes, { required: true, width: 130 }),
    field('minutes', 'Travel', number({ min: 0, max: 1440 }, 1), { unit: 'minutes', required: true, width: 110 }),
  ],
});

export const backlogList: Table = collectionTable({
  id: 'backlog-list',
  title: 'Opening backlog',
  noun: ['row of backlog', 'rows of backlog'],
  about: 'Courses decided and not yet started on the plan’s first day, a row for each centre and pathway.',
  collection: 'backlog',
  headers: 2,
  identity: ['centreId', 'pathwayId'],
  nameOf: centreName,
  begin: () => ({}),
  columns: () => [
    field('centreId', 'Centre', aCentre, { required: true, width: 240 }),
    field('pathwayId', 'Pathway', aPathway, { required: true, width: 240 }),
    field('courses', 'Waiting', number({ min: 0, whole: true }, 0), { unit: 'courses', required: true, width: 110 }),
  ],
});

/** People of an area in a year, a row for each. */
export const peopleList: Table = partsTable({
  id: 'people-list',
  title: 'Populations',
  noun: ['population', 'populations'],
  about: 'How many people live in an area, a row for each area and year.',
  collection: 'zones',
  partsField: 'population',
  ownerField: 'zoneId',
  headers: 2,
  identity: ['zoneId', 'year'],
  nameOf: (row, plan) => `${zoneName(row, plan)} ${textIn(row, 'year') ?? ''}`,
  begin: () => ({}),
  columns: () => [
    field('zoneId', 'Area', aZone, { required: true, width: 240, field: 'population' }),
    field('year', 'Year', year, { required: true, width: 90, field: 'population' }),
    field('population', 'People', number({ min: 0 }, 0), { required: true, width: 120, field: 'population' }),
  ],
  partsOf: (zone) => {
    const people = recordIn(zone, 'population') ?? {};
    return Object.keys(people).map((held) => ({ year: held, population: numberIn(people, held) }));
  },
  withParts: (zone, parts) => ({
    ...zone,
    population: Object.fromEntries(parts.map((part) => [textIn(part, 'year') ?? '', numberIn(part, 'population')])),
  }),
});

const year = plainText({ longest: 4, form: { pattern: /^(19|20|21)\d\d$/, sentence: 'needs a year such as 2028' } });

const flowKey = (row: AnyRecord): string => recordKey('flows', row);

/** Where an area's courses go, a row for each centre; the rows of one area, pathway and date come whole. */
export const flowsList: Table = {
  id: 'flows-list',
  title: 'Flows',
  noun: ['share of a flow', 'shares of flows'],
  about: 'The share of an area’s courses that goes to a centre, a row for each centre.',
  collection: 'flows',
  headers: 4,
  identity: ['zoneId', 'pathwayId', 'from', 'centreId'],
  begin: () => ({ pathwayId: '*' }),
  groupOf: flowKey,
  keyOf: flowKey,
  columns: () => [
    field('zoneId', 'Area', aZone, { required: true, width: 220, field: 'shares' }),
    field('pathwayId', 'Pathway', aPathwayOrAll, { required: true, width: 220, field: 'shares' }),
    field('from', 'From', date, { width: 120, field: 'shares', blank: () => 'the beginning' }),
    field('centreId', 'Centre', aCentre, { required: true, width: 220, field: 'shares' }),
    field('share', 'Share', percentage({ min: 0, max: 100 }), { required: true, width: 110, field: 'shares' }),
  ],
  rows: (plan) =>
    plan.flows.flatMap((flow) =>
      Object.entries(sharesOf(flow)).map(([centreId, share]) => {
        const { zoneId, pathwayId, from } = flow;
        const record = { zoneId, pathwayId, ...(from !== undefined && { from }), centreId, share };
        return {
          key: `${flowKey(flow)}|${centreId}`,
          name: `${zoneName(flow, plan)} to ${centreName({ centreId }, plan)}`,
          record,
        };
      }),
    ),
  puts(plan, changes) {
    const flows = new Map<string, AnyRecord>(plan.flows.map((flow) => [flowKey(flow), flow]));
    const concerned = new Set<string>();
    const shareAt = (row: AnyRecord, share: number | undefined) => {
      const key = flowKey(row);
      const { zoneId, pathwayId, from } = row;
      const held = flows.get(key) ?? { zoneId, pathwayId, ...(from !== undefined && { from }), shares: {} };
      const shares = withField(recordIn(held, 'shares') ?? {}, textIn(row, 'centreId') ?? '', share || undefined);
      flows.set(key, { ...held, shares });
      concerned.add(key);
    };
    for (const { before } of changes) if (before) shareAt(before, undefined);
    for (const { after } of changes) if (after) shareAt(after, numberIn(after, 'share'));
    return [...concerned].map((key): Put => ({ collection: 'flows', key, record: flows.get(key) ?? null }));
  },
  cellPlace: () => null,
  placeOf(plan, path) {
    const flow = plan.flows[Number(/^flows\[(\d+)\]/.exec(path)?.[1] ?? -1)];
    return flow ? { rowKey: flowKey(flow), columnKey: null } : null;
  },
};
