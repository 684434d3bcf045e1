import { shapeProblems } from '../../../db/schema/check/shape.ts';
import { checkPlan } from '../../../db/schema/checkPlan.ts';
import { Plan } from '../../../db/schema/plan.ts';
import type { Result } from '../../../db/schema/problem.ts';
import { type AnyRecord, recordCollections } from '../commands/recordKey.ts';
import { type Contrast, type Contrasts, contrastsOf, keyedRecords, type Sides } from './contrasts.ts';
import { type Comparison, comparisonOf, type Difference, type Side } from './differences.ts';
import { mergedRecord, type Taken } from './mergedRecord.ts';
import type { Records } from './missing.ts';
import { settleNeeds } from './needs.ts';
import { mergedOrder } from './order.ts';

/** What was chosen, by the id of the difference; what is not here is as it is by itself. */
export type Choices = ReadonlyMap<string, Side>;

export type Merged = Comparison & {
  /** Things that one side did away with and the other still names: to be kept, or to go with all that names them. */
  needs: Difference[];
  /** Conflicts and needs that nothing was chosen for yet; until then ours is taken, and what is named stays. */
  open: Difference[];
  /** The plan as it would be, or everything that would be wrong with it. */
  result: Result<Plan>;
  /** As it would be, also where something is wrong with it; null where it has not even the shape of a plan. */
  plan: Plan | null;
};

/**
 * A plan and a file as one. Nothing is changed; the choices can be made in any order, and again, and none of them changes
 * the `contrasts`.
 */
export function mergePlans(sides: Sides, choices: Choices, contrasts: Contrasts = contrastsOf(sides)): Merged {
  const comparison = comparisonOf(contrasts);
  const taken: Taken = (id, kind) => choices.get(id) ?? usual(id, kind);
  const records = mergedRecords(sides, contrasts, taken);
  const top = contrasts.get('header')?.get('');
  const header = (top && mergedRecord(top, taken)) ?? {};
  const { needs, plan: settled } = settleNeeds(sides, header, records, choices);
  const all = [...comparison.differences, ...needs];
  const open = all.filter(({ id, kind }) => kind === 'conflict' && !choices.has(id));
  const parsed = Plan.safeParse(settled);
  if (!parsed.success) {
    const result = { ok: false as const, problems: shapeProblems(parsed.error.issues, settled) };
    return { ...comparison, needs, open, result, plan: null };
  }
  return { ...comparison, needs, open, result: checkPlan(parsed.data), plan: parsed.data };
}

/** A plan keeps its own name and description unless the file's are asked for: they say what it is on this computer. */
const ownWords = new Set(['header//name', 'header//description']);

const usual = (id: string, kind: Difference['kind']): Side =>
  kind === 'incoming' && !ownWords.has(id) ? 'theirs' : 'ours';

/** Which side of a difference is taken as the choices stand. */
export const sideTaken = ({ id, kind }: Pick<Difference, 'id' | 'kind'>, choices: Choices): Side =>
  choices.get(id) ?? usual(id, kind);

function mergedRecords({ base, ours, theirs }: Sides, contrasts: Contrasts, taken: Taken): Records {
  const merged: Records = new Map();
  for (const collection of recordCollections) {
    const held = contrasts.get(collection) ?? new Map<string, Contrast>();
    const keysOf = (plan: Plan | null): string[] => [...keyedRecords(plan, collection).keys()];
    const order =
      collection === 'storyboard' ? mergedOrder(keysOf(base), keysOf(ours), keysOf(theirs)) : [...held.keys()];
    const records = order.flatMap((key): AnyRecord[] => {
      const contrast = held.get(key);
      const record = contrast && mergedRecord(contrast, taken);
      return record === undefined ? [] : [record];
    });
    merged.set(collection, records);
  }
  return merged;
}
