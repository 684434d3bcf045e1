import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { courses, dispersion, growth } from './demandColumns.ts';
import { numberIn, recordIn, worked } from './fields.ts';
import { number } from './kinds/number.ts';
import { cellRecord, matrixTable } from './matrixTable.ts';
import type { Table, TableColumn } from './table.ts';

const zones = (plan: Plan) => plan.zones;
const centres = (plan: Plan) => plan.centres;
const pathways = (plan: Plan) => plan.pathways;
const fixedRows = 'A row here is an area: it is added or removed in the table Areas.';

const travel = (mode: 'car' | 'publicTransport', title: string, about: string): Table =>
  matrixTable({
    id: `travel-${mode}`,
    title,
    noun: ['area', 'areas'],
    about,
    collection: 'travel',
    fixed: fixedRows,
    down: { label: 'Area', field: 'zoneId', of: zones },
    across: { field: 'centreId', of: centres, unit: 'minutes' },
    also: { mode },
    value: 'minutes',
    essential: 'minutes',
    kind: number({ min: 0, max: 1440 }, 0),
    blank: 'not known',
  });

export const travelCarTable = travel('car', 'Travel by car', 'Minutes from each area to each centre, door to door.');
export const travelPublicTable = travel(
  'publicTransport',
  'Travel by public transport',
  'Minutes from each area to each centre, waits and changes included.',
);

/** Courses that wait on the plan's first day. */
export const backlogTable: Table = matrixTable({
  id: 'backlog',
  title: 'Opening backlog',
  noun: ['centre', 'centres'],
  about: 'Courses decided and not yet started on the plan’s first day. Blank everywhere: the warm-up finds them.',
  collection: 'backlog',
  fixed: 'A row here is a centre: it is added or removed in the table Centres.',
  down: { label: 'Centre', field: 'centreId', of: centres },
  across: { field: 'pathwayId', of: pathways, unit: 'courses' },
  also: {},
  value: 'courses',
  essential: 'courses',
  kind: number({ min: 0, whole: true }, 0),
  total: 'sum',
});

export const demandMeasures = ['courses', 'growth', 'spread'] as const;
export type DemandMeasure = (typeof demandMeasures)[number];

const demandMatrix = (
  measure: DemandMeasure,
  about: string,
): Omit<Parameters<typeof matrixTable>[0], 'value' | 'kind'> => ({
  id: `demand-${measure}`,
  title: 'Demand',
  noun: ['area', 'areas'],
  about,
  collection: 'demand',
  fixed: fixedRows,
  down: { label: 'Area', field: 'zoneId', of: zones },
  across: { field: 'pathwayId', of: pathways },
  also: {},
  essential: 'coursesPerYear',
});

/** The demand records of a matrix row. */
const recordsOf = (row: AnyRecord): AnyRecord[] =>
  Object.keys(row).flatMap((key) => {
    const record = key.startsWith('cell:') ? cellRecord(row, key.slice(5)) : undefined;
    return record === undefined ? [] : [record];
  });

export const coursesOf = (row: AnyRecord): number =>
  recordsOf(row).reduce((sum, record) => sum + (numberIn(record, 'coursesPerYear') ?? 0), 0);

/** Growth in the first year of a row's courses together. */
export const growthOf = (row: AnyRecord): number | undefined => {
  const all = coursesOf(row);
  const more = recordsOf(row).reduce(
    (sum, record) => sum + (numberIn(record, 'coursesPerYear') ?? 0) * (numberIn(record, 'growthPerYear') ?? 0),
    0,
  );
  return all === 0 ? undefined : more / all;
};

const total = worked('total', 'All pathways', courses, 'the sum of the row', coursesOf, {
  unit: 'courses a year',
  width: 124,
  total: 'sum',
});

const growthColumn = worked('growth', 'Growth', growth, 'the mean of the row, by courses', growthOf, {
  unit: 'a year',
  width: 92,
});

/** The area by pathway matrix, of one of the figures that demand has. */
export const demandMatrices: Record<DemandMeasure, Table> = {
  courses: matrixTable({
    ...demandMatrix('courses', 'Decisions to treat in the year from the plan’s start.'),
    value: 'coursesPerYear',
    kind: courses,
    total: 'sum',
    lead: total,
    extra: (plan) => [perHead(plan), growthColumn],
  }),
  growth: matrixTable({
    ...demandMatrix('growth', 'Growth of demand a year, compound. Blank is none.'),
    value: 'growthPerYear',
    kind: growth,
    lead: growthColumn,
  }),
  spread: matrixTable({
    ...demandMatrix('spread', 'Variance over mean of the number of decisions: 1 is pure chance, more is less even.'),
    value: 'dispersion',
    kind: dispersion,
  }),
};

/** Courses a year for each thousand people in the plan's first year; blank where the population is not known. */
const perHead = (plan: Plan): TableColumn => {
  const year = plan.startDate.slice(0, 4);
  const people = new Map(plan.zones.map((zone) => [zone.id, numberIn(recordIn(zone, 'population') ?? {}, year)]));
  return worked(
    'perHead',
    'Per 1,000 people',
    number({}, 2, true),
    `the row’s courses over its people in ${year}`,
    (row) => {
      const here = people.get(String(row.id));
      return here ? (coursesOf(row) / here) * 1000 : undefined;
    },
    { unit: 'courses a year', width: 130 },
  );
};
