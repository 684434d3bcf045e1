import { platform, release } from 'node:os';
import { sqliteHead } from '../../db/files/sqliteFiles.ts';
import type { Result } from '../../db/schema/problem.ts';
import { storeFile } from '../storeHome.ts';
import { codesOf } from './codesOf.ts';
import type { Log } from './log.ts';

/** Tells the log that a shell has started, of whatever brings it down, and, by what it answers with, that it stops. */
export function logStart(log: Log, facts: { version: string; shell: string }): () => void {
  const machine = { platform: platform(), release: release(), node: process.versions.node, process: process.pid };
  log.say('start', { ...facts, ...machine });
  const told = (error: unknown) => log.fault('shell', error);
  process.on('uncaughtExceptionMonitor', told);
  return () => {
    process.off('uncaughtExceptionMonitor', told);
    log.say('stop');
  };
}

/** Opens a store and tells the log how long it took, and what had to be migrated. */
export function openLogged<T>(home: string, log: Log, open: (home: string) => Result<T>): Result<T> {
  const before = schemaOf(storeFile(home));
  const began = performance.now();
  const opened = open(home);
  const ms = Math.round(performance.now() - began);
  const after = schemaOf(storeFile(home));
  if (!opened.ok) log.say('refused', { call: 'open', ms, ...codesOf(opened) });
  else log.say('opened', { ms, schema: after || 'new' });
  if (opened.ok && before !== null && after !== null && after !== before)
    log.say('migrated', { from: before, to: after });
  return opened;
}

/** The schema's number; null where there is no such file. What the write-ahead log alone has of it a log can do without. */
function schemaOf(path: string): number | null {
  try {
    return sqliteHead(path, 'schema');
  } catch {
    return null;
  }
}
