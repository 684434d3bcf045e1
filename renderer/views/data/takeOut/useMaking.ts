import { useState } from 'react';
import { problemText } from '../../../../db/schema/problem.ts';
import { useSaved } from '../../../components/saveAs/savedNote.ts';
import { toIso } from '../../../plan/dates.ts';
import { faultText } from '../../../state/faultText.ts';
import { savedWords } from '../../../state/savedWords.ts';
import { useStore } from '../../../state/store.ts';

/** A file on its way out: its name, what it is, and how its contents are made. */
export type Leaving = {
  name: string;
  mime: string;
  bytes(about: { appVersion: string; madeOn: string }): Promise<Uint8Array<ArrayBuffer>>;
};

export const mimes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
} as const;

/** Makes and saves one file at a time, and says where it went or why not. `making` is what is being made, in words. */
export function useMaking(): { making: string | null; make(what: string, leaving: Leaving): void } {
  const [making, setMaking] = useState<string | null>(null);
  const save = async ({ name, mime, bytes }: Leaving): Promise<string | null> => {
    const { version, shell } = await window.planner.about({});
    const made = await bytes({ appVersion: version, madeOn: toIso(new Date()) });
    const saved = await window.planner.saveFile({ name, mime, bytes: made });
    if (!saved.ok) throw new Error(saved.problems.map(problemText).join('. '));
    const { where } = saved.value;
    return where === null && shell === 'desktop' ? null : savedWords(name, where);
  };
  return {
    making,
    make(what, leaving) {
      if (making !== null) return;
      setMaking(what);
      save(leaving)
        .then(
          (where) => useSaved.getState().say(where),
          (error: unknown) => useStore.getState().notify(`${what} was not saved: ${faultText(error)}.`),
        )
        .finally(() => setMaking(null));
    },
  };
}
