import { expect, onTestFinished, test, vi } from 'vitest';
import { watchBackups } from '../../../renderer/state/watchBackups.ts';

test('a backup that could not be made is told of once, and again when it fails for another reason', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const told: string[] = [];
  let fault: string | null = null;
  const list = vi.fn(async () => ({ fault }));
  const end = watchBackups(list, (sentence) => told.push(sentence));
  const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);
  await minutes(11);
  expect(told).toEqual([]);
  fault = 'the disk is full';
  await minutes(30);
  expect(told).toEqual(['No backup could be made: the disk is full. What you do is stored; see Data, Backups.']);
  fault = null;
  await minutes(10);
  fault = 'the disk is full';
  await minutes(10);
  expect(told).toHaveLength(2);
  list.mockRejectedValueOnce(new Error('gone'));
  await minutes(10);
  expect(told).toHaveLength(2);
  end();
  const calls = list.mock.calls.length;
  await minutes(60);
  expect(list).toHaveBeenCalledTimes(calls);
});
