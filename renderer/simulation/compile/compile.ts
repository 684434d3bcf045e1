import { overtimeMinutesOf } from '../../../db/schema/overtime.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Day } from '../calendar/day.ts';
import { remember } from '../memo.ts';
import { hashText } from '../random/key.ts';
import { resolvedMachines } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { type CentreCalendar, calendarOf, planningSlots } from './centres.ts';
import { canTreat, isTreatmentMachine } from './eligibility.ts';
import { failureProcesses } from './failures.ts';
import { packFlows } from './flows.ts';
import { imagingOrder } from './imagingHosts.ts';
import { layOutUnits } from './layOut.ts';
import { listsOf } from './lists.ts';
import { mutualAidOf } from './mutualAid.ts';
import type { Centre, Imagers, Imaging, Network, Units } from './network.ts';
import { pathwaysOf } from './pathways.ts';
import { reserveOf } from './reserve.ts';
import { flowsOf, zonesOf } from './routes.ts';
import { streamsOf } from './streams.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { treatableUntil } from './treatable.ts';
import { partnersOf, type Unit, unitsOf, withdrawalsOf } from './units.ts';

/**
 * A resolved plan as the flat tables a replication runs on. `bankHolidays` covers the years of `calendarYears`.
 * `betweenStages` is called a few times on the way and may throw to leave.
 */
export type Compile = (resolved: ResolvedPlan, bankHolidays: readonly Day[], betweenStages?: () => void) => Network;

/** Compiles one plan, remembering nothing. */
export const compile: Compile = (resolved, bankHolidays) => newCompiler()(resolved, bankHolidays);

/**
 * A compiler for plans that come one after another and are mostly alike: the scenarios of an experiment, and the same
 * plan after each change. It remembers by the records they rest on the calendars, the decisions and where patients go,
 * which are most of a plan; what it compiles is the same whatever it compiled before. Networks share what it remembers.
 */
export function newCompiler(): Compile {
  const timelineFor = remember((startDate: string, horizonWeeks: number, warmUpWeeks: number) =>
    timelineOf({ startDate, horizonWeeks, warmUpWeeks }),
  );
  const calendarFor = remember(calendarOf, 32);
  const streamsFor = remember(streamsOf, 4);
  const zonesFor = remember((zones: Plan['zones'], centres: Plan['centres'], travel: Plan['travel']) =>
    zonesOf({ zones, centres, travel }),
  );
  const flowsFor = remember(packedFlows, 4);

  return (resolved, bankHolidays, betweenStages = () => {}) => {
    const { plan } = resolved;
    const timeline = timelineFor(plan.startDate, plan.horizonWeeks, plan.warmUpWeeks);
    const calendars = plan.centres.map(({ id, opening }) =>
      calendarFor(
        timeline,
        opening,
        resolved.openingDays.filter(({ centreId }) => centreId === id),
        bankHolidays,
      ),
    );
    const { zones, centres, travel, demand, decisions, seasonality } = plan;
    const streams = streamsFor(
      ...([timeline, zones, plan.pathways, demand, decisions, seasonality] as const),
      ...([resolved.demand, bankHolidays] as const),
    );
    betweenStages();
    const routes = {
      zones: zonesFor(zones, centres, travel),
      flows: flowsFor(timeline, zones, plan.pathways, centres, plan.flows),
    };
    betweenStages();
    return { ...networkOf(resolved, timeline, calendars, betweenStages), streams, ...routes };
  };
}

