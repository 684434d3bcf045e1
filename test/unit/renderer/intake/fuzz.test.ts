import { describe, expect, it } from 'vitest';
import { peekFile } from '../../../../renderer/intake/file/peekFile.ts';
import { mutant } from '../../../support/fuzz/mutants.ts';
import { readMutant } from '../../../support/fuzz/readMutant.ts';
import { fuzzSeeds } from '../../../support/fuzz/seeds.ts';
import { zipBomb } from '../../../support/fuzz/zipBomb.ts';

const files = 2_100;
const seeds = await fuzzSeeds();

describe('files broken in every way', () => {
  it('are read or refused in a sentence, and a workbook of which bytes changed is never read otherwise than before', async () => {
    const sound = new Map(
      await Promise.all(seeds.map(async ({ name, bytes }) => [name, await readMutant(bytes)] as const)),
    );
    expect([...sound.values()].every((outcome) => 'rows' in outcome)).toBe(true);
    const counts = { read: 0, refused: 0 };
    for (let nth = 0; nth < files; nth++) {
      const { seed, how, bytes, onlyBytes } = mutant(nth, seeds);
      const outcome = await readMutant(bytes).catch((thrown: unknown) => {
        throw new Error(`file ${nth}, “${seed.name}” with ${how}: ${thrown}`);
      });
      if ('sentence' in outcome) counts.refused++;
      else counts.read++;
      if (seed.format === 'xlsx' && onlyBytes && 'rows' in outcome)
        expect(outcome, `file ${nth}, “${seed.name}” with ${how}`).toEqual(sound.get(seed.name));
    }
    // Both happen, or nothing is tested.
    expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(files / 10);
  });

  it('do not fill the memory when they are a bomb', async () => {
    const bomb = zipBomb(250_000_000);
    expect(bomb.length).toBeLessThan(300_000);
    const refused = async (bytes: Uint8Array<ArrayBuffer>) => {
      const before = process.memoryUsage().rss;
      const peeked = await peekFile(new Blob([bytes]), 'bomb.xlsx');
      expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
      return peeked.ok ? '' : peeked.problems[0]?.message;
    };
    expect(await refused(bomb)).toContain('would unpack to 250 MB');
    expect(await refused(zipBomb(250_000_000, 1000))).toContain('damaged');
  });
});
