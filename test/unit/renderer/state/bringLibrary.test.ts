import { expect, test } from 'vitest';
import { ok, refuse } from '../../../../db/schema/problem.ts';
import type { Input, Planner } from '../../../../electron/api.ts';
import { bringLibrary } from '../../../../renderer/state/bringLibrary.ts';

const taken = ok({ id: 'x', number: 1, madeAt: '2026-11-28T12:00:00Z', reason: 'file' as const, bytes: 10 });

/** A shell that notes what it is asked, and takes so many parts. */
function shell(most = Infinity) {
  const parts: Input<'bringLibrary'>[] = [];
  const asked: string[] = [];
  const calls: Pick<Planner, 'bringLibrary' | 'takeLibrary' | 'dropLibrary'> = {
    bringLibrary: async (part) => {
      parts.push(part);
      if (parts.length > most) return refuse({ path: '', message: 'the disk is full' });
      return ok({ received: part.at + part.bytes.length });
    },
    takeLibrary: async ({ job }) => {
      asked.push(`take ${job === parts[0]?.job}`);
      return taken;
    },
    dropLibrary: async () => {
      asked.push('drop');
      return {};
    },
  };
  return { calls, parts, asked };
}

const going = new AbortController().signal;

test('a file goes over in parts of one job, in their order, and is then taken in', async () => {
  const { calls, parts, asked } = shell();
  const told: number[] = [];
  expect(await bringLibrary(new Blob(['0123456789']), calls, (at) => told.push(at), going, 4)).toEqual(taken);
  expect(parts.map(({ of, at, bytes }) => [of, at, new TextDecoder().decode(bytes)])).toEqual([
    [10, 0, '0123'],
    [10, 4, '4567'],
    [10, 8, '89'],
  ]);
  expect(told).toEqual([4, 8, 10]);
  expect(asked).toEqual(['take true', 'drop']);
});

test('an empty file goes over as one, so that the shell says what it is', async () => {
  const { calls, parts } = shell();
  await bringLibrary(new Blob([]), calls, () => {}, going);
  expect(parts).toHaveLength(1);
});

test('one that is refused, or stopped, goes no further, and nothing is kept of it', async () => {
  const full = shell(1);
  expect((await bringLibrary(new Blob(['0123456789']), full.calls, () => {}, going, 4))?.ok).toBe(false);
  expect([full.parts.length, full.asked]).toEqual([2, ['drop']]);
  const stopped = shell();
  const stopping = new AbortController();
  expect(
    await bringLibrary(new Blob(['0123456789']), stopped.calls, () => stopping.abort(), stopping.signal, 4),
  ).toBeNull();
  expect([stopped.parts.length, stopped.asked]).toEqual([1, ['drop']]);
});
