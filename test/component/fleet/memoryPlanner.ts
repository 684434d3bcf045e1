import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { ok, refuse } from '../../../db/schema/problem.ts';
import type { Planner } from '../../../electron/api.ts';

const refused = async () => refuse({ path: '', message: 'this shell holds one plan in memory and does no more' });

/** A shell that keeps one plan in memory: it applies and remembers commands as the store does, and refuses the rest. */
export function memoryPlanner(plan: Plan): { planner: Planner; commands: Command[] } {
  const commands: Command[] = [];
  let held = plan;
  const planner: Planner = {
    about: async () => ({ version: '0', shell: 'local' }),
    listPlans: async () => [
      { planId: 'plan', name: held.name, revision: commands.length, savedAt: '2027-01-01T00:00:00Z' },
    ],
    openPlan: async ({ planId }) => ok({ planId, revision: commands.length, plan: held }),
    async editPlan({ revision, command }) {
      if (revision !== commands.length) return refuse({ path: '', message: 'the plan was changed meanwhile' });
      const applied = applyEdits(held, command.edits);
      if (!applied.ok) return applied;
      held = applied.value;
      commands.push(command);
      return ok({ revision: commands.length });
    },
    importPlan: refused,
    exportPlan: refused,
    printPack: refused,
    packDocument: refused,
    saveFile: refused,
  };
  return { planner, commands };
}
