import { open, rename, rm } from 'node:fs/promises';
import { ok, type Result, refuse } from '../db/schema/problem.ts';

/** Writes a file whole or not at all: beside its place first, then moved there once it is on disk. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    const file = await open(partial, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    return ok(null);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    return refuse({ path, message: `the file could not be written: ${reasonOf(error)}` });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'a folder has that name',
  EBUSY: 'another program has it open',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
