import { statfsSync } from 'node:fs';
import { arch, cpus, freemem, platform, release, totalmem } from 'node:os';
import type { Log } from '../log/log.ts';
import { placeOf } from '../place/placeOf.ts';
import { surroundings } from '../place/surroundings.ts';
import type { Settings } from '../settings/settingsFile.ts';
import { storeFile } from '../storeHome.ts';
import { fileSizes, storeFigures } from './storeFigures.ts';

export type DiagnosticsParts = { home: string; version: string; shell: string; log: Log; settings: Settings };

export type DiagnosticFile = { name: string; text: string };

/** Settings that hold a choice among the program's own; others may hold words of a plan, and are only counted. */
const plainSettings = ['isocentre.theme', 'isocentre.exactness', 'isocentre.dataTab', 'isocentre.editTarget'];

/**
 * What somebody who looks for a fault needs to know, as texts that the user reads before they are saved: the log, versions,
 * the machine, sizes and counts of the store and whether it is sound. No names, no paths, nothing of any plan.
 */
export function diagnosticFiles({ home, version, shell, log, settings }: DiagnosticsParts): DiagnosticFile[] {
  const held = settings.all();
  const facts = {
    isocentre: { version, shell },
    machine: {
      ...{ platform: platform(), release: release(), arch: arch(), processors: cpus().length },
      ...{ memoryMB: megabytes(totalmem()), freeMemoryMB: megabytes(freemem()), freeDiskMB: freeDisk(home) },
      ...{ node: process.versions.node, electron: process.versions.electron ?? null },
    },
    place: placeOf(home, surroundings()),
    bytes: fileSizes(home),
    store: storeFigures(storeFile(home)),
    settings: Object.fromEntries(plainSettings.flatMap((key) => (held[key] === undefined ? [] : [[key, held[key]]]))),
    otherSettings: Object.keys(held).filter((key) => !plainSettings.includes(key)).length,
  };
  return [{ name: 'isocentre.json', text: `${JSON.stringify(facts, null, 2)}\n` }, ...log.files()];
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

function freeDisk(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return megabytes(bavail * bsize);
  } catch {
    return null;
  }
}
