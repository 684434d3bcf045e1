import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openKeptResults } from '../../../../db/kept/keptResults.ts';
import { folder } from '../store/place.ts';

const place = (): string => join(folder(), 'results.db');

function keptAt(path: string, { version = '1.0.0', mostBytes = 1000 } = {}) {
  const log: string[] = [];
  const kept = openKeptResults(path, { version, say: (line) => log.push(line), mostBytes });
  onTestFinished(() => kept.close());
  return { ...kept, log };
}

const bytes = (length: number, value: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(value);

test('what was kept is found after a restart, byte for byte, and only by what it was worked out from', () => {
  const path = place();
  const before = keptAt(path);
  const whole = Uint8Array.from({ length: 256 }, (_, value) => value);
  before.keep('family', ['a', 'b'], whole);
  before.close();
  const after = keptAt(path);
  expect(after.find('family', ['b', 'a'])).toEqual(whole);
  expect(after.find('other', ['a', 'b'])).toBeNull();
  expect(after.find('family', ['a', 'c'])).toBeNull();
  expect(after.log).toEqual([]);
});

test('what has more parts answers for fewer, and what has the fewest comes first', () => {
  const kept = keptAt(place());
  kept.keep('family', ['a', 'b', 'c'], bytes(3, 3));
  expect(kept.find('family', ['a'])).toEqual(bytes(3, 3));
  kept.keep('family', ['a', 'b'], bytes(2, 2));
  expect(kept.find('family', ['a'])).toEqual(bytes(2, 2));
  // A name that only begins alike is another part.
  expect(kept.find('family', ['a', 'bb'])).toBeNull();
});

test('what is kept anew takes the place of what was', () => {
  const kept = keptAt(place());
  kept.keep('family', ['a'], bytes(10, 1));
  kept.keep('family', ['a'], bytes(20, 2));
  expect(kept.find('family', ['a'])).toEqual(bytes(20, 2));
});

test('what was longest unused goes when room is needed; what is larger than the room is not kept', () => {
  const kept = keptAt(place());
  for (const name of ['one', 'two', 'three']) kept.keep(name, ['a'], bytes(400, 1));
  expect(kept.find('one', ['a'])).toBeNull();
  expect(kept.find('two', ['a'])).not.toBeNull();
  kept.keep('four', ['a'], bytes(400, 4));
  expect(kept.find('three', ['a'])).toBeNull();
  expect(kept.find('two', ['a'])).not.toBeNull();
  kept.keep('five', ['a'], bytes(1001, 5));
  expect(kept.find('five', ['a'])).toBeNull();
  expect(kept.find('two', ['a'])).not.toBeNull();
});

test('the room of what has gone is used again', () => {
  const path = place();
  const kept = keptAt(path, { mostBytes: 100_000 });
  for (let round = 0; round < 100; round++) kept.keep(`family ${round}`, ['a'], bytes(40_000, round));
  kept.close();
  expect(statSync(path).size).toBeLessThan(250_000);
});

test('what another version of Isocentre kept is thrown away', () => {
  const path = place();
  const older = keptAt(path);
  older.keep('family', ['a'], bytes(1, 1));
  older.close();
  const newer = keptAt(path, { version: '1.0.1' });
  expect(newer.find('family', ['a'])).toBeNull();
  newer.keep('family', ['a'], bytes(2, 2));
  newer.close();
  expect(keptAt(path, { version: '1.0.1' }).find('family', ['a'])).toEqual(bytes(2, 2));
});

const madeAnew = 'FILE, where results are kept, was damaged and is made anew.';

test.for([
  ['that is no database', () => Buffer.from('nothing of the kind '.repeat(500)), [madeAnew]],
  ['that was cut short', (whole: Buffer) => whole.subarray(0, 5000), [madeAnew]],
  [
    'of another form',
    (whole: Buffer) => Buffer.concat([whole.subarray(0, 60), Buffer.from([0, 0, 0, 9]), whole.subarray(64)]),
    [],
  ],
] as const)('a file %s is made anew', ([, harm, told]) => {
  const path = place();
  const before = keptAt(path);
  before.keep('family', ['a'], bytes(900, 1));
  before.close();
  writeFileSync(path, harm(readFileSync(path)));
  const after = keptAt(path);
  expect(after.find('family', ['a'])).toBeNull();
  after.keep('family', ['a'], bytes(5, 5));
  expect(after.find('family', ['a'])).toEqual(bytes(5, 5));
  // Being of another form is no fault that anybody need know of.
  expect(after.log.map((line) => line.replace(path, 'FILE'))).toEqual(told);
});

test('damage that is only met later costs what was kept and nothing else', () => {
  const path = place();
  const before = keptAt(path, { mostBytes: 1e6 });
  for (const name of ['one', 'two', 'three']) before.keep(name, ['a'], bytes(50_000, 1));
  before.close();
  const whole = readFileSync(path);
  // All but the first pages, which say what the tables are.
  writeFileSync(path, Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(whole.length - 8192, 0xa5)]));
  const after = keptAt(path, { mostBytes: 1e6 });
  for (const name of ['one', 'two', 'three']) expect(after.find(name, ['a'])).toBeNull();
  after.keep('four', ['a'], bytes(5, 5));
  expect(after.find('four', ['a'])).toEqual(bytes(5, 5));
  expect(after.log.join()).toContain('could not be used');
});

test("another program's file, and a place where none can be, are left alone, and nothing is kept", () => {
  const foreign = place();
  const photos = new Database(foreign);
  photos.exec('CREATE TABLE photos (a)');
  photos.close();
  const before = readFileSync(foreign);
  const beside = keptAt(foreign);
  beside.keep('family', ['a'], bytes(1, 1));
  expect(beside.find('family', ['a'])).toBeNull();
  expect(readFileSync(foreign).equals(before)).toBe(true);
  expect(beside.log).toEqual([`Results are not kept: ${foreign} belongs to another program.`]);

  const taken = place();
  mkdirSync(taken);
  const nowhere = keptAt(taken);
  nowhere.keep('family', ['a'], bytes(1, 1));
  expect(nowhere.find('family', ['a'])).toBeNull();
  expect(existsSync(taken)).toBe(true);
  expect(nowhere.log).toHaveLength(1);
});

test('two programs keep results in the same file, and one that waits for the other goes on without', () => {
  const path = place();
  const [one, two] = [keptAt(path), keptAt(path)];
  one.keep('one', ['a'], bytes(1, 1));
  two.keep('two', ['a'], bytes(2, 2));
  expect(two.find('one', ['a'])).toEqual(bytes(1, 1));
  expect(one.find('two', ['a'])).toEqual(bytes(2, 2));
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  one.keep('three', ['a'], bytes(3, 3));
  expect(one.find('one', ['a'])).toEqual(bytes(1, 1));
  other.exec('ROLLBACK');
  other.close();
  expect(one.log.join()).toContain('database is locked');
  expect(one.find('three', ['a'])).toBeNull();
  expect(one.find('one', ['a'])).toEqual(bytes(1, 1));
});
