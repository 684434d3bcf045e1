import type { Machine } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';

/**
 * The capacity of a plan as plain lists by day, from the text of the model (sections 2 and 3) alone: it imports nothing
 * of the engine, so that the engine can be held against it. Days are counted from the first of the warm-up.
 */
export type PlainCalendar = {
  /** Days that can be booked, the plan's first day, and the first day's date as a number of days since 1970. */
  days: number;
  start: number;
  origin: number;
  /** Whether a centre is open, by its id and day. */
  open: Readonly<Record<string, readonly boolean[]>>;
  /**
   * Part of a machine's day that planned service takes, by its id and day, none when missing. The text says how often
   * a machine is serviced and not on which days, so the days are given.
   */
  service: Readonly<Record<string, readonly number[]>>;
};

/** A machine at one centre. A machine that moves is two of these. */
export type Room = {
  machine: Machine;
  centreId: string;
  /** By day: whether it stands there ready to treat, open or not; minutes not booked yet; planned service. */
  inService: boolean[];
  freeMinutes: number[];
  /** Of the free minutes, those still held for urgent pathways. */
  heldMinutes: number[];
  serviced: boolean[];
};

/** Every machine of the plan in its order, those that projects bring after those that stand. */
export function plainRooms(plan: Plan, calendar: PlainCalendar): Room[] {
  const brought = plan.projects.flatMap(({ newMachine }) => (newMachine ? [newMachine] : []));
  return [...plan.machines, ...brought].flatMap((machine) =>
    staysOf(machine, plan.projects, calendar).map(({ centreId, from, until, outages }) => {
      const site = plan.centres.find(({ id }) => id === centreId);
      const opens = site?.opens === undefined ? Number.NEGATIVE_INFINITY : dayOf(site.opens, calendar);
      const closes = site?.closes === undefined ? Number.POSITIVE_INFINITY : dayOf(site.closes, calendar);
      const days = Array.from({ length: calendar.days }, (_, day) => day);
      const atStart = (day: number) => Math.max(day, calendar.start);
      const out = (day: number) => outages.some((outage) => outage.from <= day && day < outage.until);
      const stands = (day: number) => Math.max(from, opens) <= day && day < Math.min(until, closes) && !out(day);
      // Section 1: the warm-up has the fleet of the start.
      const inService = days.map((day) => stands(atStart(day)));
      const taken = calendar.service[machine.id] ?? [];
      const freeMinutes = days.map((day) =>
        inService[day] && calendar.open[centreId][day] ? machine.minutesPerDay * (1 - (taken[day] ?? 0)) : 0,
      );
      return {
        machine,
        centreId,
        inService,
        serviced: days.map((day) => (taken[day] ?? 0) > 0),
        freeMinutes,
        heldMinutes: freeMinutes.map((minutes) => Math.round(minutes * (machine.urgentReserve?.share ?? 0))),
      };
    }),
  );
}

type Stay = { centreId: string; from: number; until: number; outages: { from: number; until: number }[] };

const dayOf = (date: string, { origin }: PlainCalendar): number =>
  Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) - origin;

/** Where a machine stands and when, once projects are done with it: db/schema/project.ts says it in words. */
function staysOf(machine: Machine, projects: readonly Project[], calendar: PlainCalendar): Stay[] {
  const day = (date: string) => dayOf(date, calendar);
  let from = machine.inService === undefined ? Number.NEGATIVE_INFINITY : day(machine.inService);
  let until = machine.outOfService === undefined ? Number.POSITIVE_INFINITY : day(machine.outOfService);
  const outages: { from: number; until: number }[] = [];
  let moved: { to: string; on: number } | undefined;
  for (const project of projects) {
    let at = day(project.start);
    const stages = project.stages.map(({ weeks, outOfService }) => {
      const begins = at;
      at += Math.round(weeks * 7);
      return { from: begins, until: at, outOfService };
    });
    const out = stages.filter(({ outOfService }) => outOfService);
    if (project.newMachine?.id === machine.id) from = at;
    if (project.machineId !== machine.id) continue;
    if (project.kind === 'replace' || project.kind === 'retire') until = Math.min(until, out[0]?.from ?? at);
    if (project.kind === 'move' && project.toCentreId !== undefined) {
      outages.push(...out);
      moved = { to: project.toCentreId, on: out.at(-1)?.until ?? at };
    }
  }
  if (!moved) return [{ centreId: machine.centreId, from, until, outages }];
  return [
    { centreId: machine.centreId, from, until: Math.min(until, moved.on), outages },
    { centreId: moved.to, from: Math.max(from, moved.on), until, outages },
  ];
}
