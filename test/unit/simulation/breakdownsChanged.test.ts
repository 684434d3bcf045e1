import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import type { Breakdown } from '../../../db/schema/machine.ts';
import {
  breakable,
  breaking,
  compiled,
  date,
  expectCount,
  type Loss,
  lossesOf,
  momentary,
  of,
} from './breakdownLosses.ts';

describe('a change of breakdowns', () => {
  const change = (from: number, breakdown: Breakdown | null, machineId = 'a'): Change => ({
    type: 'changeBreakdown',
    id: `${machineId}${from}`,
    machineId,
    breakdown,
    from: date(from),
  });

  test('holds from its date, and none at all turns them off', async () => {
    const machines = [breakable('a', breaking(1, momentary)), breakable('b', null)];
    const changes = [change(1000, breaking(10, momentary)), change(2000, null), change(3000, breaking(2, momentary))];
    const [losses] = lossesOf(await compiled({ machines }, ...changes));
    const between = (from: number, until: number) => losses.filter(({ day }) => day >= from && day < until).length;
    expectCount(between(0, 1000), 1000);
    expectCount(between(1000, 2000), 100);
    expect(between(2000, 3000)).toBe(0);
    expectCount(between(3000, 3654), 327);
    expect(of(losses, 'b')).toEqual([]);
  });

  test('leaves what came before as it was, and may concern every machine', async () => {
    const machines = [breakable('a', breaking(1, momentary)), breakable('b', null)];
    const [before] = lossesOf(await compiled({ machines }));
    const [after] = lossesOf(await compiled({ machines }, change(1000, breaking(5, momentary), '*')));
    const early = (losses: Loss[]) => losses.filter(({ day }) => day < 1000);
    expect(early(after)).toEqual(early(before));
    for (const id of ['a', 'b']) {
      expectCount(of(after, id).filter(({ day }) => day >= 1000).length, 2654 / 5);
    }
  });

  test('of repairs holds for failures from its date on', async () => {
    const machines = [breakable('a', breaking(20, 1))];
    const [losses] = lossesOf(await compiled({ machines }, change(1000, breaking(20, 4))));
    const total = (kept: Loss[]) => kept.reduce((sum, { minutes }) => sum + minutes, 0);
    const early = total(losses.filter(({ day }) => day < 1000));
    const late = total(losses.filter(({ day }) => day >= 1000));
    expect(early % 60).toBeCloseTo(0, 6);
    expect(late % 240).toBeCloseTo(0, 6);
    expect(early).toBeGreaterThan(0);
    expect(late / 2654 / (early / 1000)).toBeGreaterThan(2);
  });

  test('already in force when the plan starts holds in the warm-up too', async () => {
    const machines = [breakable('a', null)];
    const network = await compiled({ machines, warmUpWeeks: 52 }, change(0, breaking(1, momentary)));
    const [losses] = lossesOf(network);
    expectCount(losses.filter(({ day }) => day < 364).length, 364);
  });
});

test('a machine that is down does not fail, and nothing of it is mended afterwards', async () => {
  const network = await compiled(
    { machines: [breakable('linac', null)], horizonWeeks: 20 },
    { type: 'machineDown', id: 'down', machineId: 'linac', from: date(10), until: date(20) },
    { type: 'changeBreakdown', id: 'often', machineId: 'linac', breakdown: breaking(1e-3, 24), from: date(19) },
    { type: 'changeBreakdown', id: 'never', machineId: 'linac', breakdown: null, from: date(20) },
  );
  expect(lossesOf(network)).toEqual([[]]);
});
