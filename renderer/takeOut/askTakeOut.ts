import type { Plan } from '../../db/schema/plan.ts';
import type { TakeOutFacts } from './plan/takeOutFacts.ts';

/** What the worker that makes files is asked, one question to each worker. */
export type AskTakeOut = { ask: 'plan'; plan: Plan; as: 'xlsx' | 'csv'; facts: Omit<TakeOutFacts, 'planHash'> };

/** The file, or why it could not be made. */
export type TakenOut = { bytes: Uint8Array<ArrayBuffer> } | { fault: string };
