import type { Problem } from '../problem.ts';
import { ProjectKind } from '../project.ts';
import { type Draft, projectsAnywhere } from './draft.ts';

/** What a project of each kind cannot do without, and why. */
const needed: { readonly [kind in ProjectKind]: readonly { field: string; why: string }[] } = {
  replace: [
    { field: 'machineId', why: 'the machine that goes' },
    { field: 'newMachine', why: 'the machine that takes its bunker' },
  ],
  add: [{ field: 'newMachine', why: 'the machine that comes' }],
  retire: [{ field: 'machineId', why: 'the machine that goes' }],
  move: [
    { field: 'machineId', why: 'the machine that moves' },
    { field: 'toCentreId', why: 'the centre it moves to' },
  ],
};

/** Fields that a project of its kind cannot do without. */
export function projectFieldProblems(draft: Draft): Problem[] {
  return projectsAnywhere(draft).flatMap(({ path, value }) => {
    const kind = ProjectKind.safeParse(value.kind);
    if (!kind.success) return [];
    return needed[kind.data]
      .filter(({ field }) => value[field] === undefined)
      .map(({ field, why }) => ({
        path: `${path}.${field}`,
        message: `is missing: a project of kind "${kind.data}" needs it, for ${why}`,
      }));
  });
}
