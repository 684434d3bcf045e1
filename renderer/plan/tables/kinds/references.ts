import type { Plan } from '../../../../db/schema/plan.ts';
import type { Named } from './named.ts';
import { reference } from './reference.ts';

/** Every machine, those that projects bring too, named with its centre since “LA1” stands in most of them. */
export function machinesNamed(plan: Plan): Named[] {
  const centreName = new Map(plan.centres.map(({ id, name }) => [id, name]));
  const machines = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];
  return machines.map(({ id, centreId, name }) => ({ id, name: `${centreName.get(centreId) ?? centreId} ${name}` }));
}

export const everyPathway: Named = { id: '*', name: 'All pathways' };

export const aTrust = reference({
  noun: 'trust',
  of: ({ trusts }) => trusts.map(({ id, name, odsCode }) => ({ id, name, code: odsCode })),
  table: 'Trusts',
  kindsAside: true,
});
export const aCentre = reference({
  noun: 'centre',
  of: ({ centres }) => centres.map(({ id, name, siteCode }) => ({ id, name, code: siteCode })),
  table: 'Centres',
  kindsAside: true,
});
export const aMachine = reference({ noun: 'machine', of: machinesNamed, table: 'Machines' });
export const aZone = reference({ noun: 'area', of: ({ zones }) => zones, table: 'Areas' });
export const aPathway = reference({
  noun: 'pathway',
  of: ({ pathways }) => pathways,
  table: 'Pathways',
  kindsAside: true,
});
export const aProject = reference({
  noun: 'project',
  of: (plan) => plan.projects.map(({ id }) => ({ id, name: projectTitle(plan, id) })),
  table: 'Projects',
});
export const aPathwayOrAll = reference({
  noun: 'pathway',
  of: ({ pathways }) => [everyPathway, ...pathways],
  table: 'Pathways',
  kindsAside: true,
});

/** A project as it is told from others: what it does, and where. */
export function projectTitle(plan: Plan, projectId: string): string {
  const project = plan.projects.find(({ id }) => id === projectId);
  if (!project) return projectId;
  const machine = project.machineId ?? project.newMachine?.id;
  const centreId =
    [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])].find(({ id }) => id === machine)
      ?.centreId ?? project.toCentreId;
  const centre = plan.centres.find(({ id }) => id === centreId)?.name;
  const name = project.name ?? project.id;
  return centre === undefined ? name : `${name}, ${centre}`;
}
