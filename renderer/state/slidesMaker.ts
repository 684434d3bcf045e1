import { create } from 'zustand';
import { problemsText } from '../../db/schema/problem.ts';
import { toIso } from '../plan/dates.ts';
import { fileStem } from '../plan/fileName.ts';
import { resultForPack, slidesText } from '../simulation/packable.ts';
import type { ExperimentResult } from '../simulation/results.ts';
import { storyScenarios } from '../simulation/storyScenarios.ts';
import { faultText } from './faultText.ts';
import { printFile } from './printFile.ts';
import { simulator } from './simulator.ts';
import { useStore } from './store.ts';

/** What the slides are at; null when none are being made. */
export type SlidesStep = { at: 'simulating'; landed: number; of: number } | { at: 'drawing' } | { at: 'saving' };

/** The storyboard on its way to a PDF of slides, whichever view is on screen meanwhile. */
export type SlidesMaker = {
  step: SlidesStep | null;
  /** What became of the last ones, for whoever asked for them. */
  said: string | null;
  save(notes: boolean): Promise<void>;
  cancel(): void;
};

export const noStoryboard = 'The storyboard has no steps yet.';

/** What was given up: nobody has to be told why. */
class Cancelled extends Error {}

let giveUp: (() => void) | null = null;

export const useSlides = create<SlidesMaker>()((set, get) => ({
  step: null,
  said: null,
  async save(notes) {
    const { plan } = useStore.getState();
    if (plan === null || !plan.storyboard?.length || get().step !== null) return;
    set({ said: null });
    try {
      const result = await simulated((step) => set({ step }));
      const cancel = new AbortController();
      giveUp = () => cancel.abort();
      set({ step: { at: 'drawing' } });
      const { version } = await window.planner.about({});
      const slides = slidesText({
        ...{ kind: 'slides', notes, plan, result: resultForPack(result, plan), scenarioIds: storyScenarios(plan) },
        ...{ madeOn: toIso(new Date()), appVersion: version },
      });
      const name = `${fileStem(plan.name)}-workshop-slides.pdf`;
      const made = await printFile(slides, name, cancel.signal, (at) =>
        set({ step: { at: at === 'saving' ? at : 'drawing' } }),
      );
      if (made === null) throw new Cancelled();
      if (!made.ok) throw new Error(problemsText(made.problems));
      set({ said: made.value });
    } catch (error) {
      set({ said: error instanceof Cancelled ? 'No slides were made.' : `No slides were made: ${faultText(error)}` });
    } finally {
      giveUp = null;
      set({ step: null });
    }
  },
  cancel: () => giveUp?.(),
}));

/** The baseline and the scenarios of the steps, simulated behind what is on screen; what is known already lands at once. */
function simulated(tell: (step: SlidesStep) => void): Promise<ExperimentResult> {
  const { plan, seed, exactness } = useStore.getState();
  return new Promise((resolve, reject) => {
    if (plan === null) return reject(new Cancelled());
    const of = exactness.replications;
    tell({ at: 'simulating', landed: 0, of });
    const run = simulator.background(
      {
        ...{ plan, scenarioIds: storyScenarios(plan), seed, replications: of },
        ...(exactness.halfWidthDays !== null && { halfWidthDays: exactness.halfWidthDays }),
      },
      {
        onProgress: (landed) => tell({ at: 'simulating', landed, of }),
        onResult: resolve,
        onFailure: (message) => reject(new Error(message)),
      },
    );
    giveUp = () => {
      run.cancel();
      reject(new Cancelled());
    };
  });
}
