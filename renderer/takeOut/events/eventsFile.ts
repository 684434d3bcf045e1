import type { Plan } from '../../../db/schema/plan.ts';
import { problemText } from '../../../db/schema/problem.ts';
import type { MadeBy } from '../askTakeOut.ts';
import { zippedPieces } from '../zipped.ts';
import { eventAboutCsv, eventDictionaryCsv } from './eventAbout.ts';
import { type EventsAsked, eventLog, replicate } from './eventLog.ts';

/** An event log in one file: a zip of CSV files, of which two say what the columns hold and what it was made from. */
export async function eventsFile(
  { plan, which, facts }: { plan: Plan; which: EventsAsked; facts: MadeBy },
  core: WebAssembly.Module,
): Promise<Uint8Array<ArrayBuffer>> {
  const done = await replicate(plan, which, core);
  if (!done.ok) throw new Error(done.problems.map(problemText).join('; '));
  return zippedPieces(
    new Map<string, Iterable<string>>([
      ['events.csv', eventLog(plan, done.value, which)],
      ['columns.csv', [eventDictionaryCsv()]],
      ['about.csv', [eventAboutCsv(plan, which, facts)]],
    ]),
  );
}
