import type { KeptName } from '../kept/keptName.ts';

/** What the shell keeps between sessions. Where it cannot, nothing is kept, and what is sought is worked out anew. */
export const keptAtShell = {
  async find(name: KeptName): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const { bytes } = await window.planner.keptResult(name);
      return bytes && new Uint8Array(bytes);
    } catch {
      return null;
    }
  },
  async keep(name: KeptName, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      await window.planner.keepResult({ ...name, bytes });
    } catch {
      // It is worked out anew another time.
    }
  },
};
