import { Pathway } from '../../../db/schema/pathway.ts';
import { isUrgent } from '../../../db/schema/urgent.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { fractionsPerCourse } from '../firstYear.ts';
import { collectionTable, identified } from './collectionTable.ts';
import { field, numberIn, recordsIn, textIn, within, worked } from './fields.ts';
import { choice, yesNo } from './kinds/choice.ts';
import { number } from './kinds/number.ts';
import { plainText } from './kinds/plainText.ts';
import { capabilities } from './machineFields.ts';
import type { Table, TableColumn } from './table.ts';

const intents = choice([
  { value: 'radical', words: 'Radical' },
  { value: 'palliative', words: 'Palliative' },
  { value: 'other', words: 'Other' },
]);
const categories = choice([
  { value: 1, words: '1' },
  { value: 2, words: '2' },
  { value: 3, words: '3' },
]);
const patterns = choice([
  { value: 'daily', words: 'Daily' },
  { value: 'alternateDays', words: 'Alternate days' },
  { value: 'weekly', words: 'Weekly' },
  { value: 'twiceDaily', words: 'Twice daily' },
]);

/** Kinds of course, and what each asks of machines, scanners and planners. */
export const pathwaysTable: Table = collectionTable({
  id: 'pathways',
  title: 'Pathways',
  noun: ['pathway', 'pathways'],
  about: 'Kinds of course. How many fractions they have, and from when, stands in the table Fractionation.',
  collection: 'pathways',
  headers: 1,
  identity: ['name'],
  nameOf: (record) => textIn(record, 'name') ?? '',
  begin: (_plan, beside) => ({
    intent: 'radical',
    category: 2,
    targetDays: 31,
    priority: beside?.priority ?? 20,
    pattern: 'daily',
    capabilities: [],
    imaging: beside?.imaging ?? [],
    planning: beside?.planning ?? null,
    fractionation: beside?.fractionation ?? [{ from: null, mix: [{ fractions: 1, share: 1 }] }],
  }),
  complete: identified(
    ({ pathways }) => pathways.map(({ id }) => id),
    (row) => textIn(row, 'name'),
  ),
  columns: (plan) => [
    field('name', 'Pathway', plainText({ longest: 200 }), { required: true, width: 250 }),
    field('tumourSite', 'Tumour site', plainText({ longest: 100, suggest: sites }), { width: 150 }),
    field('intent', 'Intent', intents, { required: true, width: 104 }),
    field('category', 'Category', categories, { unit: 'RCR', required: true, width: 88 }),
    field('targetDays', 'Target', number({ min: 1, max: 365, whole: true }, 0), {
      unit: 'days',
      required: true,
      width: 80,
    }),
    field('priority', 'Priority', number({ min: 0, max: 100, whole: true }, 0), {
      unit: 'lower first',
      required: true,
      width: 104,
    }),
    worked(
      'fractionation',
      'Fractions a course',
      number({}, 1),
      'the mean of its mix, in the table Fractionation',
      (row) => {
        const pathway = Pathway.safeParse(row);
        return pathway.success ? fractionsPerCourse(pathway.data, plan.startDate) : undefined;
      },
      { unit: 'mean', width: 116 },
    ),
    field('minutesFirst', 'First fraction', number({ above: 0, max: 1440 }, 1), {
      unit: 'minutes',
      required: true,
      width: 106,
    }),
    field('minutesLater', 'Later fractions', number({ above: 0, max: 1440 }, 1), {
      unit: 'minutes',
      required: true,
      width: 112,
    }),
    field('pattern', 'Attendance', patterns, { required: true, width: 126 }),
    field('capabilities', 'Capabilities needed', capabilities, {
      width: 160,
      blank: () => 'any linac',
      set: (row, value) => ({ ...row, capabilities: value ?? [] }),
    }),
    imaging('ctSimulator', 'CT simulation'),
    imaging('mrSimulator', 'MR simulation'),
    planning('minDays', 'Planning, least'),
    planning('modeDays', 'Planning, usual'),
    planning('maxDays', 'Planning, most'),
    field('sameDay', 'May start the same day', yesNo, { width: 130, blank: () => 'no' }),
    field('urgent', 'Urgent', yesNo, {
      width: 90,
      blank: (row) => (isUrgent({ urgent: undefined, targetDays: numberIn(row, 'targetDays') ?? 31 }) ? 'yes' : 'no'),
    }),
  ],
});

const sites = ({ pathways }: { pathways: readonly Pathway[] }) =>
  pathways.flatMap(({ tumourSite }) => tumourSite ?? []);

const planning = (key: string, label: string): TableColumn =>
  within('planning', key, label, number({ min: 0 }, 1), {
    unit: 'working days',
    width: 116,
    empty: null,
    blank: () => 'none',
  });

function imaging(kind: string, label: string): TableColumn {
  const others = (row: AnyRecord) => recordsIn(row, 'imaging').filter((step) => step.kind !== kind);
  return field(`imaging.${kind}`, label, number({ above: 0, max: 1440 }, 1), {
    field: 'imaging',
    unit: 'minutes',
    width: 114,
    blank: () => 'none',
    get: (row) => recordsIn(row, 'imaging').find((step) => step.kind === kind)?.minutes,
    set: (row, value) => ({
      ...row,
      imaging: [...others(row), ...(value === undefined ? [] : [{ kind, minutes: value }])].toSorted((a, b) =>
        String(a.kind).localeCompare(String(b.kind)),
      ),
    }),
  });
}
