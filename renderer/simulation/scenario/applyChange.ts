import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { changeFlow, divertFlow } from './flows.ts';
import { findMachine, missing, missingMachine, replaced, taken, takenMachine, withMachine } from './records.ts';

/** The plan after one change, or a sentence saying what the change names that is not there. */
export function applyChange(resolved: ResolvedPlan, change: Change): ResolvedPlan | string {
  const { plan } = resolved;
  return problemWith(plan, change) ?? applied(resolved, change);
}

/** A sentence when the change cannot be made to this plan. */
function problemWith(plan: Plan, change: Change): string | undefined {
  switch (change.type) {
    case 'moveProject':
    case 'cancelProject':
      return missing('project', plan.projects, change.projectId);
    case 'addProject':
      return taken('project', plan.projects, change.project.id) ?? problemWithProject(plan, change.project);
    case 'addMachine':
      return takenMachine(plan, change.machine.id) ?? missing('centre', plan.centres, change.machine.centreId);
    case 'retireMachine':
    case 'machineDown':
    case 'changeBreakdown':
      return missingMachine(plan, change.machineId);
    case 'moveMachine':
      return missingMachine(plan, change.machineId) ?? missing('centre', plan.centres, change.toCentreId);
    case 'openCentre':
      return (
        taken('centre', plan.centres, change.centre.id) ??
        missing('trust', plan.trusts, change.centre.trustId) ??
        (change.travel ?? []).map(({ zoneId }) => missing('zone', plan.zones, zoneId)).find(Boolean)
      );
    case 'closeCentre':
    case 'centreDown':
    case 'changeStaffing':
    case 'changeOpeningDays':
      return missing('centre', plan.centres, change.centreId);
    case 'changeHours':
      if ((change.machineId === undefined) === (change.centreId === undefined)) {
        return 'a change of hours names either a machine or a centre';
      }
      return missingMachine(plan, change.machineId ?? '*') ?? missing('centre', plan.centres, change.centreId ?? '*');
    case 'changeFlow': {
      const unknown = Object.keys(change.shares).map((id) => missing('centre', plan.centres, id));
      return problemWithZoneAndPathway(plan, change) ?? unknown.find((sentence) => sentence !== undefined);
    }
    case 'divertFlow':
      return (
        problemWithZoneAndPathway(plan, change) ??
        missing('centre', plan.centres, change.fromCentreId) ??
        missing('centre', plan.centres, change.toCentreId)
      );
    case 'changeDemand':
      return problemWithZoneAndPathway(plan, change);
    case 'changeFractionation':
      return missing('pathway', plan.pathways, change.pathwayId);
    case 'setMutualAid':
      return undefined;
  }
}

function problemWithZoneAndPathway(plan: Plan, change: { zoneId: string; pathwayId: string }): string | undefined {
  return missing('zone', plan.zones, change.zoneId) ?? missing('pathway', plan.pathways, change.pathwayId);
}

/** A sentence when a project names a machine or centre that is not there, or brings one that already is. */
function problemWithProject(plan: Plan, project: Project): string | undefined {
  return (
    missingMachine(plan, project.machineId ?? '*') ??
    takenMachine(plan, project.newMachine?.id ?? '') ??
    missing('centre', plan.centres, project.newMachine?.centreId ?? '*') ??
    missing('centre', plan.centres, project.toCentreId ?? '*')
  );
}

function applied(resolved: ResolvedPlan, change: Change): ResolvedPlan {
  const { plan } = resolved;
  const withPlan = (changed: Partial<Plan>): ResolvedPlan => ({ ...resolved, plan: { ...plan, ...changed } });
  switch (change.type) {
    case 'moveProject': {
      const { projectId, start, stages } = change;
      const move = (project: Project) => ({ ...project, start, stages: stages ?? project.stages });
      return withPlan({ projects: plan.projects.map((held) => (held.id === projectId ? move(held) : held)) });
    }
    case 'addProject':
      return withPlan({ projects: [...plan.projects, change.project] });
    case 'cancelProject':
      return withPlan({ projects: plan.projects.filter(({ id }) => id !== change.projectId) });
    case 'addMachine':
      return withPlan({ machines: [...plan.machines, { ...change.machine, inService: change.from }] });
    case 'retireMachine': {
      const machine = findMachine(plan, change.machineId);
      if (!machine) return resolved;
      const outOfService = earlier(machine.outOfService, change.from);
      return { ...resolved, plan: withMachine(plan, { ...machine, outOfService }) };
    }
    case 'openCentre': {
      const journeys = (change.travel ?? []).map((journey) => ({ ...journey, centreId: change.centre.id }));
      return withPlan({
        centres: [...plan.centres, { ...change.centre, opens: change.from }],
        ...(journeys.length > 0 && { travel: [...(plan.travel ?? []), ...journeys] }),
      });
    }
    case 'closeCentre': {
      const centre = plan.centres.find(({ id }) => id === change.centreId);
      if (!centre) return resolved;
      return withPlan({ centres: replaced(plan.centres, { ...centre, closes: earlier(centre.closes, change.from) }) });
    }
    case 'changeFlow':
      return { ...resolved, plan: changeFlow(plan, change) };
    case 'divertFlow':
      return { ...resolved, plan: divertFlow(plan, change) };
    case 'changeFractionation': {
      const pathway = plan.pathways.find(({ id }) => id === change.pathwayId);
      if (!pathway) return resolved;
      const { from, mix } = change;
      const fractionation = [...pathway.fractionation.filter((held) => (held.from ?? '') < from), { from, mix }];
      return withPlan({ pathways: replaced(plan.pathways, { ...pathway, fractionation }) });
    }
    case 'changeHours':
      return { ...resolved, hours: [...resolved.hours, change] };
    case 'changeOpeningDays':
      return { ...resolved, openingDays: [...resolved.openingDays, change] };
    case 'changeStaffing':
      return { ...resolved, staffing: [...resolved.staffing, change] };
    case 'changeDemand':
      return { ...resolved, demand: [...resolved.demand, change] };
    case 'moveMachine':
      return { ...resolved, moves: [...resolved.moves, change] };
    case 'machineDown':
      return { ...resolved, machineDown: [...resolved.machineDown, change] };
    case 'centreDown':
      return { ...resolved, centreDown: [...resolved.centreDown, change] };
    case 'changeBreakdown':
      return { ...resolved, breakdowns: [...resolved.breakdowns, change] };
    case 'setMutualAid':
      return { ...resolved, mutualAid: [...resolved.mutualAid, change] };
  }
}

/** The earlier of two ISO dates, the first of which may be open. */
const earlier = (held: string | undefined, date: string): string => (held !== undefined && held < date ? held : date);
