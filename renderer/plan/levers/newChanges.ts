import type { Change } from '../../../db/schema/change.ts';
import { bunkerKinds } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { addDays, addWeeks } from '../dates.ts';
import { hoursNow, mixNow, usualBreakdown } from './asItIs.ts';

/** How planners think of what can be changed. */
export const leverGroups = [
  'Machines',
  'Hours',
  'People',
  'Demand',
  'Fractionation',
  'Flows',
  'Mutual aid',
  'Breakdowns and shocks',
] as const;
export type LeverGroup = (typeof leverGroups)[number];

/** A change that can be begun from nothing, acting as the plan does until it is moved. */
export type NewChange = {
  id: string;
  group: LeverGroup;
  name: string;
  /** Null where the plan has nothing that it could act on. */
  begin(plan: Plan): Change | null;
};

/** A year into the plan: late enough for its first season to be as it is, early enough to see what follows. */
export const usualStart = (plan: Plan): string =>
  addWeeks(plan.startDate, Math.min(52, Math.max(0, plan.horizonWeeks - 26)));

/** The centre with most linacs, which a change concerns until another one is chosen. */
export function largestCentre({ centres, machines }: Plan): string | undefined {
  const linacs = (centreId: string) =>
    machines.filter((machine) => machine.centreId === centreId && bunkerKinds.includes(machine.kind)).length;
  return centres.toSorted((a, b) => linacs(b.id) - linacs(a.id))[0]?.id;
}

const firstLinac = (plan: Plan): string | undefined => {
  const centreId = largestCentre(plan);
  return plan.machines.find((machine) => machine.centreId === centreId && bunkerKinds.includes(machine.kind))?.id;
};

const change = (
  id: string,
  group: LeverGroup,
  name: string,
  begin: (plan: Plan, from: string) => Change | null,
): NewChange => ({ id, group, name, begin: (plan) => begin(plan, usualStart(plan)) });

/** Every kind of change with a lever of its own. Machines, projects and centres that are added have forms under Fleet. */
export const newChanges: readonly NewChange[] = [
  change('slip', 'Machines', 'Move a project in time', (plan) => {
    const project = plan.projects.find(({ status, start }) => status !== 'done' && start >= plan.startDate);
    return project ? { type: 'moveProject', id: 'move', projectId: project.id, start: project.start } : null;
  }),
  change('cancel', 'Machines', 'Leave a project out', (plan) => {
    const project = plan.projects.find(({ status }) => status === 'idea' || status === 'planned');
    return project ? { type: 'cancelProject', id: 'cancel', projectId: project.id } : null;
  }),
  change('retire', 'Machines', 'Retire a machine', (plan, from) => {
    const machineId = firstLinac(plan);
    return machineId === undefined ? null : { type: 'retireMachine', id: 'retire', machineId, from };
  }),
  change('move', 'Machines', 'Move a machine', (plan, from) => {
    const machineId = firstLinac(plan);
    const own = plan.machines.find(({ id }) => id === machineId)?.centreId;
    const toCentreId = plan.centres.find(({ id }) => id !== own)?.id;
    if (machineId === undefined || toCentreId === undefined) return null;
    return { type: 'moveMachine', id: 'move-machine', machineId, toCentreId, from };
  }),
  change('hours', 'Hours', 'Hours a day', (plan, from) => {
    const centreId = largestCentre(plan);
    if (centreId === undefined) return null;
    return { type: 'changeHours', id: 'hours', centreId, minutesPerDay: hoursNow(plan, { centreId }), from };
  }),
  change('days', 'Hours', 'Opening days', (plan, from) => {
    const centreId = largestCentre(plan);
    const weekdays = plan.centres.find(({ id }) => id === centreId)?.opening.weekdays;
    if (centreId === undefined || !weekdays) return null;
    return { type: 'changeOpeningDays', id: 'days', centreId, weekdays: [...weekdays], from };
  }),
  change('staff', 'People', 'Staffing', (plan, from) => {
    const centreId = largestCentre(plan);
    return centreId === undefined ? null : { type: 'changeStaffing', id: 'staff', centreId, factor: 1, from };
  }),
  change('demand', 'Demand', 'More or fewer courses', (_plan, from) => ({
    ...{ type: 'changeDemand', id: 'demand', zoneId: '*', pathwayId: '*', factor: 1, from },
  })),
  change('growth', 'Demand', 'One rate of growth for all', (plan, from) => ({
    ...{ type: 'changeDemand', id: 'growth', zoneId: '*', pathwayId: '*', growthPerYear: meanGrowth(plan), from },
  })),
  change('fractions', 'Fractionation', 'Fractions of a pathway', (plan, from) => {
    const pathwayId = plan.pathways[0]?.id;
    if (pathwayId === undefined) return null;
    return { type: 'changeFractionation', id: 'fractions', pathwayId, mix: mixNow(plan, { pathwayId, from }), from };
  }),
  change('divert', 'Flows', 'Send a share elsewhere', (plan, from) => {
    const fromCentreId = largestCentre(plan);
    const toCentreId = plan.centres.find(({ id }) => id !== fromCentreId)?.id;
    if (fromCentreId === undefined || toCentreId === undefined) return null;
    return {
      ...{ type: 'divertFlow', id: 'divert', zoneId: '*', pathwayId: '*', fromCentreId, toCentreId, share: 0, from },
    };
  }),
  change('aid', 'Mutual aid', 'Centres help each other', (plan, from) => ({
    ...{ type: 'setMutualAid', id: 'aid', enabled: !(plan.mutualAid?.enabled ?? false), from },
  })),
  change('machine-down', 'Breakdowns and shocks', 'A machine out', (plan, from) => {
    const machineId = firstLinac(plan);
    if (machineId === undefined) return null;
    return { type: 'machineDown', id: 'down', machineId, from, until: addDays(from, 7) };
  }),
  change('centre-down', 'Breakdowns and shocks', 'A centre out', (plan, from) => {
    const centreId = largestCentre(plan);
    return centreId === undefined ? null : { type: 'centreDown', id: 'shut', centreId, from, until: addDays(from, 7) };
  }),
  change('close', 'Breakdowns and shocks', 'Close a centre for good', (plan, from) => {
    const centreId = plan.centres.at(-1)?.id;
    return centreId === undefined ? null : { type: 'closeCentre', id: 'close', centreId, from };
  }),
  change('breakdowns', 'Breakdowns and shocks', 'How often a machine fails', (plan, from) => {
    const machineId = firstLinac(plan);
    const machine = plan.machines.find(({ id }) => id === machineId);
    if (!machine) return null;
    const breakdown = machine.breakdown ?? usualBreakdown(plan);
    return { type: 'changeBreakdown', id: 'breakdowns', machineId: machine.id, breakdown, from };
  }),
];

/** Growth over all courses as the plan has it, which a lever begins from. */
function meanGrowth({ demand }: Plan): number {
  const courses = demand.reduce((sum, { coursesPerYear }) => sum + coursesPerYear, 0);
  const grown = demand.reduce((sum, { coursesPerYear, growthPerYear = 0 }) => sum + coursesPerYear * growthPerYear, 0);
  return courses > 0 ? Number((grown / courses).toFixed(4)) : 0;
}
