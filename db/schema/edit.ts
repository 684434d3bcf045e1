import { z } from 'zod';
import { canonicalJson } from './hash.ts';
import { Plan } from './plan.ts';
import { ok, type Result, refuse } from './problem.ts';

/** The parts of a plan that hold records, and `header` for the single fields at its top. */
export const Collection = z.enum([
  'header',
  'trusts',
  'centres',
  'machines',
  'projects',
  'pathways',
  'zones',
  'demand',
  'flows',
  'travel',
  'backlog',
  'benchmarks',
  'scenarios',
  'sources',
]);
export type Collection = z.infer<typeof Collection>;

/**
 * One record before and after: null before is an addition, null after a removal. `at` is its place in the
 * collection (0 for the header), so that an edit and its inverse restore the plan exactly.
 */
export const Edit = z.strictObject({
  collection: Collection,
  at: z.int().min(0),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type Edit = z.infer<typeof Edit>;

/** A named thing a planner did: a sentence for the change log and the edits it made. */
export const Command = z.strictObject({
  name: z.string().min(1).max(60),
  label: z.string().min(1).max(300),
  why: z.string().max(2000).optional(),
  edits: z.array(Edit).min(1),
});
export type Command = z.infer<typeof Command>;

/** The edits that undo these, in the order in which they must be applied. */
export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.toReversed().map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
}

/** Single fields at the top of a plan, without its collections. */
export function headerOf(plan: Plan): Record<string, unknown> {
  const collections: ReadonlySet<string> = new Set(Collection.options);
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !collections.has(key)));
}

/**
 * The plan after the edits, or why not: an edit whose `before` is no longer what stands there is refused, since
 * somebody else changed it. The shape is checked again as a whole; references are for `checkPlan`.
 */
export function applyEdits(plan: Plan, edits: readonly Edit[]): Result<Plan> {
  const draft: Record<string, unknown> = { ...plan };
  for (const { collection, at, before, after } of edits) {
    const path = collection === 'header' ? '' : `${collection}[${at}]`;
    if (collection === 'header') {
      const header = Object.fromEntries(Object.entries(draft).filter(([key]) => !Collection.safeParse(key).success));
      if (canonicalJson(header) !== canonicalJson(before)) return refuse({ path, message: changedMeanwhile });
      for (const key of Object.keys(header)) delete draft[key];
      Object.assign(draft, after);
      continue;
    }
    const held = draft[collection];
    const records: unknown[] = Array.isArray(held) ? [...held] : [];
    if (before === null) {
      if (at > records.length) return refuse({ path, message: 'there is no such place to add a record at' });
      records.splice(at, 0, after);
    } else {
      if (canonicalJson(records[at]) !== canonicalJson(before)) return refuse({ path, message: changedMeanwhile });
      if (after === null) records.splice(at, 1);
      else records[at] = after;
    }
    draft[collection] = records;
  }
  const parsed = Plan.safeParse(draft);
  if (parsed.success) return ok(parsed.data);
  return refuse(...parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
}

const changedMeanwhile = 'this was changed in the meantime; undo or reload, then try again';
