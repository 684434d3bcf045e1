import { create } from 'zustand';
import { problemText, type Result } from '../../db/schema/problem.ts';
import { toIso } from '../plan/dates.ts';
import { fileStem } from '../plan/fileName.ts';
import { resultForPack, slidesText } from '../simulation/packable.ts';
import type { ExperimentResult } from '../simulation/results.ts';
import { storyScenarios } from '../simulation/storyScenarios.ts';
import { faultText } from './faultText.ts';
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
      set({ step: { at: 'drawing' } });
      const { version } = await window.planner.about({});
      const slides = slidesText({
        ...{ kind: 'slides', notes, plan, result: resultForPack(result, plan), scenarioIds: storyScenarios(plan) },
        ...{ madeOn: toIso(new Date()), appVersion: version },
      });
      const { pdf } = await printed(slides);
      set({ step: { at: 'saving' } });
      const name = `${fileStem(plan.name)}-workshop-slides.pdf`;
      const { where } = got(await window.planner.saveFile({ name, mime: 'application/pdf', bytes: pdf }));
      set({ said: where === null ? `${name} is in your downloads.` : `Saved as ${where}.` });
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

async function printed(document: string): Promise<{ pdf: Uint8Array<ArrayBuffer> }> {
  const job = crypto.randomUUID();
  let cancelled = false;
  giveUp = () => {
    cancelled = true;
    void window.planner.cancelPack({ job });
  };
  const answer = await window.planner.printPack({ job, document });
  if (cancelled) throw new Cancelled();
  return got(answer);
}

function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(problemText).join('. '));
  return result.value;
}
