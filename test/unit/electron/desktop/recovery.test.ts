import { expect, test } from 'vitest';
import { afterDeath, isDeath, type Reloads } from '../../../../electron/desktop/recovery.ts';

/** What is done at each of these deaths, in minutes. */
function shown(minutes: readonly number[]): string[] {
  let reloads: Reloads = [];
  return minutes.map((minute) => {
    const { show, reloads: known } = afterDeath(reloads, minute * 60_000);
    reloads = known;
    return show;
  });
}

test.each([
  ['three in ten minutes', [0, 1, 9.9], ['again', 'again', 'again']],
  ['a fourth in ten minutes', [0, 1, 2, 3], ['again', 'again', 'again', 'recovery']],
  ['one every four minutes', [0, 4, 8, 12, 16], ['again', 'again', 'again', 'again', 'again']],
  ['after the recovery page was left', [0, 0, 0, 0, 1], ['again', 'again', 'again', 'recovery', 'again']],
  ['under a clock that was set back', [60, 61, 62, 3], ['again', 'again', 'again', 'again']],
])('%s', (_, minutes, what) => {
  expect(shown(minutes)).toEqual(what);
});

test.each([
  ['clean-exit', false],
  ['crashed', true],
  ['oom', true],
  ['killed', true],
])('a page that ended by %s has died: %s', (reason, died) => {
  expect(isDeath(reason)).toBe(died);
});
