import { describe, expect, it } from 'vitest';
import { peekFile } from '../../../../renderer/intake/file/peekFile.ts';
import { mutant } from '../../../support/fuzz/mutants.ts';
import { readMutant } from '../../../support/fuzz/readMutant.ts';
import { readsOtherwise } from '../../../support/fuzz/readsOtherwise.ts';
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
      const broken = mutant(nth, seeds);
      const about = `file ${nth}, “${broken.seed.name}” with ${broken.how}`;
      const outcome = await readMutant(broken.bytes).catch((thrown: unknown) => {
        throw new Error(`${about}: ${thrown}`);
      });
      if ('sentence' in outcome) counts.refused++;
      else counts.read++;
      expect(readsOtherwise(broken, outcome, sound.get(broken.seed.name)), `${about} is read otherwise`).toBe(false);
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
