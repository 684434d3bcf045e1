import { type Command, headerOf } from '../../../db/schema/edit.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';
import type { PackSectionId, PackSettings } from '../../../db/schema/pack.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Fields } from '../commands/changeFields.ts';
import { longestLabel } from '../commands/putRecords.ts';
import { clipped } from '../projectName.ts';
import { packSections, sectionWords } from './packSections.ts';

/** Settings of the pack as they are to be; one that is undefined is left out from then on. Null when nothing changes. */
export function setPack(plan: Plan, fields: Fields<PackSettings>, label: string): Command | null {
  const before = headerOf(plan);
  const set = Object.entries({ ...plan.pack, ...fields }).filter(([, value]) => value !== undefined);
  const { pack: _, ...rest } = before;
  const after = set.length === 0 ? rest : { ...rest, pack: Object.fromEntries(set) };
  if (canonicalJson(before) === canonicalJson(after)) return null;
  return {
    ...{ name: 'set-pack', label: clipped(label, longestLabel) },
    edits: [{ collection: 'header', at: 0, before, after }],
  };
}

const sectionsOf = ({ pack = {} }: Plan) => packSections(pack);

/** Whether a part of the pack is printed. */
export function showSection(plan: Plan, id: PackSectionId, shown: boolean): Command | null {
  const sections = sectionsOf(plan).map((section) => (section.id === id ? { ...section, shown } : section));
  const { title } = sectionWords[id];
  return setPack(plan, { sections }, shown ? `Take “${title}” into the pack` : `Leave “${title}” out of the pack`);
}

/** What stands at the head of a part; empty words are taken out. */
export function writeWords(plan: Plan, id: PackSectionId, words: string): Command | null {
  const sections = sectionsOf(plan).map((section) => {
    if (section.id !== id) return section;
    const { words: _, ...bare } = section;
    return words === '' ? bare : { ...bare, words };
  });
  return setPack(plan, { sections }, `Write at the head of “${sectionWords[id].title}” in the pack`);
}

/** A part moved to another place among the others; null when that is where it stands, or there is no such place. */
export function moveSection(plan: Plan, id: PackSectionId, to: number): Command | null {
  const sections = sectionsOf(plan);
  const from = sections.findIndex((section) => section.id === id);
  const [moved] = sections.slice(from, from + 1);
  if (moved === undefined || to < 0 || to >= sections.length) return null;
  const reordered = sections.toSpliced(from, 1).toSpliced(to, 0, moved);
  return setPack(plan, { sections: reordered }, `Move “${sectionWords[id].title}” to place ${to + 1} of the pack`);
}
