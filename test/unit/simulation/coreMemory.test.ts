import { expect, test } from 'vitest';
import { readCore } from '../../../electron/local/coreFile.ts';
import { newCore } from '../../../renderer/simulation/booking/core.ts';
import { writerTo } from '../../../renderer/simulation/booking/tables/writer.ts';
import { intsOf } from '../../../renderer/simulation/booking/views.ts';

/** Just below 2 GB: nothing is written there, so that it is never really taken up. */
const half = 2 ** 31 - 2 ** 20;

test('tables beyond 2 GB are written and read where they lie', () => {
  const core = newCore(readCore());
  core.call('allocate', half);
  core.call('allocate', 2 ** 21);
  writerTo(core).ints('streamKey', [3, 1, 4]);
  expect([...intsOf(core, 'streamKey', 3)]).toEqual([3, 1, 4]);
});

test('what does not fit into 4 GB is refused in a sentence, and nothing is written over', () => {
  const core = newCore(readCore());
  writerTo(core).ints('streamKey', [3, 1, 4]);
  core.call('allocate', half);
  core.call('allocate', half);
  for (const bytes of [2 ** 22, half, -(2 ** 31)]) {
    expect(() => core.call('allocate', bytes)).toThrow('too little free memory');
  }
  writerTo(core).ints('backlogKey', [1, 5, 9]);
  expect([...intsOf(core, 'streamKey', 3), ...intsOf(core, 'backlogKey', 3)]).toEqual([3, 1, 4, 1, 5, 9]);
});

test('an estimate of a plan that grows and grows takes no more than four times what the last one needs', () => {
  const { call, memory } = newCore(readCore());
  const before = memory.buffer.byteLength;
  for (let thousands = 1; thousands <= 400; thousands++) call('clearEstimate', thousands * 1000);
  expect(memory.buffer.byteLength - before).toBeLessThan(4 * 400_000 * Float64Array.BYTES_PER_ELEMENT);
});
