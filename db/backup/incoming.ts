import { appendFileSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clear } from '../files/sqliteFiles.ts';
import { partialOf } from '../files/whole.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { faultProblem } from '../store/faultProblem.ts';

/** A part of a file of so many bytes (`of`), after so many that came before (`at`). */
export type Part = { job: string; of: number; at: number; bytes: Uint8Array };

/** A file that comes in by parts, however large, until all of it is there; the beginning of another takes its place. */
export type Incoming = {
  add(part: Part): Result<{ received: number }>;
  /** Where the file lies, once all of it is there. */
  file(job: string): Result<string>;
  /** Forgets what came of one; without a job, of any. */
  drop(job?: string): void;
};

/** Looking through a file and taking out of it what does not belong here takes as much room again. */
const roomTimes = 2;

export function openIncoming(folder: string): Incoming {
  const path = partialOf(join(folder, 'library.in'));
  let coming: { job: string; of: number; received: number } | null = null;

  const drop = (job?: string) => {
    if (coming === null || (job !== undefined && job !== coming.job)) return;
    coming = null;
    clear(path);
  };
  const begin = (job: string, of: number): Result<null> => {
    drop();
    mkdirSync(folder, { recursive: true });
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    if (of * roomTimes > free) return refuse(sentence(noRoom(of * roomTimes, free)));
    writeFileSync(path, '');
    coming = { job, of, received: 0 };
    return ok(null);
  };

  return {
    add({ job, of, at, bytes }) {
      try {
        const begun = at === 0 ? begin(job, of) : ok(null);
        if (!begun.ok) return begun;
        if (coming === null || job !== coming.job || at !== coming.received) return refuse(sentence(astray));
        if (at + bytes.length > coming.of) return refuse(sentence(grown));
        appendFileSync(path, bytes);
        coming.received += bytes.length;
        return ok({ received: coming.received });
      } catch (error) {
        drop();
        return refuse(faultProblem(error, folder));
      }
    },
    file: (job) =>
      coming !== null && coming.job === job && coming.received === coming.of ? ok(path) : refuse(sentence(astray)),
    drop,
  };
}

const sentence = (message: string) => ({ path: '', message });
const astray = 'it did not come over whole; open it again';
const grown = 'it grew while it was read; close the program that writes to it and open it again';
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`;
const noRoom = (needed: number, free: number) =>
  `the disk that the plans are on has no room for it: looking through it takes ${megabytes(needed)}, and ${megabytes(free)} are free`;
