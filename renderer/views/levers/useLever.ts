import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Change } from '../../../db/schema/change.ts';
import { applyEdits } from '../../../db/schema/edit.ts';
import { problemsText } from '../../../db/schema/problem.ts';
import { checkCommand } from '../../plan/commands/checkCommand.ts';
import { alterChange } from '../../plan/levers/leverCommands.ts';
import { useStore } from '../../state/store.ts';

export type LeverHand<T = Change> = {
  /** Shows the change as it would be; results answer to it, nothing is stored. */
  to(change: T): void;
  /** Stores what is shown as one command, tidied up where the hand has left something over. */
  commit(tidy?: (change: T) => T): void;
  /** Both at once, for what is chosen rather than moved. */
  set(change: T): void;
  /** Puts it back as it was. */
  cancel(): void;
};

/** Moves what a change of a scenario says: previewed at most once a frame as it goes, stored once. */
export function useLever(scenarioId: string): LeverHand {
  const live = useRef<{ change: Change | null; frame: number }>({ change: null, frame: 0 });

  const commandNow = useCallback(() => {
    const { plan } = useStore.getState();
    const { change } = live.current;
    return plan && change && alterChange(plan, scenarioId, change);
  }, [scenarioId]);

  const hand = useMemo((): LeverHand => {
    const stop = () => {
      cancelAnimationFrame(live.current.frame);
      live.current = { change: null, frame: 0 };
    };
    const commit = (tidy?: (change: Change) => Change) => {
      if (tidy && live.current.change) live.current.change = tidy(live.current.change);
      const { plan, execute, preview, notify } = useStore.getState();
      const command = commandNow();
      stop();
      if (!plan || !command) return preview(null);
      const checked = checkCommand(plan, command);
      if (checked.ok) return execute(command);
      preview(null);
      notify(`That cannot be: ${problemsText(checked.problems)}.`);
    };
    return {
      to(change) {
        live.current.change = change;
        if (live.current.frame !== 0) return;
        live.current.frame = requestAnimationFrame(() => {
          live.current.frame = 0;
          const { plan, preview } = useStore.getState();
          const command = commandNow();
          const applied = plan && command && applyEdits(plan, command.edits);
          preview(applied?.ok ? applied.value : null);
        });
      },
      commit,
      set(change) {
        live.current.change = change;
        commit();
      },
      cancel() {
        if (live.current.change === null) return;
        stop();
        useStore.getState().preview(null);
      },
    };
  }, [commandNow]);
  // What is left while it is held goes back as it was.
  useEffect(() => hand.cancel, [hand]);
  return hand;
}
