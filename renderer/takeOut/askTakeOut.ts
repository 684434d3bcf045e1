import type { Plan } from '../../db/schema/plan.ts';
import type { EventsAsked } from './events/eventLog.ts';
import type { TakeOutFacts } from './plan/takeOutFacts.ts';
import type { Simulated } from './weeks/weekColumns.ts';

/** What the worker that makes files is asked, one question to each worker. */
export type AskTakeOut =
  | { ask: 'plan'; plan: Plan; as: 'xlsx' | 'csv'; facts: MadeBy }
  | { ask: 'template'; plan: Plan; kindId: string; filled: boolean }
  | { ask: 'weeks'; plan: Plan; run: Simulated; as: 'csv' | 'parquet'; facts: MadeBy }
  | { ask: 'events'; plan: Plan; which: EventsAsked; facts: MadeBy };

/** Which Isocentre makes a file, and when. */
export type MadeBy = Omit<TakeOutFacts, 'planHash'>;

/** The file, or why it could not be made. */
export type TakenOut = { bytes: Uint8Array<ArrayBuffer> } | { fault: string };
