import type { ObservedMeasure, ObservedMonth } from '../../../../db/schema/observation.ts';
import { leastKept } from '../../../../db/schema/observation.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { measureNames } from '../../../plan/observed/observedWords.ts';
import type { Seen } from '../../../plan/observed/observing.ts';
import type { PlaceMonth } from '../extract.ts';
import { suppressed } from '../suppressed.ts';
import { waitFigures } from '../waitFigures.ts';
import { isWhole, monthsOf, unsettledDays } from './calendar.ts';
import { vagueTrusts } from './matching.ts';
import { foundWords, placesWords, plannedWords } from './observedOfferWords.ts';
import type { Derived, Offer } from './offer.ts';

/** A centre, or a trust where its centres cannot be told apart, with what of the extract is there. */
type Unit = { of: { centreId: string } | { trustId: string }; months: readonly PlaceMonth[] };

/** What was observed month by month, to be kept beside what is simulated. */
export function observedOffers(derived: Derived): Offer[] {
  const units = unitsOf(derived);
  const plannedIn = plannedWords(derived);
  const whole = monthsOf(derived.extract).filter((month) => isWhole(month, derived.extract));
  const settled = whole.filter((month) => isWhole(month, derived.extract, unsettledDays));
  const knowsWaits = derived.extract.months.some(({ waits }) => waits.length > 0);
  const machines = machineSeries(derived, whole);
  const series: (readonly [ObservedMeasure, readonly Seen[]])[] = [
    ['coursesStarted', unitSeries('coursesStarted', units, whole, ({ started }) => started)],
    ['coursesDecided', unitSeries('coursesDecided', units, settled, ({ decided }) => decided)],
    ...(knowsWaits
      ? ([
          ['waitDays', unitSeries('waitDays', units, whole, waited, medianOf)],
          ['startsWithin31Days', unitSeries('startsWithin31Days', units, whole, waited, withinOf)],
        ] as const)
      : []),
    ['attendancesPerMachineDay', machines('attendancesPerMachineDay', ({ visits }) => visits)],
    ['fractionsPerMachineDay', machines('fractionsPerMachineDay', ({ fractions }) => fractions)],
  ];
  return series.flatMap(([measure, seen]) => {
    const kept = seen.filter(({ months }) => months.some(({ count }) => count !== null && count > 0));
    if (kept.length === 0) return [];
    return [
      {
        id: `observed ${measure}`,
        part: 'observed' as const,
        name: measureNames[measure],
        now: plannedIn(measure),
        found: foundWords(measure, kept),
        basis: placesWords(kept),
        take: (plan: Plan) => plan,
        seen: kept,
      },
    ];
  });
}

/** Of a trust whose centres cannot be told apart all is the trust's; where only a few courses cannot, these are left out. */
function unitsOf({ extract, places }: Derived): Unit[] {
  const vague = vagueTrusts(extract, places);
  const units = new Map<string, { of: Unit['of']; months: PlaceMonth[] }>();
  for (const month of extract.months) {
    const place = places[month.place];
    const [centreId, ...others] = place?.centreIds ?? [];
    if (!place || centreId === undefined) continue;
    const trustId = place.trustId !== null && vague.has(place.trustId) ? place.trustId : null;
    if (trustId === null && others.length > 0) continue;
    const key = trustId ?? centreId;
    const unit = units.get(key) ?? { of: trustId === null ? { centreId } : { trustId }, months: [] };
    unit.months.push(month);
    units.set(key, unit);
  }
  return [...units.values()];
}

/** A figure of each unit and month, those under five left out with what would give them away. */
function unitSeries(
  measure: ObservedMeasure,
  units: readonly Unit[],
  months: readonly string[],
  countOf: (month: PlaceMonth) => number,
  figures: (months: readonly PlaceMonth[]) => Omit<ObservedMonth, 'month' | 'count'> = () => ({}),
): Seen[] {
  const partsOf = (unit: Unit, month: string) => unit.months.filter((held) => held.month === month);
  const table = suppressed(
    units.map((unit) => months.map((month) => partsOf(unit, month).reduce((sum, part) => sum + countOf(part), 0))),
  );
  return units.map((unit, at) => ({
    measure,
    ...unit.of,
    months: months.flatMap((month, column): ObservedMonth[] => {
      const count = table[at]?.[column] ?? null;
      // A month of none is not among what a schema of five or more can say.
      if (count === null) return [{ month, count }];
      return count < leastKept ? [] : [{ month, count, ...figures(partsOf(unit, month)) }];
    }),
  }));
}

const waited = ({ waits }: PlaceMonth): number => waits.reduce((sum, [, count]) => sum + count, 0);

const medianOf = (months: readonly PlaceMonth[]): { value: number; p90: number } => {
  const { median, p90 } = waitFigures(months);
  return { value: median, p90 };
};

const withinOf = (months: readonly PlaceMonth[]): { value: number } => ({
  value: Number(waitFigures(months).within31.toFixed(4)),
});

function machineSeries({ extract, matching, plan }: Derived, months: readonly string[]) {
  return (measure: ObservedMeasure, countOf: (of: { visits: number; fractions: number }) => number): Seen[] => {
    const machines = Map.groupBy(
      extract.machineMonths.flatMap((held) => {
        const id = matching.machines[extract.machines[held.machine] ?? ''];
        return id !== undefined && plan.machines.some((machine) => machine.id === id) ? [{ ...held, id }] : [];
      }),
      ({ id }) => id,
    );
    return [...machines].map(([machineId, held]) => ({
      measure,
      machineId,
      months: months.flatMap((month) => {
        const parts = held.filter((part) => part.month === month);
        const count = parts.reduce((sum, part) => sum + countOf(part), 0);
        // Two names of one machine are one machine on a day.
        const days = Math.max(0, ...parts.map((part) => part.days));
        return count < leastKept || days === 0 ? [] : [{ month, count, value: Number((count / days).toFixed(2)) }];
      }),
    }));
  };
}
