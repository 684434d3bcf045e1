import { mean, sum } from 'd3-array';
import { bunkerKinds } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { allJourneys } from '../flows/journeys.ts';
import { travelMeasure } from '../flows/travelMeasures.ts';
import { machinesAt } from '../map/machinesAt.ts';
import { mapCentres } from '../map/mapCentres.ts';
import { mapNetwork } from '../map/mapNetwork.ts';
import { isOut, outagesOf } from '../map/outages.ts';
import { type MachineAge, machineAges } from './machineAges.ts';

/** What a centre has on the plan's first day. */
export type CentreToday = {
  id: string;
  name: string;
  bunkers: number;
  /** Treating that day, and out that day. */
  linacs: number;
  out: number;
  /** Of its linacs in use, whether out or not; null where there is none. */
  meanAgeYears: number | null;
  pastLife: number;
  /** Of the linacs that treat, in a week without bank holidays. */
  rosteredHours: number;
  /** At the demand and by the flows of that day, where they can be treated. */
  coursesPerYear: number;
  /** Share of its courses that travel no more than 45 minutes one way by car; null where the plan does not say. */
  withinNear: number | null;
};

/** Every centre under the trust that runs it, in the order of the plan, and all of them together. */
export function centresToday(plan: Plan): {
  trusts: { id: string; name: string; centres: CentreToday[] }[];
  network: CentreToday;
} {
  const [network, date] = [mapNetwork(plan, null), plan.startDate];
  const outages = outagesOf(network, '').filter(({ from, until }) => from <= date && date < until);
  const journeys = allJourneys(network, date);
  const ages = machineAges(network, date);
  const mapped = new Map(mapCentres(network, date).map((entry) => [entry.centre.id, entry]));
  const centres = plan.centres.map(({ id, name, bunkers, opening }): CentreToday => {
    const linacs = mapped.get(id)?.linacs ?? 0;
    const treating = machinesAt(network, id, date).filter(
      (machine) => bunkerKinds.includes(machine.kind) && !isOut(outages, machine.id, date),
    );
    const minutes = linacs === 0 ? 0 : sum(treating, ({ minutesPerDay }) => minutesPerDay) * opening.weekdays.length;
    const { coursesPerYear, withinNear } = travelMeasure(
      plan,
      journeys.filter(({ centreId }) => centreId === id),
    );
    return {
      ...{ id, name, bunkers, linacs },
      ...{ out: mapped.get(id)?.out.length ?? 0, rosteredHours: minutes / 60, coursesPerYear, withinNear },
      ...agesOf(ages.filter(({ centreId }) => centreId === id)),
    };
  });
  const all = travelMeasure(plan, journeys);
  const total = (of: (centre: CentreToday) => number) => sum(centres, of);
  const byTrust = Map.groupBy(plan.centres, ({ trustId }) => trustId);
  return {
    trusts: [...byTrust].map(([id, own]) => ({
      ...{ id, name: plan.trusts.find((trust) => trust.id === id)?.name ?? '' },
      centres: centres.filter((centre) => own.some((held) => held.id === centre.id)),
    })),
    network: {
      ...{ id: 'network', name: 'All centres', bunkers: total(({ bunkers }) => bunkers) },
      ...{ linacs: total(({ linacs }) => linacs), out: total(({ out }) => out) },
      ...{ rosteredHours: total(({ rosteredHours }) => rosteredHours), coursesPerYear: all.coursesPerYear },
      ...agesOf(ages),
      withinNear: all.withinNear,
    },
  };
}

const agesOf = (ages: readonly MachineAge[]): Pick<CentreToday, 'meanAgeYears' | 'pastLife'> => ({
  meanAgeYears: mean(ages, ({ ageYears }) => ageYears) ?? null,
  pastLife: ages.filter(({ pastLife }) => pastLife).length,
});
