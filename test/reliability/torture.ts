import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundleWorker from './killed/bundleWorker.ts';
import { killRounds } from './killed/killRounds.ts';

/** `npm run torture`: ten times the kills of the suite, in pairs of programs; prints what was done and ends at a fault. */
const times = 10;
const say = (line: string) => process.stdout.write(`${line}\n`);

async function torture({ name, kills, rounds }: (typeof killRounds)[number]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'isocentre-torture-'));
  const round = rounds(folder);
  for (let kill = 0; kill < kills * times; kill += 1) {
    // What a kill left that it should not have stays where it can be looked at.
    await round(kill).catch((error: unknown) => {
      say(`Kill ${kill + 1} during ${name}: something is wrong in ${folder}`);
      throw error;
    });
  }
  rmSync(folder, { recursive: true, force: true });
  say(`${String(kills * times).padStart(5)} kills during ${name}: nothing lost, nothing half done`);
  return kills * times;
}

await bundleWorker();
const waiting = [...killRounds];
let killed = 0;
async function lane(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const kills = await torture(next);
    // Added once it is known: the other lane counts meanwhile.
    killed += kills;
  }
}
await Promise.all([lane(), lane()]);
say(`${String(killed).padStart(5)} kills in all`);
