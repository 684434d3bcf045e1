import { parsePlan } from '../db/schema/checkPlan.ts';
import { ok } from '../db/schema/problem.ts';
import type { Store } from '../db/store/store.ts';
import type { Planner } from './api.ts';
import { type PrintPage, printing } from './printing.ts';

/** What differs between the shells. */
export type ShellParts = { shell: 'desktop' | 'local'; version: string; print: PrintPage };

/** The one implementation of the contract, over the store; saving a file is each shell's own. */
export function planner(store: Store, { shell, version, print }: ShellParts): Omit<Planner, 'saveFile'> {
  return {
    about: async () => ({ version, shell }),
    listPlans: async () => store.listPlans(),
    openPlan: async ({ planId }) => store.readPlan(planId),
    importPlan: async ({ text }) => {
      const parsed = parsePlan(text);
      if (!parsed.ok) return parsed;
      const added = store.addPlan(parsed.value);
      return added.ok ? store.readPlan(added.value.planId) : added;
    },
    exportPlan: async ({ planId }) => {
      const read = store.readPlan(planId);
      return read.ok ? ok({ text: `${JSON.stringify(read.value.plan, null, 2)}\n` }) : read;
    },
    editPlan: async ({ planId, revision, command }) => store.applyCommand(planId, revision, command),
    ...printing(print),
  };
}
