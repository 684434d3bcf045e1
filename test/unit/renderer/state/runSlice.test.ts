import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStore } from '../../../../renderer/state/store.ts';
import { emptyResult, fakeCoordinator } from '../../../support/fakeCoordinator.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

let coordinator: ReturnType<typeof fakeCoordinator>;
/** The newest run that was asked for. */
let run = 0;
let last = '';

beforeEach(() => {
  coordinator = fakeCoordinator((message) => {
    last = message.type;
    if (message.type === 'run') run = message.run;
  });
});
afterEach(() => vi.unstubAllGlobals());

const lands = (replications: number, requested: number) =>
  coordinator.says({ type: 'progress', run, result: emptyResult(replications, requested) });
const shown = () => `${useStore.getState().result?.replications} ${useStore.getState().runStatus}`;

test('what is to be known better shows no less on the way than was known, and what is to be known less well shows it', () => {
  const { setExactness } = useStore.getState();
  useStore.getState().run(smallPlan(), []);
  lands(60, 60);
  expect(shown()).toBe('60 upToDate');
  setExactness({ halfWidthDays: null, replications: 100 });
  lands(1, 100);
  expect(shown()).toBe('60 running');
  lands(61, 100);
  expect(shown()).toBe('61 running');
  lands(100, 100);
  expect(shown()).toBe('100 upToDate');
  setExactness({ halfWidthDays: null, replications: 10 });
  lands(1, 10);
  expect(shown()).toBe('1 running');
  // Of other inputs nothing is known yet.
  useStore.getState().run({ ...smallPlan(), warmUpWeeks: 2 }, []);
  lands(10, 10);
  useStore.getState().run({ ...smallPlan(), warmUpWeeks: 3 }, []);
  lands(1, 10);
  expect(shown()).toBe('1 running');
});

test('of another plan nothing is shown that was simulated of the one before, also when it lands late', () => {
  useStore.getState().run(smallPlan(), []);
  lands(10, 60);
  useStore.getState().forgetRun();
  lands(20, 60);
  expect(shown()).toBe('undefined waiting');
  expect(last).toBe('cancel');
  useStore.getState().run(smallPlan(), []);
  lands(60, 60);
  expect(shown()).toBe('60 upToDate');
});
