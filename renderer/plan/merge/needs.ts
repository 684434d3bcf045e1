import type { Collection } from '../../../db/schema/edit.ts';
import { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { namesIn } from '../commands/recordNames.ts';
import { andGone, type Gone, nothingGone } from '../commands/removal/gone.ts';
import { namedKinds } from '../commands/removal/namedKinds.ts';
import { scenariosWithout } from '../commands/removal/scenariosWithout.ts';
import { withoutThings } from '../commands/removal/withoutThings.ts';
import { keyedRecords, type Sides } from './contrasts.ts';
import type { Difference } from './differences.ts';
import { heldIn, type Named } from './idFields.ts';
import type { Choices } from './mergePlans.ts';
import { type Missing, missingFrom, type Records } from './missing.ts';
import { putTogether } from './putTogether.ts';

function goneOf(things: readonly { collection: Collection; id: string }[]): Gone {
  let gone = nothingGone;
  for (const { collection, id } of things) {
    const kind = collection === 'header' ? undefined : namedKinds[collection];
    if (kind !== undefined) gone = andGone(gone, kind, [id]);
  }
  return gone;
}

/**
 * Makes whole what the sides make together: what is named and not there comes back from the side that has it, and goes
 * again, with what cannot be without it, where that was chosen. Sources always come back. Changes of scenarios that name
 * what no side has any more are switched off and say so.
 */
export function settleNeeds(
  sides: Sides,
  header: AnyRecord,
  records: Records,
  choices: Choices,
): { needs: Difference[]; plan: unknown } {
  const needs = new Map<string, Difference>();
  const whole: Records = new Map(records);
  const nowhere: Missing[] = [];
  const tried = new Set<string>();
  for (;;) {
    const missing = missingFrom(header, whole).filter(({ collection, id }) => !tried.has(`${collection}/${id}`));
    if (missing.length === 0) break;
    for (const one of missing) {
      tried.add(`${one.collection}/${one.id}`);
      const owner = ownerOf(sides, one);
      if (owner === null) nowhere.push(one);
      else {
        const key = `${owner.collection}/${owner.id}`;
        tried.add(key);
        if (!needs.has(key)) whole.set(owner.collection, [...(whole.get(owner.collection) ?? []), owner.record]);
        const known = needs.get(key);
        needs.set(
          key,
          known ? { ...known, because: [...(known.because ?? []), ...one.by] } : needOf(sides, owner, one),
        );
      }
    }
  }
  const parsed = Plan.safeParse(putTogether(sides.ours, header, whole));
  const told = [...needs.values()].filter(({ collection }) => collection !== 'sources');
  if (!parsed.success) return { needs: told, plan: putTogether(sides.ours, header, whole) };
  const dropped = told.filter(({ id, ours }) => choices.get(id) === (ours === undefined ? 'ours' : 'theirs'));
  const gone = goneOf(dropped.map(({ collection, key }) => ({ collection, id: key })));
  const plan = dropped.length === 0 ? parsed.data : withoutThings(parsed.data, gone);
  return { needs: told, plan: withoutLost(plan, sides, nowhere) };
}

type Owner = Named & { record: AnyRecord };

/** The record that a thing is, or that brings it, on the side that has it. */
function ownerOf({ ours, theirs }: Sides, { collection, id }: Named): Owner | null {
  for (const plan of [ours, theirs]) {
    const record = keyedRecords(plan, collection).get(id);
    if (record !== undefined) return { collection, id, record };
    for (const [key, project] of collection === 'machines' ? keyedRecords(plan, 'projects') : []) {
      if (heldIn(project).some((inner) => inner.id === id)) return { collection: 'projects', id: key, record: project };
    }
  }
  return null;
}

function needOf({ base, ours, theirs }: Sides, { collection, id }: Owner, { by }: Missing): Difference {
  const [before, own, other] = [base, ours, theirs].map((plan) => keyedRecords(plan, collection).get(id));
  const sides = { before, ours: own, theirs: other };
  return {
    id: `needed/${collection}/${id}`,
    kind: 'conflict',
    collection,
    key: id,
    piece: null,
    ...sides,
    because: by,
  };
}

function withoutLost(plan: Plan, { ours, theirs }: Sides, nowhere: readonly Missing[]): Plan {
  const lost = nowhere.filter(({ by }) => by.some(({ collection }) => collection === 'scenarios'));
  if (lost.length === 0) return plan;
  const [here, there] = [namesIn(ours), namesIn(theirs)];
  const names: typeof here = (kind, id) => (here(kind, id) === id ? there(kind, id) : here(kind, id));
  const scenarios = plan.scenarios.flatMap((scenario) => {
    const own = lost.filter(({ by }) => by.some(({ record }) => record.id === scenario.id));
    return own.length === 0 ? [scenario] : scenariosWithout([scenario], goneOf(own), names);
  });
  return { ...plan, scenarios };
}
