import { plainly } from '../../plan/tables/kinds/named.ts';
import type { TableColumn } from '../../plan/tables/table.ts';
import { keepSetting, recallSetting } from '../../state/settings.ts';
import type { ColumnUse } from './matchColumns.ts';
import { type Way, waysOf } from './readAs.ts';

const key = 'isocentre.intake.columns';
/** Headings of files that nobody has brought in for so many others are forgotten. */
const most = 40;
/** Characters that a setting may have, less some. */
const longest = 19_000;

type Kept = { headings: string; kind: string; uses: { key: string | null; way: string; repeats: boolean }[] };

const signature = (headings: readonly string[]): string => headings.map(plainly).join('|');

function kept(): Kept[] {
  try {
    const held: unknown = JSON.parse(recallSetting(key) ?? '[]');
    return Array.isArray(held) ? held.filter(isKept) : [];
  } catch {
    return [];
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'headings' in value &&
  typeof value.headings === 'string' &&
  'kind' in value &&
  'uses' in value &&
  Array.isArray(value.uses);

/** What columns were taken for when a file with the same headings was brought in last; null when none was. */
export function rememberedUses(
  headings: readonly string[],
  kindId: string,
  columns: readonly TableColumn[],
): ColumnUse[] | null {
  const found = kept().find((one) => one.headings === signature(headings) && one.kind === kindId);
  if (!found || found.uses.length !== headings.length) return null;
  return found.uses.map(({ key: held, way, repeats }): ColumnUse => {
    const column = columns.find((one) => one.key === held);
    const known: Way | undefined = column && waysOf(column).find((one) => one.way === way)?.way;
    return { key: column?.key ?? null, way: known ?? 'plain', how: 'memory', sureness: 1, repeats };
  });
}

/** Keeps what columns were taken for, for the next file with these headings: the headings alone, never what stood under them. */
export function rememberUses(headings: readonly string[], kindId: string, uses: readonly ColumnUse[]): void {
  const mine: Kept = {
    headings: signature(headings),
    kind: kindId,
    uses: uses.map(({ key: held, way, repeats }) => ({ key: held, way, repeats })),
  };
  const others = kept().filter((one) => one.headings !== mine.headings || one.kind !== mine.kind);
  let all = [mine, ...others].slice(0, most);
  while (JSON.stringify(all).length > longest && all.length > 0) all = all.slice(0, -1);
  keepSetting(key, JSON.stringify(all));
}
