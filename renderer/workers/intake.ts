import type { AskIntake, FromIntake } from '../intake/askIntake.ts';
import { unreadable } from '../intake/file/unreadable.ts';
import { newFileDesk } from '../intake/fileDesk.ts';
import { type HeldPlan, withDelta } from '../simulation/planDelta.ts';

let desk: ReturnType<typeof newFileDesk> | null = null;
let held: HeldPlan | null = null;

/** Answers what one file holds and would do to the plan: nothing of it holds up the page nor brings it down. */
addEventListener('message', ({ data: { file, delta, wanted } }: MessageEvent<AskIntake>) => {
  desk ??= newFileDesk(file);
  held = delta.to === held?.number ? held : withDelta(held, delta);
  const say = (told: FromIntake<unknown, unknown, unknown>) => postMessage(told);
  desk(wanted, held.plan, say).then(
    (answer) => say({ answer }),
    () =>
      say({
        answer: unreadable(
          'The file could not be read, and nothing of it was taken. Save it as CSV and bring that in.',
        ),
      }),
  );
});
