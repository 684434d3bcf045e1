import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { report } from './measuring.ts';
import { writeRtdsFile } from './rtdsFile.ts';

/** How long a radiotherapy data set takes to read and how much memory at most, in a process that does nothing else. */
export async function printRtds(rows: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'isocentre-bench-'));
  try {
    const path = join(folder, 'rtds.csv');
    await writeRtdsFile(path, rows);
    const { size } = await stat(path);
    const script = fileURLToPath(new URL('./rtdsReading.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, path]);
    const told: Record<string, number> = JSON.parse(stdout);
    const figure = (name: string): number => told[name] ?? Number.NaN;
    console.log('\nA radiotherapy data set, read in a process of its own');
    report('rows', figure('rows'), '');
    report('file', size / 1e6, 'MB');
    report('visits', figure('visits'), '');
    report('courses begun', figure('courses'), '');
    report('time', figure('seconds'), 's');
    report('rows a second', figure('rows') / figure('seconds'), '');
    report('resident memory before it', figure('before'), 'MB');
    report('resident memory at most', figure('peak'), 'MB');
  } finally {
    await rm(folder, { recursive: true });
  }
}
