import { resolve } from 'node:path';

/** Ends of names of plan files: the public one, and the one that the installers have the system open in Isocentre. */
const planFile = /\.(plan\.json|isocentre)$/i;

/** The plan file that a program was started with; null when it was started with none. */
export function givenPath(args: readonly string[], folder: string): string | null {
  const path = args.findLast((one) => !one.startsWith('-') && planFile.test(one));
  return path === undefined ? null : resolve(folder, path);
}

/** The plan file that the system handed over last, until it is taken. */
export type GivenFile = { give(path: string | null): void; take(): string | null };

export function givenFile(): GivenFile {
  let held: string | null = null;
  return {
    give(path) {
      held = path ?? held;
    },
    take() {
      const path = held;
      held = null;
      return path;
    },
  };
}
