import type { Plan } from '../../../db/schema/plan.ts';
import { namesIn } from '../commands/recordNames.ts';

type Choice = { id: string; name: string };

const byName = (a: Choice, b: Choice): number => a.name.localeCompare(b.name, 'en-GB', { numeric: true });

/** What levers choose among, by name; the plan is as it stands before the change. */
export const centreChoices = ({ centres }: Plan): Choice[] => centres.map(({ id, name }) => ({ id, name }));
export const zoneChoices = ({ zones }: Plan): Choice[] => [
  { id: '*', name: 'Every area' },
  ...zones.map(({ id, name }) => ({ id, name })).toSorted(byName),
];
export const pathwayChoices = ({ pathways }: Plan): Choice[] => [
  { id: '*', name: 'Every pathway' },
  ...pathways.map(({ id, name }) => ({ id, name })),
];
export const onePathwayChoices = ({ pathways }: Plan): Choice[] => pathways.map(({ id, name }) => ({ id, name }));
export function machineChoices(plan: Plan): Choice[] {
  const names = namesIn(plan);
  const brought = plan.projects.flatMap(({ newMachine }) => newMachine ?? []);
  return [...plan.machines, ...brought].map(({ id }) => ({ id, name: names('machine', id) })).toSorted(byName);
}
export function projectChoices(plan: Plan): Choice[] {
  const names = namesIn(plan);
  return plan.projects.map(({ id }) => ({ id, name: names('project', id) })).toSorted(byName);
}
