import type { AskTakeOut, TakenOut } from '../takeOut/askTakeOut.ts';
import { planFile } from '../takeOut/plan/planFile.ts';
import { weeksFile } from '../takeOut/weeks/weeksFile.ts';

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

const fileOf = (asked: AskTakeOut) =>
  asked.ask === 'plan' ? planFile(asked.plan, asked.as, asked.facts) : weeksFile(asked);
