import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writePrivateNow } from '../../db/files/whole.ts';

/** How somebody likes the planner: small texts by name, such as the colours and how columns were matched last. */
export type Settings = {
  all(): Record<string, string>;
  /** Keeps a value; null forgets it. */
  keep(key: string, value: string | null): void;
};

/** Far more than there are; what was kept longest ago goes first. */
const most = 200;

/**
 * Settings in a file of their own beside the plans, so that they outlive the local shell, whose address (and with it all
 * that a browser remembers) is another at every start. A file that cannot be read is as good as none, and one that cannot
 * be written costs the setting and nothing else.
 */
export function openSettings(path: string, say: (line: string) => void): Settings {
  const held = readSettings(path);
  return {
    all: () => Object.fromEntries(held),
    keep(key, value) {
      held.delete(key);
      if (value !== null) held.set(key, value);
      for (const oldest of [...held.keys()].slice(0, -most)) held.delete(oldest);
      try {
        writePrivateNow(path, JSON.stringify(Object.fromEntries(held), null, 2));
      } catch (error) {
        say(`A setting could not be kept: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

const Stored = z.record(z.string(), z.string());

function readSettings(path: string): Map<string, string> {
  try {
    return new Map(Object.entries(Stored.parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch {
    return new Map();
  }
}
