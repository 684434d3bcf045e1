import { closeSync, openSync, readSync, rmSync } from 'node:fs';

/** What a SQLite file and the files that may lie beside it end in, the file itself first. */
export const sqliteEnds = ['', '-wal', '-shm', '-journal'] as const;

/** Takes a file away, with what SQLite may have put beside it. */
export function clear(path: string): void {
  for (const end of sqliteEnds) rmSync(path + end, { force: true });
}

/** Where SQLite keeps numbers in the head of each file, in bytes from its beginning. */
const offsets = { schema: 60, applicationId: 68 } as const;

/**
 * A number as the head of a SQLite file has it, told from its bytes alone, since not every database can be asked; null
 * where the file is too short. What lies in the log beside it is not seen. Throws what the system throws.
 */
export function sqliteHead(path: string, which: keyof typeof offsets): number | null {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4);
    return readSync(file, bytes, 0, 4, offsets[which]) === 4 ? bytes.readUInt32BE() : null;
  } finally {
    closeSync(file);
  }
}
