import { create } from 'zustand';
import { problemText } from '../../../../../db/schema/problem.ts';
import type { FileLook } from '../../../../intake/intakeClient.ts';
import type { Matching } from '../../../../intake/rtds/derive/matching.ts';
import type { Extract } from '../../../../intake/rtds/extract.ts';
import type { Progress } from '../../../../intake/rtds/readRtds.ts';
import { useStore } from '../../../../state/store.ts';
import { useBringIn } from '../bringInStore.ts';

export type RtdsStore = {
  file: File | null;
  sheetName: string;
  progress: Progress;
  stopped: boolean;
  refused: string | null;
  extract: Extract | null;
  /** What the planner has matched by hand, by name, for as long as the program runs. */
  matched: Matching;
  /** Offers ticked or unticked by hand. */
  ticks: Readonly<Record<string, boolean>>;
  title: string | null;
  read(look: FileLook, sheetName: string): void;
  stop(): void;
  forget(): void;
  match(part: Partial<Matching>): void;
  tick(ids: readonly string[], on: boolean): void;
  name(title: string): void;
};

const nothing = {
  ...{ file: null, sheetName: '', progress: { bytesRead: 0, rows: 0 }, stopped: false, refused: null, extract: null },
  ...{ ticks: {}, title: null },
} as const;

/** Of what is being read. */
let reading: FileLook | null = null;

/**
 * The radiotherapy data set that is being looked through. It stays while other tabs are looked at, is let go with its
 * file, and none of it is stored anywhere.
 */
export const useRtds = create<RtdsStore>((set, get) => ({
  ...nothing,
  matched: { providers: {}, machines: {}, groups: {} },
  read(look, sheetName) {
    const { plan } = useStore.getState();
    reading?.close();
    set({ ...nothing, file: look.file, sheetName });
    if (plan === null) return;
    reading = look;
    void look
      .treatments(plan, sheetName, (progress) => set({ progress }))
      .then((result) => {
        // Stopped, or let go.
        if (result === null) return;
        reading = null;
        set(result.ok ? { extract: result.value } : { refused: result.problems.map(problemText).join(' ') });
      });
  },
  stop() {
    reading?.close();
    reading = null;
    set({ stopped: true });
  },
  forget() {
    reading?.close();
    reading = null;
    set(nothing);
  },
  match({ providers, machines, groups }) {
    const { matched } = get();
    set({
      matched: {
        providers: { ...matched.providers, ...providers },
        machines: { ...matched.machines, ...machines },
        groups: { ...matched.groups, ...groups },
      },
    });
  },
  tick: (ids, on) => set(({ ticks }) => ({ ticks: { ...ticks, ...Object.fromEntries(ids.map((id) => [id, on])) } })),
  name: (title) => set({ title }),
}));

// What was counted goes with its file.
useBringIn.subscribe(({ file }) => {
  const { file: read, forget } = useRtds.getState();
  if (read !== null && read !== file) forget();
});

/** What names suggest, and over it what the planner has said. */
export const withMatched = (suggested: Matching, matched: Matching): Matching => ({
  providers: { ...suggested.providers, ...matched.providers },
  machines: { ...suggested.machines, ...matched.machines },
  groups: { ...suggested.groups, ...matched.groups },
});
