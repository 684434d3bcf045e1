import { useCallback, useMemo, useRef, useState } from 'react';
import { problemsText } from '../../../db/schema/problem.ts';
import { checkDraft } from '../../plan/commands/checkCommand.ts';
import { draftShares, type ShareEditing } from '../../plan/flows/draftShares.ts';
import { shareWords } from '../../plan/flows/flowWords.ts';
import { useStore } from '../../state/store.ts';
import { lockedOf, useFlowsDesk } from './flowsDesk.ts';

export type Cell = { zoneId: string; centreId: string };
export type Moving = Cell & { share: number };

export type ShareEdit = {
  /** The cell being dragged or typed into, with the share asked for. */
  moving: Moving | null;
  /** What has just happened, for a screen reader. */
  said: string;
  /** Why the last change could not be made. */
  problem: string | null;
  /** Shows the plan with another share for the cell; results answer to it, nothing is stored. */
  to(cell: Cell, share: number): void;
  /** Stores what is shown as one command. */
  commit(): void;
  /** Puts everything back. */
  cancel(): void;
};

/** Changing a share, whether by pointer, by keys or by typing: previewed as it goes, stored once. */
export function useShareEdit(editing: ShareEditing): ShareEdit {
  const [moving, setMoving] = useState<Moving | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const live = useRef({ editing, moving, frame: 0 });
  live.current.editing = editing;

  const put = useCallback((next: Moving | null) => {
    live.current.moving = next;
    setMoving(next);
  }, []);

  const stop = useCallback(() => {
    cancelAnimationFrame(live.current.frame);
    live.current.frame = 0;
    put(null);
  }, [put]);

  const draft = useCallback(() => {
    const { plan } = useStore.getState();
    const { moving: now, editing: how } = live.current;
    const locked = lockedOf(useFlowsDesk.getState().locked, how.subject, now?.zoneId ?? '');
    return plan && now ? draftShares(plan, how, now, now.share, locked) : null;
  }, []);

  return useMemo(
    () => ({
      moving,
      said,
      problem,
      to(cell, share) {
        put({ ...cell, share });
        setProblem(null);
        if (live.current.frame !== 0) return;
        // At most once a frame, and only where it has come to by then.
        live.current.frame = requestAnimationFrame(() => {
          live.current.frame = 0;
          const drafted = draft();
          useStore.getState().preview(drafted?.ok ? drafted.value.draft : null);
          if (drafted?.ok) setSaid(`${shareWords(drafted.value.shares[cell.centreId] ?? 0)}`);
          else if (drafted) setProblem(problemsText(drafted.problems));
        });
      },
      commit() {
        const drafted = draft();
        const { execute, chooseScenario, preview } = useStore.getState();
        stop();
        if (drafted === null) {
          preview(null);
          return;
        }
        const checked = drafted.ok ? checkDraft(drafted.value.draft) : drafted;
        if (!drafted.ok || !checked.ok) {
          preview(null);
          setProblem(checked.ok ? null : problemsText(checked.problems));
          return;
        }
        execute(drafted.value.command);
        chooseScenario(drafted.value.scenarioId);
        setSaid(`${drafted.value.command.label}: done.`);
      },
      cancel() {
        if (live.current.moving === null) return;
        stop();
        useStore.getState().preview(null);
        setSaid('Back as it was.');
      },
    }),
    [moving, said, problem, put, stop, draft],
  );
}
