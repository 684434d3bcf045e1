import type { Plan } from '../../db/schema/plan.ts';

/**
 * What a plan has that another has not, for a worker that holds the other: a hand that moves changes a record or two,
 * and plans share what was not edited. Records that did not change stay the very same objects at the other end too, so
 * that what was worked out from them there is still known.
 */
export type PlanDelta = {
  /** Parts of the plan sent whole: at first all of them, and later lists that grew or shrank. */
  parts: Record<string, unknown>;
  /** Of lists of the same length, the records that are others now, by where they stand. */
  records: Record<string, [at: number, record: unknown][]>;
  gone: string[];
};

/** A plan, or as much of one as has been sent. */
export type SentPlan = Readonly<Record<string, unknown>>;

/** From what the other end holds, `{}` when it holds nothing, to this plan. */
export function planDelta(from: SentPlan, plan: Plan): PlanDelta {
  const delta: PlanDelta = { parts: {}, records: {}, gone: Object.keys(from).filter((part) => !(part in plan)) };
  for (const [part, value] of Object.entries(plan)) {
    const before = from[part];
    if (before === value) continue;
    if (Array.isArray(value) && Array.isArray(before) && value.length === before.length) {
      delta.records[part] = [...value.entries()].filter(([at, record]) => before[at] !== record);
    } else delta.parts[part] = value;
  }
  return delta;
}

/** What is held once a delta has arrived. */
export function withDelta(held: SentPlan, { parts, records, gone }: PlanDelta): SentPlan {
  const kept = Object.entries(held).filter(([part]) => !gone.includes(part));
  const next: Record<string, unknown> = { ...Object.fromEntries(kept), ...parts };
  for (const [part, changed] of Object.entries(records)) {
    const list = next[part];
    if (!Array.isArray(list)) continue;
    const others = [...list];
    for (const [at, record] of changed) others[at] = record;
    next[part] = others;
  }
  return next;
}

/** The first delta brings a whole plan, and later ones what is new of it; null before. */
export const wholePlan = (held: SentPlan): Plan | null => (isWhole(held) ? held : null);
const isWhole = (held: SentPlan): held is Plan => held.format !== undefined && held.machines !== undefined;
