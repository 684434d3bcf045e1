import { type Day, dayOf } from '../calendar/day.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { newAsking } from './asking.ts';
import { capacityOf, changesTo } from './capacity.ts';
import { hostsOf, type ImagingKind, imagingKinds } from './imaging.ts';
import { segmentsByWeek, sumOf } from './segments.ts';
import type { Stay } from './stays.ts';

/** What courses of a centre go through that may hold them up, and what is asked of it over what it has. */
export type Load =
  | { what: 'planning' | ImagingKind; load: number }
  /** Treatment minutes of the courses that need it over those of the machines that have it. */
  | { what: 'capability'; capability: string; load: number };

/** Loads of a centre, by its index, from an ISO date to the end of the plan; nothing of what never limits. */
export type LoadsFrom = (centre: number, from: string) => Load[];

/** Expected loads of everything but a centre's machines as a whole, which the simulation measures. */
export function loadsOf(resolved: ResolvedPlan, bankHolidays: readonly Day[]): LoadsFrom {
  const { plan } = resolved;
  const { horizon, blocks, stays, patients } = newAsking(bankHolidays)(resolved);
  const until = horizon.first + horizon.timeline.weeks;
  const hosts = { ctSimulator: hostsOf(plan, stays, 'ctSimulator'), mrSimulator: hostsOf(plan, stays, 'mrSimulator') };

  /** Courses of a centre by regimen. */
  const coursesAt = (centre: number, from: number): Float64Array => {
    const { segments, perYear } = patients[centre].asked;
    const segmentOf = segmentsByWeek(segments);
    return Float64Array.from(patients[centre].regimens, (_, index) => {
      let courses = 0;
      for (let week = from; week < until; week++) {
        courses += perYear[index * segments.count + segmentOf[week]] * horizon.part[week];
      }
      return courses;
    });
  };

  const minutesOf = (machines: readonly Stay[], from: number): number =>
    machines.reduce((sum, stay) => {
      const { weekly } = capacityOf(horizon, blocks[stay.centre], stay, changesTo(resolved, stay));
      return sum + sumOf(weekly, from, until);
    }, 0);

  const imagingLoad = (kind: ImagingKind, centre: number, from: number): Load[] => {
    const host = hosts[kind][centre];
    if (host < 0) return [];
    const sharing = [...plan.centres.keys()].filter((other) => hosts[kind][other] === host);
    const asked = sharing.reduce((sum, other) => {
      const { regimens, preparations } = patients[other];
      const courses = coursesAt(other, from);
      return regimens.reduce((held, { pathway }, at) => held + courses[at] * preparations[pathway].asked[kind], sum);
    }, 0);
    const simulators = stays.filter((stay) => stay.centre === host && stay.life.machine.kind === kind);
    return asked > 0 ? [{ what: kind, load: asked / minutesOf(simulators, from) }] : [];
  };

  return (centre, date) => {
    const from = weekOf(date);
    const { regimens, preparations } = patients[centre];
    const courses = coursesAt(centre, from);
    const { plansPerDay } = plan.centres[centre];
    const { weekOrdinal } = blocks[centre];
    const plans = regimens.reduce(
      (sum, { pathway }, at) => sum + courses[at] * preparations[pathway].asked.planning,
      0,
    );
    const openDays = weekOrdinal[until] - weekOrdinal[from];
    const machines = stays.filter((stay) => stay.treats && stay.centre === centre);
    const needed = new Set(plan.pathways.flatMap(({ capabilities }) => capabilities));
    return [
      ...(plansPerDay === null || plans === 0
        ? []
        : [{ what: 'planning' as const, load: plans / (plansPerDay * openDays) }]),
      ...imagingKinds.flatMap((kind) => imagingLoad(kind, centre, from)),
      ...[...needed].flatMap((capability): Load[] => {
        const minutes = regimens.reduce((sum, regimen, at) => {
          const needs = plan.pathways[regimen.pathway].capabilities.includes(capability);
          return needs ? sum + courses[at] * regimen.minutes : sum;
        }, 0);
        const able = machines.filter(({ life }) => life.machine.capabilities.includes(capability));
        if (minutes === 0 || able.length === 0 || able.length === machines.length) return [];
        return [{ what: 'capability', capability, load: minutes / minutesOf(able, from) }];
      }),
    ];
  };

  function weekOf(date: string): number {
    const day = dayOf(date) - horizon.timeline.origin;
    return Math.min(until - 1, Math.max(horizon.first, Math.round((day - horizon.monday[0]) / 7)));
  }
}
