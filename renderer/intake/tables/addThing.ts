import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { newRow } from '../../plan/tables/newRow.ts';
import { settle } from '../../plan/tables/settle.ts';
import type { TableColumn } from '../../plan/tables/table.ts';
import { tables } from '../../plan/tables/tables.ts';
import { missingColumns, withTexts } from '../../plan/tables/workingRow.ts';

/** Something that a file names and the plan does not have, with what it needs: texts by column of its table. */
export type Addition = { tableId: string; texts: Readonly<Record<string, string>> };

/** What something of this name still needs before it can stand in the plan. */
export function neededFor(plan: Plan, tableId: string, name: string): TableColumn[] {
  const table = tables.find(({ id }) => id === tableId);
  const fresh = table && newRow(table, plan, null);
  if (!table || !fresh) return [];
  const columns = table.columns(plan);
  const row = withTexts(table, columns, plan, fresh, [{ rowKey: fresh.key, columnKey: 'name', text: name }]);
  return missingColumns(columns, row, plan);
}

/** The plan with it, and the command that adds it; or why it cannot be, in sentences. */
export function addThing(
  plan: Plan,
  { tableId, texts }: Addition,
  source: Source,
): { plan: Plan; command: Command } | { problems: string[] } {
  const table = tables.find(({ id }) => id === tableId);
  const fresh = table && newRow(table, plan, null);
  if (!table || !fresh) return { problems: ['Such things cannot be added here.'] };
  const columns = table.columns(plan);
  const cells = Object.entries(texts).map(([columnKey, text]) => ({ rowKey: fresh.key, columnKey, text }));
  const row = withTexts(table, columns, plan, fresh, cells);
  const named = () => ({ name: 'bring-in', label: `Add ${texts.name ?? ''}` });
  const { command, pending } = settle({ table, columns, plan, source, named }, [row]);
  const applied = command && applyEdits(plan, command.edits);
  if (command && applied?.ok) return { plan: applied.value, command };
  const problems = pending.flatMap((one) => [
    ...Object.entries(one.unread).map(([key, { reason }]) => {
      const label = columns.find((column) => column.key === key)?.label ?? key;
      return `${label}: ${reason}`;
    }),
    ...one.problems.map(({ sentence }) => sentence),
  ]);
  return { problems };
}

/** The plan with all of these, as far as they can be added one after another. */
export function withAdditions(
  plan: Plan,
  additions: readonly Addition[],
  source: Source,
): { plan: Plan; commands: Command[] } {
  const commands: Command[] = [];
  let held = plan;
  for (const addition of additions) {
    const added = addThing(held, addition, source);
    if ('problems' in added) continue;
    held = added.plan;
    commands.push(added.command);
  }
  return { plan: held, commands };
}
