import { useCallback, useMemo, useRef, useState } from 'react';
import { problemText } from '../../../db/schema/problem.ts';
import type { Moving } from '../../charts/fleet/FleetTimeline.tsx';
import { addWeeks } from '../../plan/dates.ts';
import { draftMove } from '../../plan/fleet/fleetMove.ts';
import { clampStart, spokenMove } from '../../plan/fleet/fleetSnap.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { useStore } from '../../state/store.ts';

export type ProjectMove = {
  moving: Moving | null;
  /** What has just happened, for a screen reader. */
  said: string;
  /** Shows the project at another start; results answer to it, nothing is stored. */
  to(projectId: string, start: string): void;
  /** Stores where it is as one command, in the scenario on screen or a new one. */
  commit(): void;
  /** Puts it back where it was. */
  cancel(): void;
  /** Where the project is now: while it moves, where it has been moved to. */
  startOf(projectId: string): string | null;
};

/** Moving a project, whether by pointer, by keys or by date: previewed as it goes, stored once. */
export function useProjectMove(fleet: Fleet): ProjectMove {
  const [moving, setMoving] = useState<Moving | null>(null);
  const [said, setSaid] = useState('');
  const live = useRef({ fleet, moving, frame: 0 });
  live.current.fleet = fleet;

  const put = useCallback((next: Moving | null) => {
    live.current.moving = next;
    setMoving(next);
  }, []);

  const stop = useCallback(() => {
    cancelAnimationFrame(live.current.frame);
    live.current.frame = 0;
    put(null);
  }, [put]);

  /** Previews at most once a frame, and only where it has come to by then. */
  const preview = useCallback(() => {
    if (live.current.frame !== 0) return;
    live.current.frame = requestAnimationFrame(() => {
      live.current.frame = 0;
      const { plan, scenarioId, preview: show } = useStore.getState();
      const now = live.current.moving;
      const project = now && live.current.fleet.projects.get(now.projectId);
      if (!plan || !now || !project) return;
      const moved = draftMove(plan, scenarioId, project, now.start);
      show(moved.ok && now.start !== now.from ? moved.value.draft : null);
    });
  }, []);

  return useMemo(
    () => ({
      moving,
      said,
      to(projectId, wanted) {
        const { plan, select } = useStore.getState();
        const now = live.current.moving;
        const from = now?.projectId === projectId ? now.from : live.current.fleet.projects.get(projectId)?.start;
        if (!plan || from === undefined) return;
        const start = clampStart(wanted, from, {
          from: plan.startDate,
          until: addWeeks(plan.startDate, plan.horizonWeeks),
        });
        if (now?.projectId === projectId && now.start === start) return;
        if (!now) select({ kind: 'project', id: projectId });
        put({ projectId, from, start });
        setSaid(spokenMove(from, start));
        preview();
      },
      commit() {
        const now = live.current.moving;
        const { plan, scenarioId, execute, chooseScenario, preview: show, notify } = useStore.getState();
        const project = now && live.current.fleet.projects.get(now.projectId);
        stop();
        if (!now || !plan || !project) return;
        if (now.start === now.from) {
          show(null);
          return;
        }
        const moved = draftMove(plan, scenarioId, project, now.start);
        if (!moved.ok) {
          show(null);
          notify(moved.problems.map(problemText).join('. '));
          return;
        }
        execute(moved.value.command);
        chooseScenario(moved.value.scenarioId);
        setSaid(`${moved.value.command.label}: done.`);
      },
      cancel() {
        if (!live.current.moving) return;
        stop();
        useStore.getState().preview(null);
        setSaid('Back where it was.');
      },
      startOf: (projectId) => {
        const now = live.current.moving;
        return now?.projectId === projectId ? now.start : (live.current.fleet.projects.get(projectId)?.start ?? null);
      },
    }),
    [moving, said, put, preview, stop],
  );
}
