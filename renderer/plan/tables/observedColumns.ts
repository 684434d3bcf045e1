import type { ObservedMeasure } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { measureNames } from '../observed/observedWords.ts';
import { field } from './fields.ts';
import { choice, type Option } from './kinds/choice.ts';
import { month } from './kinds/month.ts';
import type { Named } from './kinds/named.ts';
import { number, percentage } from './kinds/number.ts';
import { reference } from './kinds/reference.ts';
import { aPathway, machinesNamed } from './kinds/references.ts';
import { parsed, type ValueKind } from './kinds/valueKind.ts';
import type { TableColumn } from './table.ts';

/** The place of a row that is of no single trust, centre or machine; those are `trust:<id>` and so on. */
export const network: Named = { id: 'network', name: 'The whole network' };

/** The figures that a measure may have beside its count, and whether it must. */
export const figuresOf: { readonly [M in ObservedMeasure]: readonly { key: FigureKey; must: boolean }[] } = {
  startsWithin31Days: [{ key: 'share', must: true }],
  waitDays: [
    { key: 'median', must: true },
    { key: 'p90', must: false },
  ],
  coursesDecided: [],
  coursesStarted: [],
  attendancesPerMachineDay: [{ key: 'perDay', must: true }],
  fractionsPerMachineDay: [{ key: 'perDay', must: true }],
};
export type FigureKey = 'share' | 'median' | 'p90' | 'perDay';
export const figureKeys: readonly FigureKey[] = ['share', 'median', 'p90', 'perDay'];
export const isMeasure = (value: unknown): value is ObservedMeasure =>
  typeof value === 'string' && value in measureNames;

const measures: readonly Option<ObservedMeasure>[] = Object.keys(measureNames).flatMap((value) =>
  isMeasure(value) ? [{ value, words: measureNames[value] }] : [],
);

const placed = (kind: 'trust' | 'centre' | 'machine', things: readonly Named[]): Named[] =>
  things.map(({ id, name }) => ({ id: `${kind}:${id}`, name }));

const aPlace = reference({
  noun: 'trust, centre or machine',
  of: (plan: Plan) => [
    network,
    ...placed('centre', plan.centres),
    ...placed('trust', plan.trusts),
    ...placed('machine', machinesNamed(plan)),
  ],
  table: 'Trusts, Centres or Machines',
  kindsAside: true,
});

const everyPathway = 'All pathways';
/** Blank is all of them; saying so is understood too. */
const aPathwayOrNone: ValueKind = {
  ...aPathway,
  parse: (text, plan) => (/^all( pathways)?$/i.test(text.trim()) ? parsed(undefined) : aPathway.parse(text, plan)),
  options: (plan) => [everyPathway, ...(aPathway.options?.(plan) ?? [])],
};

const fewer = 'under 5';
const whole = number({ min: 0, whole: true }, 0);
/** Counts under five are not kept, whoever types them. Null stands for one. */
const keptCount: ValueKind = {
  ...whole,
  show: (value, plan) => (value === null ? fewer : whole.show(value, plan)),
  write: (value, plan) => (value === null ? fewer : whole.write(value, plan)),
  parse(text, plan) {
    if (/^(<\s*5|(under|fewer than|less than|below) (5|five))$/i.test(text.trim())) return parsed(null);
    const read = whole.parse(text, plan);
    return read.ok && typeof read.value === 'number' && read.value < 5 ? parsed(null) : read;
  },
};

export const observedColumns: readonly TableColumn[] = [
  field('place', 'Place', aPlace, {
    required: true,
    width: 236,
    field: 'placeId',
    about: 'A trust, a centre, a machine, or the whole network.',
  }),
  field('measure', 'Measure', choice(measures), { required: true, width: 212 }),
  field('month', 'Month', month, { required: true, width: 86 }),
  field('pathwayId', 'Pathway', aPathwayOrNone, { width: 128, blank: () => 'all pathways' }),
  field('count', 'Count', keptCount, {
    ...{ required: true, width: 76, field: 'months' },
    about: 'Courses, attendances or fractions that were counted in the month. Fewer than five are not kept.',
  }),
  field('share', 'Within 31 days', percentage({ min: 0, max: 100 }, 1), {
    ...{ width: 112, field: 'months', unit: 'of courses' },
    about: `For the measure “${measureNames.startsWithin31Days}”.`,
  }),
  field('median', 'Median wait', number({ min: 0, max: 1e6 }, 1), {
    ...{ width: 104, field: 'months', unit: 'days' },
    about: `For the measure “${measureNames.waitDays}”: from the decision to treat to the first fraction.`,
  }),
  field('p90', '90 in 100 within', number({ min: 0, max: 1e6 }, 1), {
    ...{ width: 124, field: 'months', unit: 'days' },
    about: `For the measure “${measureNames.waitDays}”, where it is known.`,
  }),
  field('perDay', 'A machine', number({ min: 0, max: 1e6 }, 1), {
    ...{ width: 108, field: 'months', unit: 'a day it treated' },
    about: 'For attendances and fractions per machine per day: on days on which it treated.',
  }),
];
