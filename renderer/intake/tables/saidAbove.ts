import type { Plan } from '../../../db/schema/plan.ts';
import { plainly } from '../../plan/names.ts';
import type { TableColumn } from '../../plan/tables/table.ts';
import type { ColumnUse } from './matchColumns.ts';

/** Fewer letters are in too many words to be a name. */
const shortest = 5;

/**
 * What a title says that no column does, such as the centre over a list of its machines: by our column, where exactly
 * one thing of the plan is named.
 */
export function saidAbove(
  titles: readonly string[],
  columns: readonly TableColumn[],
  uses: readonly ColumnUse[],
  plan: Plan,
): Record<string, string> {
  const said = titles.map((title) => ` ${plainly(title)} `);
  const lacking = columns.filter(
    ({ key, required, kind }) => required && kind.closed && /Id$/.test(key) && !uses.some((use) => use.key === key),
  );
  return Object.fromEntries(
    lacking.flatMap(({ key, kind }) => {
      const named = (kind.options?.(plan) ?? []).filter((option) => {
        const [whole = '', short = ''] = [plainly(option), plainly(option.split(',')[0] ?? '')];
        return [whole, short].some(
          (name) => name.length >= shortest && said.some((title) => title.includes(` ${name} `)),
        );
      });
      const [only, another] = named;
      return only !== undefined && another === undefined ? [[key, only] as const] : [];
    }),
  );
}
