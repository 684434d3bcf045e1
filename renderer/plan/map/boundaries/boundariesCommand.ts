import type { Boundaries } from '../../../../db/schema/boundaries.ts';
import type { Command } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { put, putRecords, remove } from '../../commands/putRecords.ts';
import { sizeText } from '../../numbers.ts';
import { matchAreas } from './matchAreas.ts';
import type { LoadedAreas } from './simplifyAreas.ts';

/** A free id made of a name, such as `boundaries-lad-2024`. */
function freeId(plan: Plan, name: string): string {
  const base = `boundaries-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')}`.slice(0, 70);
  const taken = new Set(plan.boundaries?.map(({ id }) => id));
  const numbers = Array.from({ length: taken.size + 1 }, (_, at) => (at === 0 ? base : `${base}-${at + 1}`));
  return numbers.find((id) => !taken.has(id)) ?? base;
}

/** Keeps a layer in the plan, in place of one of the same name. */
export function keepBoundaries(
  plan: Plan,
  fileName: string,
  { areas }: LoadedAreas,
): { layer: Boundaries; command: Command | null } {
  const name = fileName.replace(/\.[^.]*$/, '').slice(0, 200) || 'Boundaries';
  const before = plan.boundaries?.find((layer) => layer.name === name);
  const layer: Boundaries = { ...before, id: before?.id ?? freeId(plan, name), name, areas };
  const label = `Draw areas by the boundaries “${name}”`;
  return { layer, command: putRecords(plan, { name: 'keep-boundaries', label }, [put('boundaries', layer)]) };
}

export const removeBoundaries = (plan: Plan, layer: Boundaries): Command | null =>
  putRecords(plan, { name: 'remove-boundaries', label: `Remove the boundaries “${layer.name}”` }, [
    remove('boundaries', layer),
  ]);

/** What became of a file: how much of it is kept, and how many of the plan's areas it draws. */
export function loadedWords(plan: Plan, layer: Boundaries, loaded: LoadedAreas): string {
  const { areas, inFile, bytesBefore, bytesAfter } = loaded;
  const drawn = matchAreas(layer, plan.zones).size;
  const kept =
    areas.length === inFile
      ? `All ${inFile} areas are kept`
      : `${areas.length} of ${inFile} areas are kept, those around the network`;
  const size = bytesAfter < bytesBefore ? `, ${sizeText(bytesBefore)} simplified to ${sizeText(bytesAfter)}` : '';
  return `${kept}${size}. ${drawn} of the plan’s ${plan.zones.length} areas are drawn by them.`;
}

/** What the legend says of how areas are drawn. */
export function boundariesWords(plan: Plan, layer: Boundaries): string {
  const drawn = matchAreas(layer, plan.zones);
  const rest = plan.zones.length - drawn.size;
  const shared = [...drawn.values()].some(({ sharedBy }) => sharedBy > 1);
  return (
    `Boundaries: ${layer.name}` +
    (shared ? '; where areas share one, it is split by the nearest main town' : '') +
    (rest > 0 ? `; ${rest} without one ${rest === 1 ? 'is' : 'are'} what is nearest to the main town` : '')
  );
}
