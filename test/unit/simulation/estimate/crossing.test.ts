import { describe, expect, test } from 'vitest';
import { crossing } from '../../../../renderer/simulation/estimate/crossing.ts';
import { loadWhile, standingQueue } from '../../../../renderer/simulation/estimate/standing.ts';

describe('the point at which a curve crosses nothing', () => {
  test('is found for curves that bend either way, from either end', () => {
    for (const power of [0.3, 1, 7]) {
      for (const start of [0, 0.5, 1]) {
        const curve = { value: (x: number) => x ** power - 0.2, slope: (x: number) => power * x ** (power - 1) };
        expect(crossing(curve, 0, 1, start, 1e-6)).toBeCloseTo(0.2 ** (1 / power), 4);
      }
    }
  });

  test('is found where the curve lies flat on both sides, from anywhere', () => {
    const steps = {
      value: (x: number) => Math.max(0, Math.min(1, (x - 0.6) * 20)) - 0.5,
      slope: (x: number) => (x > 0.6 && x < 0.65 ? 20 : 0),
    };
    for (const start of [-40, 0.1, 0.62, 0.9, 1]) expect(crossing(steps, -40, 1, start, 1e-3)).toBeCloseTo(0.625, 2);
  });

  test('is the end of a curve that does not reach nothing', () => {
    const line = (by: number) => ({ value: (x: number) => x + by, slope: () => 1 });
    expect(crossing(line(5), 0, 1, 0.5, 1e-6)).toBe(0);
    expect(crossing(line(-5), 0, 1, 0.5, 1e-6)).toBeCloseTo(1, 6);
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
