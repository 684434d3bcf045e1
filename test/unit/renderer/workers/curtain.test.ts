import { expect, test } from 'vitest';
import { newCurtain } from '../../../../renderer/workers/curtain.ts';

test('of pictures held back only the last is shown, when the curtain rises and it is still wanted', async () => {
  const drawn: string[] = [];
  const { show, rise, risen } = newCurtain<string>((picture) => drawn.push(picture));
  show('first');
  show('second');
  expect(drawn).toEqual([]);
  rise(true);
  show('third');
  expect(drawn).toEqual(['second', 'third']);
  rise(true);
  expect(drawn).toEqual(['second', 'third']);
  await risen;
});

test('what is wanted no more is not shown', () => {
  const drawn: string[] = [];
  const { show, rise } = newCurtain<string>((picture) => drawn.push(picture));
  show('old');
  rise(false);
  expect(drawn).toEqual([]);
});
