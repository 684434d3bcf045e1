import { keepSetting, recallSetting } from '../../state/settings.ts';
import type { UsesKept } from './usesLastTime.ts';

const key = 'isocentre.intake.columns';
/** Headings of files that nobody has brought in for so many others are forgotten. */
const most = 40;
/** Characters that a setting may have, less some. */
const longest = 19_000;

/** What columns of files were taken for that were brought in before, the last first. */
export function recallUses(): readonly UsesKept[] {
  try {
    const held: unknown = JSON.parse(recallSetting(key) ?? '[]');
    return Array.isArray(held) ? held.filter(isKept) : [];
  } catch {
    return [];
  }
}

const isKept = (value: unknown): value is UsesKept =>
  typeof value === 'object' &&
  value !== null &&
  'headings' in value &&
  typeof value.headings === 'string' &&
  'kind' in value &&
  'uses' in value &&
  Array.isArray(value.uses);

/** Keeps what columns were taken for, for the next file with these headings. */
export function keepUses(mine: UsesKept): void {
  const others = recallUses().filter((one) => one.headings !== mine.headings || one.kind !== mine.kind);
  let all = [mine, ...others].slice(0, most);
  while (JSON.stringify(all).length > longest && all.length > 0) all = all.slice(0, -1);
  keepSetting(key, JSON.stringify(all));
}
