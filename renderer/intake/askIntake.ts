import type { Result } from '../../db/schema/problem.ts';
import type { Cells, Peeked } from './peeked.ts';

/** What the worker of files is asked, one question to each worker. */
export type AskIntake = { ask: 'peek'; file: File } | { ask: 'readSheet'; file: File; sheetName: string };

export type IntakeAnswer = Result<Peeked> | Result<Cells>;
