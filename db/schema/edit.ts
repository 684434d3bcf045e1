import { z } from 'zod';
import { shapeProblems } from './check/shape.ts';
import { canonicalJson } from './hash.ts';
import { Plan } from './plan.ts';
import { ok, type Result, refuse } from './problem.ts';
import { longestReason } from './reason.ts';

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
  'observations',
  'boundaries',
  'scenarios',
  'storyboard',
  'workshop',
  'risks',
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
  why: z.string().max(longestReason).optional(),
  edits: z.array(Edit).min(1),
});
export type Command = z.infer<typeof Command>;

/** The edits that undo these, in the order in which they must be applied. */
export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.toReversed().map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
}

/** A plan that is being edited: its shape is checked when the edits are done. */
type Draft = { readonly [field: string]: unknown };

/** Single fields at the top of a plan, without its collections. */
export function headerOf(plan: Draft): Record<string, unknown> {
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !isCollection(key)));
}

/** Collections that a plan may leave out. */
const optional = [
  'travel',
  'backlog',
  'benchmarks',
  'observations',
  'boundaries',
  'storyboard',
  'workshop',
  'risks',
  'sources',
] as const;
const mayBeAbsent: ReadonlySet<Collection> = new Set<Collection>(optional);

const PlanPart = Plan.partial();

/**
 * The plan after the edits, or why not: an edit whose `before` is no longer what stands there is refused, since
 * somebody else changed it. The shape of every collection touched is checked again; references are for `checkPlan`.
 * Collections that were not touched are shared with the plan given, since a drag makes a plan sixty times a second. A
 * collection that a plan may leave out is left out once its last record is removed, so that adding the first one can
 * be undone.
 */
export function applyEdits(plan: Plan, edits: readonly Edit[]): Result<Plan> {
  let draft: Draft = plan;
  const lists: Lists = new Map();
  for (const edit of edits) {
    const edited = edit.collection === 'header' ? headerEdited(draft, edit) : recordEdited(draft, edit, lists);
    if (!edited.ok) return edited;
    draft = edited.value;
  }
  const touched: ReadonlySet<string> = new Set(edits.map(({ collection }) => collection));
  if (touched.has('header')) {
    const parsed = Plan.safeParse(draft);
    return parsed.success ? ok(parsed.data) : refuse(...shapeProblems(parsed.error.issues, draft));
  }
  const parsed = PlanPart.safeParse(Object.fromEntries(Object.entries(draft).filter(([key]) => touched.has(key))));
  if (!parsed.success) return refuse(...shapeProblems(parsed.error.issues, draft));
  const edited: Plan = Object.assign({}, plan, parsed.data);
  for (const name of optional) if (!(name in draft)) delete edited[name];
  return ok(edited);
}

function headerEdited(draft: Draft, { before, after }: Edit): Result<Draft> {
  if (canonicalJson(headerOf(draft)) !== canonicalJson(before)) return refuse({ path: '', message: changedMeanwhile });
  if (typeof after !== 'object' || after === null || Object.keys(after).some(isCollection)) {
    return refuse({ path: '', message: 'the header can be changed, but not removed, and it holds no records' });
  }
  return ok({ ...after, ...Object.fromEntries(Object.entries(draft).filter(([key]) => isCollection(key))) });
}

/** The lists that edits have reached, each copied once however many edits there are of it. */
type Lists = Map<Collection, unknown[]>;

function recordEdited(draft: Draft, { collection, at, before, after }: Edit, lists: Lists): Result<Draft> {
  const path = `${collection}[${at}]`;
  const held = draft[collection];
  const records = lists.get(collection) ?? (Array.isArray(held) ? [...held] : []);
  lists.set(collection, records);
  if (before === null && after === null) return refuse({ path, message: 'this edit says neither before nor after' });
  if (before === null && at > records.length) {
    return refuse({ path, message: 'there is no such place to add a record at' });
  }
  if (before !== null && (at >= records.length || canonicalJson(records[at]) !== canonicalJson(before))) {
    return refuse({ path, message: changedMeanwhile });
  }
  records.splice(at, before === null ? 0 : 1, ...(after === null ? [] : [after]));
  if (records.length === 0 && mayBeAbsent.has(collection)) {
    return ok(Object.fromEntries(Object.entries(draft).filter(([key]) => key !== collection)));
  }
  return ok(draft[collection] === records ? draft : { ...draft, [collection]: records });
}

const isCollection = (key: string): boolean => key !== 'header' && Collection.safeParse(key).success;

const changedMeanwhile = 'this was changed in the meantime; undo or reload, then try again';
