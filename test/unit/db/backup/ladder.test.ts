import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BackupName, backupFile, backupNamed } from '../../../../db/backup/backupName.ts';
import { keptOnLadder, ladder, mostOnLadder } from '../../../../db/backup/ladder.ts';
import { BackupReason } from '../../../../db/schema/backupReason.ts';

const moment = fc
  .integer({ min: Date.parse('2020-01-01T00:00:00Z') / 1000, max: Date.parse('2040-01-01T00:00:00Z') / 1000 })
  .map((second) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`);

/** In any order and of any times, as where a clock was wrong. */
const anyBackups: fc.Arbitrary<BackupName[]> = fc
  .array(fc.record({ madeAt: moment, reason: fc.constantFrom(...BackupReason.options) }), { maxLength: 80 })
  .map((made) => made.map((one, at) => ({ ...one, number: at + 1 })));

test('the newest is never removed, and no more are kept than the ladder has rungs', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const kept = keptOnLadder(backups);
      const newest = backups.at(-1);
      if (newest) expect(kept.has(newest)).toBe(true);
      expect(kept.size).toBeLessThanOrEqual(mostOnLadder);
      for (const one of kept) expect(backups).toContain(one);
    }),
  );
});

test('however many files are opened, they push out no backup of the plans here', () => {
  const at = '2026-11-28T12:00:00Z';
  const own: BackupName = { number: 1, madeAt: at, reason: 'day' };
  const files = Array.from(
    { length: 9 },
    (_none, file): BackupName => ({ number: file + 2, madeAt: at, reason: 'file' }),
  );
  expect([...keptOnLadder([own, ...files])]).toEqual([own, ...files.slice(-ladder.ofReason).toReversed()]);
});

test('what is kept does not depend on the order they are found in, and is kept again', () => {
  fc.assert(
    fc.property(anyBackups, fc.infiniteStream(fc.nat()), (backups, order) => {
      const kept = keptOnLadder(backups);
      const shuffled = backups.map((one) => ({ one, at: order.next().value })).toSorted((a, b) => a.at - b.at);
      expect(keptOnLadder(shuffled.map(({ one }) => one))).toEqual(kept);
      expect(keptOnLadder([...kept])).toEqual(kept);
    }),
  );
});

test('after a year of ten backups a day there are the last five, one for each day of a week and each week of two months', () => {
  let held: BackupName[] = [];
  const start = Date.parse('2026-01-01T08:00:00Z');
  for (let day = 0; day < 365; day += 1) {
    for (let hour = 0; hour < 10; hour += 1) {
      const madeAt = `${new Date(start + (day * 24 + hour) * 3_600_000).toISOString().slice(0, 19)}Z`;
      held.push({ number: day * 10 + hour + 1, madeAt, reason: 'changes' });
      held = [...keptOnLadder(held)];
    }
  }
  const days = new Set(held.map(({ madeAt }) => madeAt.slice(0, 10)));
  for (let ago = 0; ago < ladder.days; ago += 1) {
    expect(days).toContain(new Date(start + (364 - ago) * 24 * 3_600_000).toISOString().slice(0, 10));
  }
  const monday = 4 * 24 * 3_600_000;
  const weeks = new Set(held.map(({ madeAt }) => Math.floor((Date.parse(madeAt) - monday) / (7 * 24 * 3_600_000))));
  expect(weeks.size).toBe(ladder.weeks);
  expect(held.filter(({ number }) => number > 3_650 - ladder.recent)).toHaveLength(ladder.recent);
  expect(held.length).toBeLessThanOrEqual(ladder.recent + ladder.days + ladder.weeks);
});

test('a backup’s name is read as it was written, and nothing else is one', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      for (const backup of backups) expect(backupNamed(backupFile(backup))).toEqual(backup);
    }),
  );
  const good = backupFile({ number: 12, madeAt: '2026-11-28T17:54:09Z', reason: 'day' });
  expect(good).toBe('isocentre-0012-2026-11-28T17-54-09Z-day.db');
  for (const bad of [
    '',
    `../${good}`,
    `${good}.1.partial`,
    good.replace('day', 'night'),
    good.replace('-11-', '-13-'),
  ]) {
    expect(backupNamed(bad), bad).toBeNull();
  }
});
