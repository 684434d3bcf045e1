import type { Plan } from '../../../db/schema/plan.ts';

/** How many records, or records inside records, name each source; sources that none names are not in it. */
export function sourcesUsed(plan: Plan): Map<string, number> {
  const used = new Map<string, number>();
  const { sources: _, ...rest } = plan;
  gather(rest, used);
  const { seasonalitySource } = plan;
  if (seasonalitySource !== undefined) used.set(seasonalitySource, (used.get(seasonalitySource) ?? 0) + 1);
  return used;
}

function gather(value: unknown, used: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, used);
    return;
  }
  const named = new Set<string>();
  for (const [key, held] of Object.entries(value)) {
    if (key === 'source' && typeof held === 'string') named.add(held);
    else if (key === 'fieldSources' && typeof held === 'object' && held !== null) {
      for (const id of Object.values(held)) if (typeof id === 'string') named.add(id);
    } else gather(held, used);
  }
  for (const id of named) used.set(id, (used.get(id) ?? 0) + 1);
}
