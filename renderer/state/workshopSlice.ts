import type { StateCreator } from 'zustand';
import type { StoryStep, WorkshopKind } from '../../db/schema/workshop.ts';
import { inputsHashOf, type ShownThen, screenFigures } from '../plan/workshop/shownThen.ts';
import { heldScenarioId, stepScope } from '../plan/workshop/stepScope.ts';
import { keepWalk, recallWalk } from './keptWalk.ts';
import { restingMap } from './mapSlice.ts';
import { shownPlan, shownScenarioId } from './planSlice.ts';
import { isOutOfDate } from './runSlice.ts';
import type { Store } from './store.ts';

/** How the window was before the walk, and is again after it. */
type Former = Pick<Store, 'theme' | 'scenarioId' | 'comparedIds' | 'selection' | 'map'>;

/** A walk through the storyboard before a room. */
export type Walk = {
  /** The place of the step in the storyboard. */
  at: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
  blank: boolean;
  levers: boolean;
  /** The moment that the picture shows, and what stood there then; null while it is live. */
  frozen: { since: number; shown: ShownThen } | null;
  /** What is being recorded, with what was on screen when that was asked for. */
  capture: { kind: WorkshopKind; shown: ShownThen } | null;
  /** The scenario that tries what somebody in the room asked; null while the step's own is shown. */
  floorId: string | null;
  former: Former;
};

export type WorkshopSlice = {
  walk: Walk | null;
  startWalk(at: number): void;
  /** Takes up a walk of the plan just opened that a reload, a fault or a crash broke off. */
  resumeWalk(): void;
  endWalk(): void;
  /** Shows another step; nothing beyond the first and the last. */
  goToStep(at: number): void;
  setWalk(change: Partial<Omit<Walk, 'at' | 'former'>>): void;
  toggleFrozen(): void;
  openCapture(kind: WorkshopKind): void;
};

/** The step on screen; null when nothing is walked. */
export const stepShown = ({ walk, plan }: Store): StoryStep | null =>
  walk === null ? null : (plan?.storyboard?.[walk.at] ?? null);

/** What is on screen now, as it is kept with a decision: figures only when they are of what is on screen. */
export function shownNow(state: Store): ShownThen | null {
  const plan = shownPlan(state);
  const step = stepShown(state);
  if (plan === null) return null;
  const scenarioId = shownScenarioId(state);
  const scope = stepScope(plan, step ?? {}, scenarioId);
  const figures = isOutOfDate(state) ? [] : screenFigures(state.result, scenarioId, scope);
  return {
    ...(step && { stepId: step.id, stepTitle: step.title }),
    scenarioId,
    scenarioName: plan.scenarios.find(({ id }) => id === scenarioId)?.name ?? 'Baseline',
    inputsHash: inputsHashOf(plan, scenarioId, state.seed),
    ...(figures.length > 0 && { figures }),
  };
}

export const createWorkshopSlice: StateCreator<Store, [], [], WorkshopSlice> = (set, get) => {
  function show(walk: Walk): void {
    const { plan, planId, chooseScenario, setCompared } = get();
    const step = plan?.storyboard?.[walk.at];
    if (plan === null || step === undefined) return;
    chooseScenario(heldScenarioId(plan, step));
    setCompared(step.compareIds ?? []);
    const centreId = step.focus?.centreId;
    const held = plan.centres.some(({ id }) => id === centreId);
    keepWalk(planId, walk);
    set({
      walk,
      selection: centreId !== undefined && held ? { kind: 'centre', id: centreId } : null,
      map: {
        ...restingMap,
        measure: get().map.measure,
        boundariesId: get().map.boundariesId,
        date: step.focus?.date ?? null,
        period: step.focus?.date === undefined ? 'plan' : 'quarter',
      },
    });
  }
  const change = (part: Partial<Walk>) => {
    const { walk, planId } = get();
    if (walk === null) return;
    const changed = { ...walk, ...part };
    keepWalk(planId, changed);
    set({ walk: changed });
  };
  return {
    walk: null,
    startWalk(at) {
      const { plan, theme, scenarioId, comparedIds, selection, map, walk } = get();
      if (walk !== null || (plan?.storyboard ?? []).length === 0) return;
      const former = { theme, scenarioId, comparedIds, selection, map };
      get().preview(null);
      get().show('workshop');
      // The theme of the walk is not remembered: it ends with it.
      set({ theme: 'projector' });
      const resting = { blank: false, levers: false, frozen: null, capture: null, floorId: null };
      show({ at, startedAt: Date.now(), ...resting, former });
    },
    resumeWalk() {
      const { plan, planId, view, walk } = get();
      const kept = recallWalk(planId);
      if (kept === null || walk !== null) return;
      // Whoever asked for another view meanwhile has ended it.
      if (view !== 'workshop' || plan?.storyboard?.[kept.at] === undefined) return keepWalk(planId, null);
      const floorId = plan.scenarios.some(({ id }) => id === kept.floorId) ? kept.floorId : null;
      set({ theme: 'projector' });
      show({ ...kept, floorId });
      if (floorId !== null) get().chooseScenario(floorId);
    },
    endWalk() {
      const { walk, planId } = get();
      if (walk === null) return;
      keepWalk(planId, null);
      const { theme, scenarioId, comparedIds, selection, map } = walk.former;
      get().chooseScenario(scenarioId);
      get().setCompared(comparedIds);
      get().select(selection);
      get().setMap(map);
      set({ walk: null, theme });
    },
    goToStep(at) {
      const { walk, plan } = get();
      const last = (plan?.storyboard ?? []).length - 1;
      if (walk === null || at < 0 || at > last) return;
      get().preview(null);
      show({ ...walk, at, blank: false, floorId: null });
    },
    setWalk: change,
    toggleFrozen() {
      const shown = shownNow(get());
      const { walk } = get();
      if (walk !== null && shown !== null) change({ frozen: walk.frozen ? null : { since: Date.now(), shown } });
    },
    openCapture(kind) {
      const { walk } = get();
      const shown = walk?.frozen?.shown ?? shownNow(get());
      if (walk !== null && shown !== null) change({ capture: { kind, shown }, blank: false });
    },
  };
};
