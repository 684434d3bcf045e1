import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openIncoming } from '../../../../db/backup/incoming.ts';
import type { Result } from '../../../../db/schema/problem.ts';
import { folder, granted } from '../store/place.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const told = (result: Result<unknown>) => (result.ok ? 'taken' : result.problems.map(({ message }) => message).join());

test('a file comes in by parts and is there once all of it is', () => {
  const incoming = openIncoming(join(folder(), 'backups'));
  expect(granted(incoming.add({ job: 'a', of: 10, at: 0, bytes: bytes('half ') })).received).toBe(5);
  expect(told(incoming.file('a'))).toContain('did not come over whole');
  granted(incoming.add({ job: 'a', of: 10, at: 5, bytes: bytes('whole') }));
  expect(readFileSync(granted(incoming.file('a')), 'utf8')).toBe('half whole');
});

test('parts out of turn, of another file, or beyond what was said are refused', () => {
  const incoming = openIncoming(folder());
  granted(incoming.add({ job: 'a', of: 4, at: 0, bytes: bytes('ab') }));
  expect(told(incoming.add({ job: 'a', of: 4, at: 3, bytes: bytes('d') }))).toContain('did not come over whole');
  expect(told(incoming.add({ job: 'b', of: 4, at: 2, bytes: bytes('cd') }))).toContain('did not come over whole');
  expect(told(incoming.add({ job: 'a', of: 9, at: 2, bytes: bytes('cde') }))).toContain('it grew');
  granted(incoming.add({ job: 'a', of: 4, at: 2, bytes: bytes('cd') }));
  expect(incoming.file('b').ok).toBe(false);
  expect(readFileSync(granted(incoming.file('a')), 'utf8')).toBe('abcd');
});

test('one for which the disk has no room is refused before any of it comes, with how much there is', () => {
  const place = folder();
  const refused = openIncoming(place).add({ job: 'a', of: 2 ** 50, at: 0, bytes: bytes('ab') });
  expect(told(refused)).toMatch(/has no room for it: looking through it takes \d+ MB, and \d+ MB are free$/);
  expect(readdirSync(place)).toEqual([]);
});

test('what was begun is gone when it is dropped, and when another begins', () => {
  const place = folder();
  const incoming = openIncoming(place);
  granted(incoming.add({ job: 'a', of: 4, at: 0, bytes: bytes('ab') }));
  granted(incoming.add({ job: 'b', of: 1, at: 0, bytes: bytes('x') }));
  incoming.drop('a');
  expect(readFileSync(granted(incoming.file('b')), 'utf8')).toBe('x');
  incoming.drop('b');
  expect(readdirSync(place)).toEqual([]);
});
