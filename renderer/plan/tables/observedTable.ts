import type { Plan } from '../../../db/schema/plan.ts';
import { nameWithin } from '../../simulation/firstLetter.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { recordName } from '../commands/recordName.ts';
import { namesIn } from '../commands/recordNames.ts';
import { fullMonth, toDate, toIso } from '../dates.ts';
import { type ObservedOf, type OneMonth, ofKey, withMonths } from '../observed/withMonths.ts';
import { textIn } from './fields.ts';
import { type FigureKey, figureKeys, figuresOf, isMeasure, observedColumns } from './observedColumns.ts';
import { ofRow, oneMonth, rowOf } from './observedRow.ts';
import type { Table } from './table.ts';

/** What was observed of the real network: a row for each month of each series. */
export const observedTable: Table = {
  id: 'observed',
  title: 'Observed',
  noun: ['observed month', 'observed months'],
  about:
    'What happened in the real network by month: never of a person, and no count under five. Nothing that is simulated depends on it; Calibration holds the two against each other.',
  collection: 'observations',
  headers: 4,
  frozen: 3,
  identity: ['place', 'measure', 'month', 'pathwayId'],
  columns: () => [...observedColumns],
  rows: (plan) =>
    // What is of the same stands together, month by month, whatever sources it has.
    [...Map.groupBy(plan.observations ?? [], ofKey).values()].flatMap((series) =>
      series
        .flatMap((one) => {
          const name = seriesName(plan, one);
          return one.months.map((month) => ({ one, month, name }));
        })
        .toSorted((a, b) => (a.month.month < b.month.month ? -1 : 1))
        .map(({ one, month, name }) => ({
          key: keyOf(one, month.month),
          name: monthName(name, month.month),
          record: rowOf(one, month),
        })),
    ),
  keyOf(row) {
    const of = ofRow(row);
    return of === null ? '' : keyOf(of, textIn(row, 'month') ?? '');
  },
  begin: (plan, beside) => (beside === null ? {} : nextTo(plan, beside)),
  changeWords,
  faults,
  puts(plan, changes, sourceId) {
    const months = (rows: readonly (AnyRecord | null)[]) => rows.flatMap((row) => (row && oneMonth(row)) ?? []);
    const out = months(changes.map(({ before }) => before));
    return withMonths(plan, named(out), months(changes.map(({ after }) => after)), sourceId);
  },
  sourced(plan, rows, sourceId) {
    const months = rows.flatMap((row) => oneMonth(row) ?? []);
    return withMonths(plan, named(months), months, sourceId);
  },
  cellPlace: (_plan, { record }, column) => ({ collection: 'observations', record, field: column.field }),
  placeOf(plan, path) {
    const [, at, rest = ''] = /^observations\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    const one = at === undefined ? undefined : plan.observations?.[Number(at)];
    if (one === undefined) return null;
    const [, within = 0] = /^months\[(\d+)\]/.exec(rest) ?? [];
    const [field = ''] = /\w+$/.exec(rest) ?? [];
    const columns: Record<string, string | undefined> = {
      ...{ measure: 'measure', month: 'month', pathwayId: 'pathwayId', count: 'count', p90: 'p90' },
      ...{ trustId: 'place', centreId: 'place', machineId: 'place', value: figuresOf[one.measure][0]?.key },
    };
    return { rowKey: keyOf(one, one.months[Number(within)]?.month ?? ''), columnKey: columns[field] ?? null };
  },
};

const seriesName = (plan: Plan, of: ObservedOf): string => recordName('observations', of, namesIn(plan));
const monthName = (series: string, month: string): string => `${series}, ${fullMonth(`${month}-01`)}`;

const keyOf = (of: ObservedOf, month: string): string => `${ofKey(of)}|${month}`;

/** The row that a link to a whole series leads to. */
export function firstOfSeries({ observations = [] }: Plan, id: string): string {
  const one = observations.find((held) => held.id === id);
  return one === undefined ? '' : keyOf(one, one.months[0]?.month ?? '');
}

const named = (months: readonly OneMonth[]) => months.map(({ of, month }) => ({ of, month: month.month }));

/** “Change Starts within 31 days at Poole, April 2026: count from 117 to 118” */
function changeWords(plan: Plan, before: AnyRecord | null, after: AnyRecord): string {
  const of = ofRow(before ?? after);
  const name =
    of === null ? 'what was observed' : monthName(seriesName(plan, of), textIn(before ?? after, 'month') ?? '');
  if (before === null) return `Add ${name}`;
  const changed = observedColumns.filter(({ key }) => before[key] !== after[key]);
  const labels = changed.map(({ label }) => nameWithin(label)).join(', ');
  const [only, another] = changed;
  if (!only || another) return `Change ${name}: ${labels}`;
  const { kind, unit, blank } = only;
  const say = (row: AnyRecord) =>
    [kind.show(row[only.key], plan) || (blank?.(row, plan) ?? 'none'), unit === 'days' ? unit : ''].join(' ').trim();
  return `Change ${name}: ${labels} from ${say(before)} to ${say(after)}`;
}

/** Figures that the measure lacks or does not have, or that stand beside a count too small to be kept. */
function faults(row: AnyRecord): { columnKey: string; sentence: string }[] {
  const { measure, count } = row;
  if (!isMeasure(measure) || count === undefined) return [];
  const has = (key: FigureKey) => row[key] !== undefined;
  const label = (key: FigureKey) => observedColumns.find((column) => column.key === key)?.label ?? key;
  const own = figuresOf[measure];
  const saying = (key: FigureKey, sentence: string) => ({ columnKey: key, sentence });
  if (count === null) {
    return figureKeys
      .filter(has)
      .map((key) => saying(key, 'Of fewer than five nothing else is kept: clear this, which could point at somebody.'));
  }
  const astray = figureKeys
    .filter((key) => has(key) && !own.some((figure) => figure.key === key))
    .map((key) =>
      saying(key, `${label(key)} is not part of this measure: clear it, or choose the measure that has it.`),
    );
  const missing = own
    .filter(({ key, must }) => must && !has(key))
    .map(({ key }) => saying(key, `${label(key)} is still needed.`));
  return [...astray, ...missing];
}

/** The month after the last one of the same series. */
function nextTo({ observations = [] }: Plan, beside: AnyRecord): AnyRecord {
  const of = ofRow(beside);
  const { place, measure, pathwayId } = beside;
  const same = observations.filter((one) => of !== null && ofKey(one) === ofKey(of));
  const last = same
    .flatMap(({ months }) => months.map(({ month }) => month))
    .toSorted()
    .at(-1);
  return {
    ...{ place, measure },
    ...(pathwayId !== undefined && { pathwayId }),
    ...(last !== undefined && { month: monthAfter(last) }),
  };
}

function monthAfter(month: string): string {
  const date = toDate(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return toIso(date).slice(0, 7);
}