function networkOf(
  resolved: ResolvedPlan,
  timeline: Timeline,
  calendars: readonly CentreCalendar[],
  betweenStages: () => void,
): Omit<Network, 'streams' | 'zones' | 'flows'> {
  const { plan } = resolved;
  const stride = Math.max(1, ...calendars.map(({ openDays }) => openDays.length));
  const lives = resolvedMachines(resolved);
  const units = unitsOf(resolved, timeline, lives);
  const withdrawals = withdrawalsOf(timeline, units);
  const unitsAt = plan.centres.map((_, centre) => indicesWhere(units, (unit) => unit.centre === centre));
  const eligible = plan.pathways.flatMap((pathway) => {
    const able = units.map(({ life }) => canTreat(life.machine, pathway));
    return unitsAt.map((own) => own.filter((unit) => able[unit]));
  });
  const pathways = pathwaysOf(plan.pathways, timeline);
  const matched = units.map((unit) => partnersOf(unit, units));
  const untilFor = treatableTables(timeline, units, withdrawals);
  const imagersOf = (kind: Imaging['kind']): Imagers[] => {
    const equipped = units.filter(({ life }) => life.machine.kind === kind).map(({ centre }) => centre);
    return imagingOrder(plan, new Set(equipped)).map((order, centre) => {
      const own = unitsAt[centre].filter((unit) => units[unit].life.machine.kind === kind);
      return { units: own, order, until: untilFor(own) };
    });
  };
  const imagers = { ctSimulator: imagersOf('ctSimulator'), mrSimulator: imagersOf('mrSimulator') };
  const laidOut = layOutUnits(resolved, timeline, calendars, units, stride);
  const slotDay = slotDays(laidOut, timeline, calendars);
  betweenStages();
  return {
    timeline,
    stride,
    slotDay,
    centres: plan.centres.map((_, index) =>
      centreOf(plan, index, calendars[index] ?? neverOpen, unitsAt[index], imagers),
    ),
    units: laidOut,
    machines: lives.map(({ id, machine }) => ({ id, treats: isTreatmentMachine(machine) })),
    pathways,
    regimens: 1 + Math.max(-1, ...pathways.flatMap(({ regimen }) => [...regimen])),
    eligible: listsOf(eligible),
    partners: listsOf(
      plan.pathways.flatMap((_, pathway) =>
        matched.map((partners, unit) => {
          const able = eligible[pathway * plan.centres.length + units[unit].centre];
          return partners.filter((partner) => able.includes(partner));
        }),
      ),
    ),
    treatableUntil: eligible.map(untilFor),
    mostImages: Math.max(0, ...pathways.map(({ imaging }) => imaging.length)),
    shortestImage: Math.min(...pathways.flatMap(({ imaging }) => imaging.map(({ seconds }) => seconds))),
    backlog: (plan.backlog ?? []).map(({ centreId, pathwayId, courses }) => ({
      centre: plan.centres.findIndex(({ id }) => id === centreId),
      pathway: plan.pathways.findIndex(({ id }) => id === pathwayId),
      courses,
      key: hashText(`backlog/${centreId}/${pathwayId}`),
    })),
    withdrawals: withdrawals.map(({ unit, from, until }) => ({ unit, from, until })),
    failures: failureProcesses(resolved, timeline, lives, laidOut, slotDay),
    reserve: reserveOf(units),
    mutualAid: mutualAidOf(resolved, timeline),
  };
}

function packedFlows(
  timeline: Timeline,
  zones: Plan['zones'],
  pathways: Plan['pathways'],
  centres: Plan['centres'],
  flows: Plan['flows'],
): Network['flows'] {
  const flowsFor = flowsOf({ centres, flows }, timeline);
  return packFlows(zones.flatMap((zone) => pathways.map((pathway) => flowsFor(zone.id, pathway.id))));
}

/** The day of every slot; where a unit is gone when its centre is never open again, the day after all. */
function slotDays(units: Units, timeline: Timeline, calendars: readonly CentreCalendar[]): Uint16Array {
  const days = new Uint16Array(units.slots).fill(timeline.days);
  for (const [unit, centre] of units.centre.entries()) {
    const stay = calendars[centre].openDays.subarray(units.firstOrdinal[unit], units.lastOrdinal[unit] + 1);
    days.set(stay, units.base[unit] + units.firstOrdinal[unit]);
  }
  return days;
}

const neverOpen: CentreCalendar = { openDays: new Int32Array(0), ordinalAt: new Int32Array(0) };

function indicesWhere<T>(values: readonly T[], holds: (value: T) => boolean): Int16Array {
  return Int16Array.from(values.flatMap((value, index) => (holds(value) ? [index] : [])));
}

/** Tables by the units they are of. Many pathways share their units, and so one table. */
function treatableTables(
  timeline: Timeline,
  units: readonly Unit[],
  withdrawals: Network['withdrawals'],
): (candidates: Int16Array) => Int32Array {
  const made = new Map<string, Int32Array>();
  return (candidates) => {
    const key = candidates.join();
    const table = made.get(key) ?? treatableUntil(timeline, units, candidates, withdrawals);
    made.set(key, table);
    return table;
  };
}

function centreOf(
  plan: Plan,
  index: number,
  calendar: CentreCalendar,
  units: Int16Array,
  imagers: Record<Imaging['kind'], Imagers[]>,
): Centre {
  const id = plan.centres[index]?.id ?? '';
  const plansPerDay = plan.centres[index]?.plansPerDay ?? null;
  return {
    id,
    ...calendar,
    units,
    overtimeSeconds: Math.round(60 * overtimeMinutesOf(plan.centres[index] ?? {})),
    plans: planningSlots(plansPerDay, calendar.openDays.length),
    imaging: { ctSimulator: imagers.ctSimulator[index], mrSimulator: imagers.mrSimulator[index] },
  };
}
