import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultFacts, faultFacts, faultOf } from './faultFacts.ts';

/** What happened, in a word, and figures and names of the program's own that tell more of it. */
export type Log = {
  say(event: LogEvent, facts?: Readonly<Record<string, string | number>>): void;
  /** Something that should not have happened, told without a word of any plan. */
  fault(where: string, fault: unknown): void;
  faultFacts(where: string, facts: FaultFacts): void;
  /** What is in the log, the newest file first. */
  files(): { name: string; text: string }[];
};

export type LogEvent =
  | 'start'
  | 'stop'
  | 'opened'
  | 'migrated'
  | 'trouble'
  | 'recovered'
  | 'refused'
  | 'slow'
  | 'fault'
  | 'page'
  | 'child'
  | 'sleep'
  | 'wake';

type Options = { mostBytes?: number; mostFiles?: number; now?: () => Date };

/**
 * A log in files of bounded size, of which the oldest goes: `isocentre.log` is written to, `isocentre.1.log` was before it.
 * A line is a time, an event and its facts, which callers take from the program and never from a plan. A log that cannot
 * be written is no reason to stop anybody.
 */
export function openLog(
  folder: string,
  { mostBytes = 256 * 1024, mostFiles = 4, now = () => new Date() }: Options = {},
): Log {
  const path = (at: number) => join(folder, at === 0 ? 'isocentre.log' : `isocentre.${at}.log`);

  function write(line: string): void {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const size = statSync(path(0), { throwIfNoEntry: false })?.size ?? 0;
      if (size + line.length > mostBytes) for (let at = mostFiles - 2; at >= 0; at--) moveOn(at);
      appendFileSync(path(0), line, { mode: 0o600 });
    } catch {
      // Above all a full disk, which whoever is saving is told of.
    }
  }

  function moveOn(at: number): void {
    if (statSync(path(at), { throwIfNoEntry: false })) renameSync(path(at), path(at + 1));
  }

  const say: Log['say'] = (event, facts = {}) => {
    const told = Object.entries(facts).map(([name, value]) => ` ${name}=${token(value)}`);
    write(`${now().toISOString()} ${event}${told.join('')}\n`.slice(0, longestLine));
  };

  const log: Log = {
    say,
    fault: (where, fault) => log.faultFacts(where, faultFacts(faultOf(fault))),
    faultFacts(where, { kind, code, message, at }) {
      const told = { ...(code !== null && { code }), ...(message !== null && { message: JSON.stringify(message) }) };
      say('fault', { where, kind, ...told, at: at.join('<') });
    },
    files: () =>
      Array.from({ length: mostFiles }, (_none, at) => at).flatMap((at) => {
        const name = at === 0 ? 'isocentre.log' : `isocentre.${at}.log`;
        try {
          return [{ name, text: readFileSync(path(at), 'utf8') }];
        } catch {
          return [];
        }
      }),
  };
  return log;
}

const longestLine = 2_000;

/** A value on one line. */
const token = (value: string | number): string => String(value).replace(/[\r\n\u2028\u2029]+/g, ' ');
