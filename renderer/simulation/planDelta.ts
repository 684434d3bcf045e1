import type { Plan } from '../../db/schema/plan.ts';

/**
 * What a plan has that another has not, for a worker that holds the other: a hand that moves changes a record or two,
 * and plans share what was not edited. Records that did not change stay the very same objects at the other end too, so
 * that what was worked out from them there is still known.
 */
export type PlanDelta = {
  /** The plan that this is the difference from, and the plan that it makes; null stands for nothing at all. */
  from: number | null;
  to: number;
  /** Parts of the plan sent whole: at first all of them, and later lists that grew or shrank. */
  parts: Record<string, unknown>;
  /** Of lists of the same length, the records that are others now, by where they stand. */
  records: Record<string, [at: number, record: unknown][]>;
  gone: string[];
};

/** A plan at the other end. */
export type HeldPlan = { number: number; plan: Plan };

/** Plans are values: the same object is the same plan. */
const numbers = new WeakMap<Plan, number>();
let newest = 0;

function numberOf(plan: Plan): number {
  const known = numbers.get(plan);
  if (known !== undefined) return known;
  newest += 1;
  numbers.set(plan, newest);
  return newest;
}

/** From the plan that the other end was sent last, null when it holds none, to this one. */
export function planDelta(from: Plan | null, plan: Plan): PlanDelta {
  const before: Record<string, unknown> = { ...from };
  const delta: PlanDelta = {
    ...{ from: from && numberOf(from), to: numberOf(plan), parts: {}, records: {} },
    gone: Object.keys(before).filter((part) => !(part in plan)),
  };
  for (const [part, value] of Object.entries(plan)) {
    const held = before[part];
    if (held === value) continue;
    if (Array.isArray(value) && Array.isArray(held) && value.length === held.length) {
      delta.records[part] = [...value.entries()].filter(([at, record]) => held[at] !== record);
    } else delta.parts[part] = value;
  }
  return delta;
}

/**
 * What is held once a delta has arrived. Throws when it is the difference from another plan than the one held: figures
 * of a plan that nobody has would be worse than none, and whoever asked begins again with a fresh worker.
 */
export function withDelta(held: HeldPlan | null, { from, to, parts, records, gone }: PlanDelta): HeldPlan {
  if (from !== null && from !== held?.number) throw new Error('a plan came that is not the one after the last');
  const kept = Object.entries(from === null ? {} : { ...held?.plan }).filter(([part]) => !gone.includes(part));
  const plan: Record<string, unknown> = { ...Object.fromEntries(kept), ...parts };
  for (const [part, changed] of Object.entries(records)) {
    const list = plan[part];
    if (!Array.isArray(list)) continue;
    const others = [...list];
    for (const [at, record] of changed) others[at] = record;
    plan[part] = others;
  }
  if (!isWhole(plan)) throw new Error('a part of a plan came without the rest');
  return { number: to, plan };
}

/** The first delta brings a whole plan, and later ones what is new of it. */
const isWhole = (parts: Record<string, unknown>): parts is Record<string, unknown> & Plan =>
  parts.format !== undefined && parts.machines !== undefined;
