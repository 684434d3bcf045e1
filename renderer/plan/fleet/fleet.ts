import { bunkerKinds } from '../../../db/schema/machine.ts';
import { resolvedMachines } from '../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { addDays, addWeeks } from '../dates.ts';
import { inServiceSteps, outTogether } from './fleetInService.ts';
import { fleetRows } from './fleetRows.ts';
import type { Fleet, FleetCentre } from './fleetTypes.ts';

/** Days shown before the plan starts, so that ages and what has just been done can be read. */
const leadDays = 547;

const simulatorKinds: ReadonlySet<string> = new Set(['ctSimulator', 'mrSimulator']);

/** The timeline of a plan as a scenario has it, held against the baseline. Centres with neither machines nor bunkers are left out. */
export function fleetOf(resolved: ResolvedPlan, baseline: ResolvedPlan): Fleet {
  const { plan } = resolved;
  const shown = { from: addDays(plan.startDate, -leadDays), until: addWeeks(plan.startDate, plan.horizonWeeks) };
  const lives = new Map(resolvedMachines(resolved).map((life) => [life.id, life]));
  const rows = fleetRows(plan, lives, baseline.plan, shown);
  const trusts = new Map(plan.trusts.map(({ id, name }) => [id, name]));
  const centres = plan.centres.flatMap(({ id, name, trustId, bunkers }): FleetCentre[] => {
    const own = rows.get(id) ?? [];
    if (own.length === 0 && bunkers === 0) return [];
    const treatment = own.filter(({ kind }) => !simulatorKinds.has(kind));
    // From the plan's start: what stood in a bunker before its present machine is not part of a plan.
    const inService = inServiceSteps(treatment, { from: plan.startDate, until: shown.until });
    return [
      {
        ...{ id, name, trustId, trust: trusts.get(trustId) ?? '', treatment, inService, bunkers },
        spare: Math.max(0, bunkers - treatment.filter(({ kind }) => bunkerKinds.includes(kind)).length),
        simulators: own.filter(({ kind }) => simulatorKinds.has(kind)),
        together: outTogether(inService, { from: plan.startDate, until: shown.until }),
      },
    ];
  });
  return {
    ...shown,
    planStart: plan.startDate,
    centres,
    projects: new Map(plan.projects.map((project) => [project.id, project])),
    machines: new Map([...lives].map(([id, { machine }]) => [id, machine])),
  };
}

/** Linacs standing at a centre when the plan starts. */
export const linacsOf = ({ treatment }: FleetCentre): number =>
  treatment.filter(({ kind }) => bunkerKinds.includes(kind)).length;
