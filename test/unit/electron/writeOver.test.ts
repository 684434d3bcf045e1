import { expect, test } from 'vitest';
import { type Held, writeOver } from '../../../electron/saveBack/writeOver.ts';

/** A file on a disk that takes a few bytes at a time and, once `room` are written, no more for a while. */
function file(text: string, { room = Infinity, faults = 1 } = {}) {
  let bytes = Buffer.from(text);
  let written = 0;
  let failing = faults;
  const held: Held = {
    async write(from, offset, length, at) {
      if (written >= room && failing-- > 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      const some = Buffer.from(from.subarray(offset, offset + Math.min(length, 3)));
      bytes = Buffer.concat([bytes.subarray(0, at), some, bytes.subarray(at + some.length)]);
      written += some.length;
      return { bytesWritten: some.length };
    },
    async truncate(length) {
      bytes = bytes.subarray(0, length);
    },
    async sync() {},
  };
  return { held, text: () => bytes.toString() };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test.each(['a longer text than it was', 'short', ''])('what is written is all that is there: “%s”', async (text) => {
  const there = file('what it was');
  expect(await writeOver(there.held, bytes(text), bytes('what it was'))).toBeNull();
  expect(there.text()).toBe(text);
});

test('what was there is put back where the disk is full half way, and where not even that goes, it is said', async () => {
  const full = file('what it was', { room: 6 });
  const write = (there: ReturnType<typeof file>) => writeOver(there.held, bytes('another text'), bytes('what it was'));
  const error = expect.objectContaining({ message: 'no room' });
  expect(await write(full)).toEqual({ error, isBack: true });
  expect(full.text()).toBe('what it was');
  expect(await write(file('what it was', { room: 6, faults: 2 }))).toEqual({ error, isBack: false });
});
