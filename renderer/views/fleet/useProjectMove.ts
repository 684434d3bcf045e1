import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Project } from '../../../db/schema/project.ts';
import type { Moving } from '../../charts/fleet/moving.ts';
import { addWeeks } from '../../plan/dates.ts';
import { fleetCommand } from '../../plan/fleet/change/fleetCommand.ts';
import { rescheduleEdit } from '../../plan/fleet/change/projectEdits.ts';
import { rescheduled, stretched } from '../../plan/fleet/change/reschedule.ts';
import { targetWords } from '../../plan/fleet/change/targetOf.ts';
import { movingWords, spokenEdge, spokenWords } from '../../plan/fleet/fleetMoving.ts';
import { fleetProject } from '../../plan/fleet/fleetProject.ts';
import { clampStart } from '../../plan/fleet/fleetSnap.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { useStore } from '../../state/store.ts';
import { fleetDo, targetNow, tell } from './fleetDo.ts';

/** Where an edge of a project is to go; without an edge the whole project. */
export type Shift = { date: string; edge?: number | null; keepEnd?: boolean };

export type ProjectMove = {
  moving: Moving | null;
  /** What has just happened, for a screen reader. */
  said: string;
  /** Shows the project moved or stretched; results answer to it, nothing is stored. */
  to(projectId: string, shift: Shift): void;
  /** Chooses the edge that keys stretch; null is the whole project. */
  choose(projectId: string, edge: number | null): void;
  /** Stores what has become of it as one command, in the plan or in a scenario. */
  commit(): void;
  /** Puts it back where it was. */
  cancel(): void;
  /** The project now: while it moves, as it has been moved. */
  projectNow(projectId: string): Project | null;
};

/** An answer that takes longer than this is not given in every frame. */
const mostMs = 8;

/** Moving and stretching a project, whether by pointer or by keys: previewed as it goes, stored once. */
export function useProjectMove(fleet: Fleet): ProjectMove {
  const [moving, setMoving] = useState<Moving | null>(null);
  const [said, setSaid] = useState('');
  const live = useRef({ fleet, moving, frame: 0, notBefore: 0 });
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

  /**
   * Previews at most once a frame, and only where it has come to by then. In a plan so large that answering takes longer
   * than a frame has, the bar goes on with the hand and the answer follows as often as leaves it the greater part.
   */
  const preview = useCallback(() => {
    if (live.current.frame !== 0) return;
    const answer = () => {
      live.current.frame = 0;
      const { plan, preview: show } = useStore.getState();
      const now = live.current.moving;
      if (!plan || !now) return;
      const begun = performance.now();
      if (begun < live.current.notBefore) {
        live.current.frame = requestAnimationFrame(answer);
        return;
      }
      const edit = rescheduleEdit(plan, now.before, now.after);
      const made = now.after === now.before ? null : fleetCommand(plan, targetNow(now.projectId), edit);
      flushSync(() => show(made?.ok ? made.value.draft : null));
      const took = performance.now() - begun;
      live.current.notBefore = took > mostMs ? begun + took * 4 : 0;
    };
    live.current.frame = requestAnimationFrame(answer);
  }, []);

  return useMemo(() => {
    const projectNow = (projectId: string) => {
      const now = live.current.moving;
      return now?.projectId === projectId ? now.after : (live.current.fleet.projects.get(projectId) ?? null);
    };
    const drawn = (before: Project, base: Project, after: Project, edge: number | null): Moving | null => {
      const { plan } = useStore.getState();
      if (!plan) return null;
      const target = targetNow(before.id);
      // In the plan itself nothing is a change against a baseline; where it was is still shown while it moves.
      const project = fleetProject(plan, after, before);
      return {
        ...{ projectId: before.id, before, base, after, edge },
        project: target.into === 'plan' ? { ...project, changed: null } : project,
        words: movingWords(before, after, edge),
        where: targetWords(plan, target),
      };
    };
    return {
      moving,
      said,
      projectNow,
      to(projectId, { date, edge = null, keepEnd = false }) {
        const { plan, select } = useStore.getState();
        const now = live.current.moving;
        const held = now?.projectId === projectId ? now : null;
        const before = held?.before ?? live.current.fleet.projects.get(projectId);
        if (!plan || !before) return;
        // One edge is stretched from where it was when it was taken up, so that nothing adds up on the way.
        const base = held?.edge === edge ? held.base : (held?.after ?? before);
        const within = { from: plan.startDate, until: addWeeks(plan.startDate, plan.horizonWeeks) };
        const clamped = edge === null || edge === 0 ? clampStart(date, before.start, within) : date;
        const after = edge === null ? rescheduled(base, clamped) : stretched(base, edge, clamped, keepEnd);
        if (held && sameTimes(after, held.after) && held.edge === edge) return;
        if (!now) select({ kind: 'project', id: projectId });
        put(drawn(before, base, sameTimes(after, before) ? before : after, edge));
        setSaid(spokenWords(before, after, edge));
        preview();
      },
      choose(projectId, edge) {
        const now = live.current.moving;
        const before = now?.projectId === projectId ? now.before : live.current.fleet.projects.get(projectId);
        const after = projectNow(projectId);
        if (!before || !after) return;
        put(drawn(before, after, after, edge));
        setSaid(edge === null ? 'The whole project. Left and Right move it.' : spokenEdge(after, edge));
      },
      commit() {
        const now = live.current.moving;
        const { plan, preview: show } = useStore.getState();
        stop();
        if (!now || !plan) return;
        if (now.after === now.before) {
          show(null);
          return;
        }
        const edit = rescheduleEdit(plan, now.before, now.after);
        const done = fleetDo(edit, targetNow(now.projectId));
        if (done.ok) {
          setSaid(`${edit.label}: done, ${now.where}.`);
          return;
        }
        show(null);
        setSaid('Back where it was.');
        tell(done);
      },
      cancel() {
        if (!live.current.moving) return;
        stop();
        useStore.getState().preview(null);
        setSaid('Back where it was.');
      },
    };
  }, [moving, said, put, preview, stop]);
}

const sameTimes = (a: Project, b: Project): boolean =>
  a.start === b.start && a.stages.every(({ weeks }, index) => weeks === b.stages[index]?.weeks);
