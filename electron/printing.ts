import { randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '../db/schema/problem.ts';
import type { PackDocument, Planner } from './api.ts';

/** Opens the print page for a job, waits until it is drawn and answers with the PDF. */
export type PrintPage = (job: string) => Promise<Result<Uint8Array<ArrayBuffer>>>;

/**
 * Prints packs. A document waiting to be printed is held under its job's name until its PDF is made, since the print
 * page asks for its own document.
 */
export function printing(print: PrintPage): Pick<Planner, 'printPack' | 'packDocument'> {
  const waiting = new Map<string, PackDocument>();
  return {
    printPack: async ({ document }) => {
      const job = randomUUID();
      waiting.set(job, document);
      try {
        const printed = await print(job);
        return printed.ok ? ok({ pdf: printed.value }) : printed;
      } finally {
        waiting.delete(job);
      }
    },
    packDocument: async ({ job }) => {
      const document = waiting.get(job);
      return document === undefined
        ? refuse({ path: '', message: 'This pack has been printed already; make it again from the planner.' })
        : ok(document);
    },
  };
}
