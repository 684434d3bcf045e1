import { type Day, dayOf } from '../calendar/day.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { newAsking } from './asking.ts';
import { capacityOf, changesTo, together } from './capacity.ts';
import { weekNearest } from './horizon.ts';
import { type HostPeriod, hostPeriods } from './hosts.ts';
import { type ImagingKind, imagingKinds, imagingWanted } from './imaging.ts';
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

  /** Courses of a centre by regimen from a week on, of those whom nobody could treat when they can be. */
  const coursesAt = (centre: number, from: number): Float64Array => {
    const { segments, perYear, held } = patients[centre].asked;
    const segmentOf = segmentsByWeek(segments);
    const courses = Float64Array.from(patients[centre].regimens, (_, index) => {
      let decided = 0;
      for (let week = from; week < until; week++) {
        decided += perYear[index * segments.count + segmentOf[week]] * horizon.part[week];
      }
      return decided;
    });
    for (const { regimen, day, courses: some } of held) {
      const week = weekNearest(horizon, day);
      if (week >= from && week < until) courses[regimen] += some;
    }
    return courses;
  };

  /** Minutes of some of a centre's machines by week. */
  const weeklyOf = (centre: number, machines: readonly Stay[]): Float64Array => {
    const own = blocks[centre];
    const each = machines.map((stay) => capacityOf(horizon, own, stay, changesTo(resolved, stay)));
    return together(each, own.count, horizon.count).weekly;
  };

  const imagingOf = (kind: ImagingKind) => {
    const simulators = stays.filter(({ life }) => life.machine.kind === kind);
    const periods = hostPeriods(plan.centres, simulators, horizon.timeline, horizon.days);
    const weekly = plan.centres.map((_, host) =>
      weeklyOf(
        host,
        simulators.filter(({ centre }) => centre === host),
      ),
    );
    const wanted = patients.map(({ asked, regimens, preparations }) =>
      imagingWanted(kind, horizon, asked, regimens, preparations),
    );
    return { simulators, periods, weekly, wanted };
  };
  const imaging = { ctSimulator: imagingOf('ctSimulator'), mrSimulator: imagingOf('mrSimulator') };

  /** Minutes of a kind of imaging asked of the simulators that a centre uses, by all who use them, over what they have. */
  const imagingLoad = (kind: ImagingKind, centre: number, from: number): Load[] => {
    const { simulators, periods, weekly, wanted } = imaging[kind];
    let asked = 0;
    let had = 0;
    for (const { hosts, ...days } of periods) {
      const [begins, ends] = weeksOf(days, from);
      if (begins === ends) continue;
      for (const [other, host] of hosts.entries()) {
        if (host === hosts[centre]) asked += sumOf(wanted[other], begins, ends);
      }
      if (hosts[centre] >= 0) had += sumOf(weekly[hosts[centre]], begins, ends);
    }
    return simulators.length > 0 && asked > 0 ? [{ what: kind, load: asked / had }] : [];
  };

  const weeksOf = (days: Pick<HostPeriod, 'from' | 'until'>, from: number) =>
    [days.from, days.until].map((day) => Math.min(until, Math.max(from, weekNearest(horizon, day))));

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
        return [{ what: 'capability', capability, load: minutes / sumOf(weeklyOf(centre, able), from, until) }];
      }),
    ];
  };

  function weekOf(date: string): number {
    const week = weekNearest(horizon, dayOf(date) - horizon.timeline.origin);
    return Math.min(until - 1, Math.max(horizon.first, week));
  }
}
