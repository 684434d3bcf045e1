import { ok, type Result, refuse } from '../schema/problem.ts';
import { type KeptFile, openKeptFile } from './keptFile.ts';

/**
 * What was worked out and need not be worked out again, as bytes of which nothing is known here. It may be lost at any
 * moment without harm: whoever finds nothing works it out anew, so that no fault in here ever reaches them.
 */
export type KeptResults = {
  /** What is kept of a family with at least these parts; the one with the fewest. */
  find(family: string, parts: readonly string[]): Uint8Array<ArrayBuffer> | null;
  /** Keeps it in place of what was kept with the very same parts; what was longest unused goes when room is needed. */
  keep(family: string, parts: readonly string[], bytes: Uint8Array): void;
  close(): void;
};

type Options = {
  /** Of Isocentre: what another one kept is thrown away, since it may have come to other figures. */
  version: string;
  /** For the log, in sentences. */
  say(line: string): void;
  mostBytes?: number;
};

/** Some hundred results of the illustrative network with one scenario or two, 0.7 MB for each scenario and baseline. */
const usualBytes = 200 * 1024 ** 2;

/** Opens the file that results are kept in, or makes it, also in the place of a damaged one. */
export function openKeptResults(path: string, { version, say, mostBytes = usualBytes }: Options): KeptResults {
  let file: KeptFile | null = null;

  const open = (spoilt = false) => {
    const opened = openKeptFile(path, version, spoilt);
    if (opened.ok) file = opened.value.file;
    else say(`Results are not kept: ${opened.problems.map(({ message }) => message).join('; ')}.`);
    if (opened.ok && opened.value.mended) say(`${path}, where results are kept, was damaged and is made anew.`);
  };
  /** What fails is as though nothing were kept; a file that is damaged is made anew for what comes next. */
  const attempt = <T>(action: (held: KeptFile) => T): Result<T> => {
    if (file === null) return refuse({ path: '', message: 'nothing is kept' });
    try {
      return ok(action(file));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      say(`${path}, where results are kept, could not be used: ${message}.`);
      if (file.isDamage(error)) {
        file.close();
        file = null;
        open(true);
      }
      return refuse({ path: '', message });
    }
  };

  open();
  return {
    find(family, parts) {
      const found = attempt((held) => held.find(family, parts));
      return found.ok ? found.value : null;
    },
    keep(family, parts, bytes) {
      if (bytes.byteLength <= mostBytes) attempt((held) => held.keep(family, parts, bytes, mostBytes));
    },
    close() {
      file?.close();
      file = null;
    },
  };
}

/** Where there is nowhere to keep anything. */
export const keepsNothing: KeptResults = { find: () => null, keep: () => {}, close: () => {} };
