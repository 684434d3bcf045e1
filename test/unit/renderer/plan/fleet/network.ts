import type { Machine } from '../../../../../db/schema/machine.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import type { Project } from '../../../../../db/schema/project.ts';
import { aCentre, aLinac, smallPlan } from '../../../../support/smallPlan.ts';

/** Twelve weeks before a bunker is taken and twenty in which it is out. */
export const stages: Project['stages'] = [
  { name: 'Order', weeks: 12, outOfService: false },
  { name: 'Bunker works', weeks: 8, outOfService: true },
  { name: 'Commissioning', weeks: 12, outOfService: true },
];

export const linac = (id: string, changes: Partial<Machine> = {}): Machine =>
  aLinac(id, 'north', { commissioned: '2024-01-01', matchedGroup: 'north', ...changes });

export const replacement = (machine: Machine, start: string, changes: Partial<Project> = {}): Project => ({
  ...{ id: `replace-${machine.id}`, kind: 'replace', machineId: machine.id, name: `Replace ${machine.name}` },
  newMachine: { ...machine, id: `${machine.id}-new`, commissioned: start },
  ...{ start, stages, status: 'planned' },
  ...changes,
});

export const addition = (machine: Machine, start: string): Project => ({
  ...{ id: `add-${machine.id}`, kind: 'add', name: `Add ${machine.name}`, newMachine: machine },
  ...{ start, stages, status: 'idea' },
});

/** Two centres over ten years; three linacs at the first, which has three bunkers. */
export const network = (projects: Project[], changes: Partial<Plan> = {}): Plan =>
  smallPlan({
    ...{ startDate: '2027-01-04', horizonWeeks: 520 },
    centres: [aCentre('north', { name: 'North', bunkers: 3 }), aCentre('south', { name: 'South', bunkers: 1 })],
    machines: [linac('LA1'), linac('LA2'), linac('LA3')],
    flows: [],
    projects,
    ...changes,
  });
