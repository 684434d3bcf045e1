import { type Day, dayOf } from '../calendar/day.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { newAsking } from './asking.ts';
import { capacityOf, changesTo } from './capacity.ts';
import { hostPeriods, type ImagingKind, imagingKinds } from './imaging.ts';
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

  /** Courses of a centre by regimen. */
  const coursesAt = (centre: number, from: number, until: number): Float64Array => {
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

  const minutesOf = (machines: readonly Stay[], from: number, until: number): number =>
    machines.reduce((sum, stay) => {
      const { weekly } = capacityOf(horizon, blocks[stay.centre], stay, changesTo(resolved, stay));
      return sum + sumOf(weekly, from, until);
    }, 0);

  /** Minutes of a kind of imaging asked of the simulators that a centre uses, by all who use them, over what they have. */
  const imagingLoad = (kind: ImagingKind, centre: number, from: number): Load[] => {
    const simulators = stays.filter(({ life }) => life.machine.kind === kind);
    let asked = 0;
    let had = 0;
    for (const { hosts, ...days } of hostPeriods(plan.centres, simulators, horizon.timeline, horizon.days)) {
      const [begins, ends] = [days.from, days.until].map((day) => Math.min(until, Math.max(from, weekOfDay(day))));
      for (const [other, host] of hosts.entries()) {
        if (host !== hosts[centre]) continue;
        const { regimens, preparations } = patients[other];
        const courses = coursesAt(other, begins, ends);
        for (const [at, { pathway }] of regimens.entries()) asked += courses[at] * preparations[pathway].asked[kind];
      }
      const host = simulators.filter((stay) => stay.centre === hosts[centre]);
      had += minutesOf(host, begins, ends);
    }
    return simulators.length > 0 && asked > 0 ? [{ what: kind, load: asked / had }] : [];
  };

  return (centre, date) => {
    const from = weekOf(date);
    const { regimens, preparations } = patients[centre];
    const courses = coursesAt(centre, from, until);
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
        return [{ what: 'capability', capability, load: minutes / minutesOf(able, from, until) }];
      }),
    ];
  };

  function weekOf(date: string): number {
    return Math.min(until - 1, Math.max(horizon.first, weekOfDay(dayOf(date) - horizon.timeline.origin)));
  }

  /** The week that begins nearest to a day. */
  function weekOfDay(day: number): number {
    return Math.round((day - horizon.monday[0]) / 7);
  }
}
