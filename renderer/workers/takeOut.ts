import type { AskTakeOut, TakenOut } from '../takeOut/askTakeOut.ts';
import { eventsFile } from '../takeOut/events/eventsFile.ts';
import { planFile } from '../takeOut/plan/planFile.ts';
import { templateFile } from '../takeOut/plan/templateFile.ts';
import { weeksFile } from '../takeOut/weeks/weeksFile.ts';
import { compiledCore } from './core.ts';

/** Makes a file that leaves: thousands of rows are too much to write where a hand is moving. */
addEventListener('message', ({ data }: MessageEvent<AskTakeOut>) => {
  Promise.resolve()
    .then(() => fileOf(data))
    .then(
      (bytes) => answer({ bytes }, [bytes.buffer]),
      (error: unknown) => answer({ fault: error instanceof Error ? error.message : String(error) }),
    );
});

const answer = (taken: TakenOut, transfer: Transferable[] = []) => postMessage(taken, { transfer });

function fileOf(asked: AskTakeOut): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> {
  if (asked.ask === 'plan') return planFile(asked.plan, asked.as, asked.facts);
  if (asked.ask === 'template') return templateFile(asked);
  return asked.ask === 'weeks' ? weeksFile(asked) : eventsFile(asked, compiledCore());
}
