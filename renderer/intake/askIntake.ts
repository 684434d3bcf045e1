import type { Result } from '../../db/schema/problem.ts';
import type { PlanDelta } from '../simulation/planDelta.ts';
import type { AskedTable } from './tables/askedTable.ts';

/** What the worker of one file is asked about it. */
export type Wanted =
  | { ask: 'look' }
  | ({ ask: 'table' } & AskedTable)
  | ({ ask: 'bringIn' } & AskedTable)
  | { ask: 'cancerWaits'; sheetName: string }
  | { ask: 'treatments'; sheetName: string };

/** A question, with the file and what is new of the plan since the last one. */
export type AskIntake = { file: File; delta: PlanDelta; wanted: Wanted };

/**
 * What the worker says: pieces of a list that is too long to be handed over at once, how far it is, and at last its answer.
 */
export type FromIntake<Answer, Item = never, Progress = never> =
  | { items: readonly Item[] }
  | { progress: Progress }
  | { answer: Result<Answer> };
