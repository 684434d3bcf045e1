import { applyEdits, type Command, type Edit, inverse } from '../../../db/schema/edit.ts';
import {
  bookOf,
  headOf,
  historyOf,
  type LogEntry,
  type LogLink,
  stepsBackTo,
  stepsUpTo,
} from '../../../db/schema/history.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { ok, refuse } from '../../../db/schema/problem.ts';
import type { Planner } from '../../../electron/api.ts';

const refused = async () => refuse({ path: '', message: 'this shell holds one plan in memory and does no more' });
const refusal = (message: string) => refuse({ path: '', message });

/** A shell that keeps one plan in memory: it applies, logs and undoes commands as the store does, and refuses the rest. */
export function memoryPlanner(plan: Plan): { planner: Planner; commands: Command[] } {
  const commands: Command[] = [];
  const log: LogEntry[] = [];
  let held = plan;
  const history = () => historyOf(bookOf(log), 50);

  function commit(revision: number, command: Command, link: Partial<LogLink>) {
    if (revision !== commands.length) return refusal('the plan was changed meanwhile');
    const applied = applyEdits(held, command.edits);
    if (!applied.ok) return applied;
    held = applied.value;
    commands.push(command);
    const { edits, ...named } = command;
    const touches = [...new Set(edits.map(({ collection }) => collection))];
    const links = { below: null, undoes: null, redoes: null, ...link };
    log.push({ ...named, ...links, revision: commands.length, at: '2027-01-01T00:00:00Z', touches });
    return ok({ revision: commands.length });
  }

  function walk(direction: 'undo' | 'redo', revision: number, to: number | undefined) {
    const book = bookOf(log);
    const [below, next] = [book.entry(headOf(book))?.below, book.latestOn(headOf(book))?.revision];
    const steps = direction === 'undo' ? stepsBackTo(book, to ?? below ?? 0) : stepsUpTo(book, to ?? next ?? 0);
    const furthest = steps?.at(-1);
    if (!steps || !furthest) return refusal(`there is nothing to ${direction}`);
    const edits = steps.flatMap((step): readonly Edit[] => {
      const made = commands[step.revision - 1]?.edits ?? [];
      return direction === 'undo' ? inverse(made) : made;
    });
    const link = direction === 'undo' ? { undoes: furthest.revision } : { redoes: furthest.revision };
    const done = commit(
      revision,
      { name: direction, label: `${direction}: ${furthest.label}`, edits: [...edits] },
      link,
    );
    return done.ok ? ok({ ...done.value, history: history() }) : done;
  }

  const planner: Planner = {
    about: async () => ({ version: '0', shell: 'local' }),
    whereKept: async () => ({ folder: '', warning: null }),
    settings: async () => ({ values: {} }),
    keepSetting: async () => ({}),
    noteFault: async () => ({}),
    diagnostics: async () => ({ files: [] }),
    listPlans: async () => [
      { planId: 'plan', name: held.name, revision: commands.length, savedAt: '2027-01-01T00:00:00Z' },
    ],
    openPlan: async ({ planId }) => ok({ planId, revision: commands.length, plan: held, history: history() }),
    editPlan: async ({ revision, command }) => commit(revision, command, { below: headOf(bookOf(log)) }),
    undo: async ({ revision, to }) => walk('undo', revision, to),
    redo: async ({ revision, to }) => walk('redo', revision, to),
    changeLog: async ({ after }) => log.filter(({ revision }) => revision > after),
    logEdits: async ({ revisions }) =>
      ok(revisions.map((revision) => ({ revision, edits: commands[revision - 1]?.edits ?? [] }))),
    async giveReason({ revision, why }) {
      const entry = log[revision - 1];
      if (entry) entry.why = why;
      return ok({ why });
    },
    keptResult: async () => ({ bytes: null }),
    keepResult: async () => ({}),
    importPlan: refused,
    exportPlan: refused,
    printPack: refused,
    packProgress: async () => ({ step: null }),
    cancelPack: async () => ({}),
    lastPack: async () => ({ made: null }),
    notePack: refused,
    packDocument: refused,
    listBackups: async () => ({ folder: '', backups: [], fault: null }),
    makeBackup: refused,
    backupPlans: refused,
    restoreBackup: refused,
    copyFromBackup: refused,
    exportLibrary: refused,
    bringLibrary: refused,
    takeLibrary: refused,
    dropLibrary: async () => ({}),
    openPlanFile: refused,
    openGivenFile: async () => ok({ opened: null }),
    planFile: async () => ({ where: null }),
    saveBack: refused,
    trouble: async () => ({ trouble: null, backups: [], placed: null }),
    checkBackup: refused,
    foundPlans: async () => ({ plans: [], note: null }),
    foundPlan: refused,
    recover: refused,
    saveFile: refused,
  };
  return { planner, commands };
}
