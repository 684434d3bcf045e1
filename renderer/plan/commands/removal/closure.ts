import type { Plan } from '../../../../db/schema/plan.ts';
import { andGone, type Gone, leans } from './gone.ts';

/**
 * Everything that goes when these things go: a trust's centres, a centre's machines, the projects on a machine and the
 * machines those would have brought, however long the chain.
 */
export function closureOf(plan: Plan, gone: Gone): Gone {
  const centres = plan.centres.filter((centre) => leans(centre, gone)).map(({ id }) => id);
  const machines = plan.machines.filter((machine) => leans(machine, gone)).map(({ id }) => id);
  const projects = plan.projects.filter((project) => gone.project.has(project.id) || leans(project, gone));
  const brought = projects.flatMap(({ newMachine }) => newMachine?.id ?? []);
  const grown = andGone(
    andGone(andGone(gone, 'centre', centres), 'machine', [...machines, ...brought]),
    'project',
    projects.map(({ id }) => id),
  );
  return sizeOf(grown) === sizeOf(gone) ? gone : closureOf(plan, grown);
}

const sizeOf = (gone: Gone): number => Object.values(gone).reduce((sum, ids) => sum + ids.size, 0);
