import { plainly } from '../../plan/names.ts';
import type { TableColumn } from '../../plan/tables/table.ts';
import type { ColumnUse } from './matchColumns.ts';
import { type Way, waysOf } from './readAs.ts';

/** What the columns of a file were taken for: its headings alone, never what stood under them. */
export type UsesKept = {
  headings: string;
  kind: string;
  uses: { key: string | null; way: string; repeats: boolean }[];
};

const signature = (headings: readonly string[]): string => headings.map(plainly).join('|');

export const usesKept = (headings: readonly string[], kindId: string, uses: readonly ColumnUse[]): UsesKept => ({
  headings: signature(headings),
  kind: kindId,
  uses: uses.map(({ key, way, repeats }) => ({ key, way, repeats })),
});

/** What columns were taken for when a file with the same headings was brought in last; null when none was. */
export function usesLastTime(
  kept: readonly UsesKept[],
  headings: readonly string[],
  kindId: string,
  columns: readonly TableColumn[],
): ColumnUse[] | null {
  const found = kept.find((one) => one.headings === signature(headings) && one.kind === kindId);
  if (!found || found.uses.length !== headings.length) return null;
  return found.uses.map(({ key: held, way, repeats }): ColumnUse => {
    const column = columns.find((one) => one.key === held);
    const known: Way | undefined = column && waysOf(column).find((one) => one.way === way)?.way;
    return { key: column?.key ?? null, way: known ?? 'plain', how: 'memory', sureness: 1, repeats };
  });
}
