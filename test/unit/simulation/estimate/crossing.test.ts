import { describe, expect, test } from 'vitest';
import { mostPlaces, nextPlace } from '../../../../renderer/simulation/estimate/crossing.ts';
import { loadWhile, standingQueue } from '../../../../renderer/simulation/estimate/standing.ts';

type Curve = { value(at: number): number; slope(at: number): number };

/** Looks for where a curve crosses 0 as the estimate does. */
function crossing({ value, slope }: Curve, low: number, high: number, start: number): number {
  let [from, until, at] = [low, high, start];
  for (let place = 0; place < mostPlaces && Math.abs(value(at)) > 1e-6; place++) {
    if (value(at) < 0) from = at;
    else until = at;
    at = nextPlace(at - value(at) / slope(at), from, until);
  }
  return at;
}

describe('the point at which a curve crosses nothing', () => {
  test('is found for curves that bend either way, from either end', () => {
    for (const power of [0.3, 1, 7]) {
      for (const start of [0, 0.5, 1]) {
        const curve = { value: (x: number) => x ** power - 0.2, slope: (x: number) => power * x ** (power - 1) };
        expect(crossing(curve, 0, 1, start)).toBeCloseTo(0.2 ** (1 / power), 4);
      }
    }
  });

  test('is found where the curve lies flat on both sides, from anywhere', () => {
    const steps = {
      value: (x: number) => Math.max(0, Math.min(1, (x - 0.6) * 20)) - 0.5,
      slope: (x: number) => (x > 0.6 && x < 0.65 ? 20 : 0),
    };
    for (const start of [-40, 0.1, 0.62, 0.9, 1]) expect(crossing(steps, -40, 1, start)).toBeCloseTo(0.625, 2);
  });
});

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
