import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { changeFields } from './changeFields.ts';

/** The collections whose records have a name of their own. */
export type NamedCollection =
  | 'trusts'
  | 'centres'
  | 'machines'
  | 'projects'
  | 'pathways'
  | 'zones'
  | 'benchmarks'
  | 'scenarios';

/** Gives a record another name; its id, which others refer to, stays. Null when that is its name already. */
export const renameRecord = (plan: Plan, collection: NamedCollection, key: string, name: string): Command | null =>
  changeFields(plan, collection, key, { name: name.trim() });
