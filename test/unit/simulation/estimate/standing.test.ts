import { describe, expect, test } from 'vitest';
import { readCore } from '../../../../electron/local/coreFile.ts';
import { newCore } from '../../../../renderer/simulation/booking/core.ts';

const { call } = newCore(readCore());

type Standing = { servers: number; variability: number };
const standingQueue = ({ servers, variability }: Standing, load: number) =>
  call('standingQueue', servers, variability, load);
const loadWhile = ({ servers, variability }: Standing, courses: number, empty: number, full: number, near = full) =>
  call('loadWhile', servers, variability, courses, empty, full, near);

describe('the queue that a load keeps standing', () => {
  test('is Kingman’s for one server, and nearly the Erlang queue for several', () => {
    // M/M/1: ρ²/(1-ρ).
    expect(standingQueue({ servers: 1, variability: 1 }, 0.8)).toBeCloseTo(0.8 ** 2 / 0.2, 10);
    expect(erlangQueue(4, 0.8) / standingQueue({ servers: 4, variability: 1 }, 0.8)).toBeCloseTo(1, 1);
    expect(erlangQueue(30, 0.9) / standingQueue({ servers: 30, variability: 1 }, 0.9)).toBeCloseTo(1, 1);
  });

  test('and the load that keeps a queue standing are found from each other', () => {
    const standing = { servers: 30, variability: 0.9 };
    const [waiting, empty, full] = [40, 0.7, 1.2];
    const load = loadWhile(standing, waiting, empty, full);
    expect(standingQueue(standing, load)).toBeCloseTo((waiting * (full - load)) / (full - empty), 1);
    for (const near of [0, 0.7, 0.95, 1, 3])
      expect(loadWhile(standing, waiting, empty, full, near)).toBeCloseTo(load, 3);
  });

  test('is more than those who wait where there is next to no room, and then nobody starts', () => {
    expect(loadWhile({ servers: 30, variability: 1 }, 5, 0.99, 1.1)).toBe(0.99);
  });
});

/** Mean number waiting in an M/M/c queue. */
function erlangQueue(servers: number, load: number): number {
  const offered = servers * load;
  let blocked = 1;
  for (let server = 1; server <= servers; server++) blocked = (offered * blocked) / (server + offered * blocked);
  const delayed = blocked / (1 - load * (1 - blocked));
  return (delayed * load) / (1 - load);
}
