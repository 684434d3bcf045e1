import { ok, type Result, refuse } from '../db/schema/problem.ts';
import type { PackDocument, Planner, PrintStep } from './api.ts';
import type { DrawnPage, DrawPage } from './drawnPage.ts';

const cancelled = () => refuse({ path: '', message: 'The pack was cancelled.' });

type Job = { document: PackDocument; step: PrintStep; cancel: AbortController };

/**
 * Prints packs. A document waiting to be printed is held under its job's name until its PDF is made, since the print
 * page asks for its own document.
 */
export function printing(draw: DrawPage): Pick<Planner, 'printPack' | 'packDocument' | 'packProgress' | 'cancelPack'> {
  const jobs = new Map<string, Job>();
  return {
    printPack: async ({ job: name, document }) => {
      if (jobs.has(name)) return refuse({ path: 'job', message: 'This pack is being printed already.' });
      const job: Job = { document, step: 'drawing', cancel: new AbortController() };
      jobs.set(name, job);
      try {
        const printed = await draw(name, job.cancel.signal, (page) =>
          print(page, job.cancel.signal, (step) => {
            job.step = step;
          }),
        );
        if (job.cancel.signal.aborted) return cancelled();
        return printed.ok ? ok({ pdf: printed.value }) : printed;
      } finally {
        jobs.delete(name);
      }
    },
    packDocument: async ({ job }) => {
      const waiting = jobs.get(job);
      return waiting === undefined
        ? refuse({ path: '', message: 'This pack has been printed already; make it again from the planner.' })
        : ok(waiting.document);
    },
    packProgress: async ({ job }) => ({ step: jobs.get(job)?.step ?? null }),
    cancelPack: async ({ job }) => {
      jobs.get(job)?.cancel.abort();
      return {};
    },
  };
}

/** Printed twice: only the first printing tells on which pages the parts begin, which the contents are to say. */
async function print(
  page: DrawnPage,
  signal: AbortSignal,
  say: (step: PrintStep) => void,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  say('printing');
  // Loaded when they are needed: they take an eighth of a start, and most starts print nothing.
  const [{ describePdf }, { pagesOf }] = await Promise.all([
    import('./pdf/describePdf.ts'),
    import('./pdf/pagesOf.ts'),
  ]);
  if (signal.aborted) return cancelled();
  const first = await page.pdf();
  const pages = await pagesOf(first);
  say('numbering');
  if (pages.size > 0) await page.number(Object.fromEntries(pages));
  return ok(await describePdf(pages.size > 0 ? await page.pdf() : first, page.about));
}
