import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../db/schema/problem.ts';
import { hashOf } from '../hashOf.ts';
import { writeWhole } from '../writeWhole.ts';

/** What a plan's file held before it was written over, for as long as that is not known to have gone well. */
export type SafetyCopy = {
  path: string;
  /** One that is left of a time before, when the program, the computer or the connection stopped meanwhile; else null. */
  left(): Promise<Uint8Array | null>;
  keep(bytes: Uint8Array): Promise<Result<null>>;
  drop(): Promise<void>;
};

/** The copy that belongs to the file at a path, on this computer's own disk. */
export function safetyCopy(folder: string, of: string): SafetyCopy {
  const path = join(folder, `${hashOf(new TextEncoder().encode(of))}.plan.json`);
  return {
    path,
    left: async () => readFile(path).catch(() => null),
    keep: async (bytes) => {
      // Where that fails, writing into it tells why.
      await mkdir(folder, { recursive: true }).catch(() => undefined);
      return writeWhole(path, bytes);
    },
    // A copy too many is no reason to say that saving failed.
    drop: () => rm(path, { force: true }).catch(() => undefined),
  };
}
