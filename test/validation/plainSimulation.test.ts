import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulator } from '../../renderer/simulation/booking/replication.ts';
import { arbitraryQueue } from '../support/arbitraryQueue.ts';
import { networkOf } from '../support/simulate.ts';
import { bookedBy, bookedPlainly, calendarOf, drawsOf } from './plain/fromEngine.ts';
import { plainSimulation } from './plain/simulate.ts';

test('a plain simulator written from the text of the model books every course as the engine does', async () => {
  let courses = 0;
  let booked = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryQueue, fc.nat(1000), async (plan, seed) => {
      const network = await networkOf(plan);
      const engine = bookedBy(simulator(network)(seed, 0));
      const plain = plainSimulation(plan, calendarOf(network), network.timeline.end, drawsOf(network, seed, 0));
      expect(engine).toEqual(bookedPlainly(plain));
      courses += engine.length;
      booked += engine.filter((course) => course !== null).length;
    }),
    { numRuns: 150, seed: 20_280_301 },
  );
  expect(courses).toBeGreaterThan(10_000);
  expect(booked).toBeGreaterThan(courses / 2);
});
