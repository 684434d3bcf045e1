import { afterEach, expect, test, vi } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import type { Input, Planner } from '../../../../electron/api.ts';
import type { ToCoordinator } from '../../../../renderer/state/simulator.ts';
import { emptyResult, fakeCoordinator } from '../../../support/fakeCoordinator.ts';

const posted: ToCoordinator[] = [];
const coordinator = fakeCoordinator((message) => posted.push(message));
const { useStore } = await import('../../../../renderer/state/store.ts');
const { useSlides } = await import('../../../../renderer/state/slidesMaker.ts');

afterEach(() => {
  posted.length = 0;
});

/** The shell as far as slides need it: what is printed waits until it is let go. */
function shell() {
  const printed = Promise.withResolvers<Awaited<ReturnType<Planner['printPack']>>>();
  const asked: { print: Input<'printPack'>[]; cancelled: string[]; saved: string[] } = {
    ...{ print: [], cancelled: [], saved: [] },
  };
  const planner: Partial<Planner> = {
    about: async () => ({ version: '1.2.3', shell: 'local' }),
    printPack: (input) => {
      asked.print.push(input);
      return printed.promise;
    },
    cancelPack: async ({ job }) => {
      asked.cancelled.push(job);
      printed.resolve({ ok: false, problems: [{ path: '', message: 'The pack was cancelled.' }] });
      return {};
    },
    saveFile: async ({ name }) => {
      asked.saved.push(name);
      return { ok: true, value: { where: null } };
    },
  };
  vi.stubGlobal('window', { planner });
  return { asked, finish: () => printed.resolve({ ok: true, value: { pdf: new Uint8Array([1]) } }) };
}

const plan = illustrativePlan();

/** Begins to save the slides, and has the simulation land. */
async function simulated() {
  useStore.setState({ plan });
  const done = useSlides.getState().save(true);
  const [asking] = posted;
  if (asking?.type !== 'background') throw new Error('nothing was asked for');
  coordinator.says({ type: 'backgroundProgress', run: asking.run, replications: 2 });
  expect(useSlides.getState().step).toMatchObject({ at: 'simulating', landed: 2 });
  coordinator.says({ type: 'backgroundResult', run: asking.run, result: emptyResult(3, 3) });
  return { done, asking };
}

test('slides are simulated behind the screen, for the scenarios of the steps, then drawn and saved', async () => {
  const { asked, finish } = shell();
  const { done, asking } = await simulated();
  const shown = [
    'portsmouth-slip',
    'five-fractions',
    'southampton-down-aid',
    'southampton-down',
    'aylesbury-satellite',
  ];
  expect(asking.experiment.scenarioIds).toEqual(shown);
  await expect.poll(() => asked.print).toHaveLength(1);
  expect(useSlides.getState().step).toEqual({ at: 'drawing' });
  expect(JSON.parse(asked.print[0]?.document ?? '')).toMatchObject({
    kind: 'slides',
    notes: true,
    scenarioIds: shown,
    appVersion: '1.2.3',
  });
  finish();
  await done;
  expect(asked.saved).toEqual(['Wessex-and-the-Thames-Valley-illustrative-workshop-slides.pdf']);
  expect(useSlides.getState()).toMatchObject({ step: null, said: expect.stringContaining('in your downloads') });
});

test('given up while they are simulated or drawn, nothing is saved and the shell is told to stop', async () => {
  const { asked } = shell();
  useStore.setState({ plan });
  const early = useSlides.getState().save(false);
  useSlides.getState().cancel();
  await early;
  expect(posted.map(({ type }) => type)).toEqual(['background', 'cancelBackground']);
  expect(asked.print).toEqual([]);
  posted.length = 0;

  const { done } = await simulated();
  await expect.poll(() => asked.print).toHaveLength(1);
  useSlides.getState().cancel();
  await done;
  expect(asked.cancelled).toEqual([asked.print[0]?.job]);
  expect(asked.saved).toEqual([]);
  expect(useSlides.getState()).toMatchObject({ step: null, said: 'No slides were made.' });
});
