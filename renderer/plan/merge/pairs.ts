import { freshId } from '../../../db/schema/freshId.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord, RecordCollection } from '../commands/recordKey.ts';
import { keyedRecords, same } from './contrasts.ts';
import { heldIn } from './idFields.ts';
import { renamedPlan } from './renamedPlan.ts';
import { alike, paired, related } from './sameThing.ts';

/**
 * Two records that both sides added, of which nothing says for certain whether they are the same thing: they have one id
 * (`sameId`) and do not look alike, or look alike under two. A planner can say; `isSame` is what is taken until then.
 */
export type Pair = {
  id: string;
  collection: RecordCollection;
  ours: AnyRecord;
  theirs: AnyRecord;
  sameId: boolean;
  isSame: boolean;
};

/** What a planner said of pairs, by their ids: whether both are the same thing. */
export type PairChoices = ReadonlyMap<string, boolean>;

/**
 * A file whose ids mean what ours mean: what is the same thing has our id, and what is another thing under an id of ours
 * has a new one, wherever the file names it. With the pairs that a planner can say otherwise about.
 */
export function pairUp(base: Plan | null, ours: Plan, file: Plan, said: PairChoices): { pairs: Pair[]; theirs: Plan } {
  const pairs: Pair[] = [];
  let theirs = file;
  for (const collection of paired) {
    const found = pairsIn(collection, base, ours, theirs, said);
    pairs.push(...found);
    const renames = new Map<string, string>();
    const machines = new Map<string, string>();
    for (const { ours: own, theirs: other, sameId, isSame } of found) {
      if (isSame && !sameId) renames.set(String(other.id), String(own.id));
      if (!isSame && sameId)
        renames.set(String(other.id), newId(String(other.id), collection, [base, ours, theirs], renames));
      const [brings, brought] = [own, other].map((record) =>
        heldIn(record).find((held) => held.collection === 'machines'),
      );
      const isKnown = brings && keyedRecords(theirs, 'machines').has(brings.id);
      if (isSame && brings && brought && brings.id !== brought.id && !isKnown) machines.set(brought.id, brings.id);
    }
    theirs = renamedPlan(theirs, { [collection]: renames, ...(machines.size > 0 && { machines }) });
  }
  return { pairs, theirs: renamedPlan(theirs, { machines: clashes(base, ours, theirs) }) };
}

function pairsIn(collection: RecordCollection, base: Plan | null, ours: Plan, theirs: Plan, said: PairChoices): Pair[] {
  const [before, own, other] = [base, ours, theirs].map((plan) => keyedRecords(plan, collection));
  if (!before || !own || !other) return [];
  const pair = (one: AnyRecord, two: AnyRecord, isSame: boolean): Pair => {
    const id = `${collection}/${String(one.id)}/${String(two.id)}`;
    return { id, collection, ours: one, theirs: two, sameId: one.id === two.id, isSame: said.get(id) ?? isSame };
  };
  const added = [...other].filter(([id]) => !before.has(id));
  const collisions = added.flatMap(([id, theirOwn]) => {
    const ourOwn = own.get(id);
    if (ourOwn === undefined || same(ourOwn, theirOwn)) return [];
    const looksSame = base === null ? related(collection, ourOwn, theirOwn) : alike(collection, ourOwn, theirOwn);
    return looksSame && !said.has(`${collection}/${id}/${id}`) ? [] : [pair(ourOwn, theirOwn, looksSame)];
  });
  const free = new Set([...own.keys()].filter((id) => !before.has(id) && !other.has(id)));
  const matches = added.flatMap(([id, theirOwn]) => {
    if (own.has(id)) return [];
    for (const ourId of free) {
      const ourOwn = own.get(ourId);
      if (ourOwn === undefined || !alike(collection, ourOwn, theirOwn)) continue;
      free.delete(ourId);
      return [pair(ourOwn, theirOwn, true)];
    }
    return [];
  });
  return [...collisions, ...matches];
}

/** Which list, project or scenario holds each machine of a plan. */
function holders(plan: Plan | null): Map<string, string> {
  const found = new Map((plan?.machines ?? []).map(({ id }) => [id, 'plan']));
  for (const { id, ...project } of plan?.projects ?? []) {
    for (const held of heldIn(project)) found.set(held.id, `project ${id}`);
  }
  for (const { id, changes } of plan?.scenarios ?? []) {
    for (const held of heldIn(changes)) if (held.collection === 'machines') found.set(held.id, `scenario ${id}`);
  }
  return found;
}

/** New ids for machines that the file brings by one way and we have by another: they are two. */
function clashes(base: Plan | null, ours: Plan, theirs: Plan): Map<string, string> {
  const [before, own, other] = [holders(base), holders(ours), holders(theirs)];
  const renames = new Map<string, string>();
  if (base === null) return renames;
  for (const [id, holder] of other) {
    const held = own.get(id);
    if (before.has(id) || held === undefined || held === holder) continue;
    renames.set(id, newId(id, 'machines', [base, ours, theirs], renames));
  }
  return renames;
}

function newId(
  id: string,
  collection: RecordCollection,
  plans: readonly (Plan | null)[],
  renames: ReadonlyMap<string, string>,
): string {
  const taken = plans.flatMap((plan) => [
    ...keyedRecords(plan, collection).keys(),
    ...heldIn(plan?.projects).map((held) => held.id),
    ...heldIn(plan?.scenarios.flatMap(({ changes }) => changes)).map((held) => held.id),
  ]);
  return freshId(id, [...taken, ...renames.values()]);
}
