import { closeSync, openSync, readSync } from 'node:fs';

/** 'Isoc' in ASCII: tells our files from any other SQLite file. */
export const applicationId = 0x49736f63;

/** Where SQLite keeps it in the beginning of each file. */
const offset = 68;

/** Whether a file says that it is ours, told from its bytes alone, since not every database can be asked. */
export function isOurs(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4);
    return readSync(file, bytes, 0, 4, offset) === 4 && bytes.readUInt32BE() === applicationId;
  } finally {
    closeSync(file);
  }
}
