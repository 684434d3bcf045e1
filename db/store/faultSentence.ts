import SqliteDatabase from 'better-sqlite3';
import { codeOf } from './faultCode.ts';
import { faultReason } from './faultReason.ts';
import { StoreFault } from './storeFault.ts';

export const damagedSentence = (path: string): string =>
  `${path} is damaged and was left as it is; start Isocentre again, which shows what can be saved of it`;

/** What is wrong, where, and what a planner can do about it, by the beginning of SQLite's code. */
const sentences: readonly [code: string, sentence: (path: string) => string][] = [
  ['SQLITE_NOTADB', (path) => `${path} is not a store of plans; to open a plan file, import it`],
  ['SQLITE_CORRUPT', damagedSentence],
  ['SQLITE_BUSY', (path) => `${path} is in use by another program; close it there and try again`],
  ['SQLITE_LOCKED', (path) => `${path} is in use by another program; close it there and try again`],
  ['SQLITE_CANTOPEN', (path) => `${path} cannot be opened; check that its folder exists and is yours`],
  [
    'SQLITE_READONLY',
    (path) => `${path} cannot be written to; check that it, and the folder it is in, are yours to change`,
  ],
  ['SQLITE_FULL', (path) => `the disk that ${path} is on is full; make room there and try again`],
  [
    'SQLITE_IOERR',
    (path) =>
      `${path} cannot be read or written to its end: the disk it is on is full, failing or gone; check it, make room there and try again`,
  ],
];

/** What a planner can do about a fault that SQLite reports; of one of the system's, what it is. */
export function faultSentence(error: unknown, path: string): string {
  if (error instanceof StoreFault) return error.message;
  const code = error instanceof SqliteDatabase.SqliteError ? error.code : '';
  const known = sentences.find(([begins]) => code.startsWith(begins));
  if (known !== undefined) return known[1](path);
  // The one fault that better-sqlite3 finds before SQLite does.
  if (error instanceof TypeError && error.message.includes('directory does not exist'))
    return `${path} cannot be opened; check that its folder exists and is yours`;
  if (codeOf(error) === 'ENOENT') return `${path} is not there`;
  return `${path} could not be used: ${faultReason(error)}`;
}

/** Whether the file itself is at fault, and not merely busy, full or out of reach. */
export const isDamage = (error: unknown): boolean =>
  error instanceof SqliteDatabase.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
