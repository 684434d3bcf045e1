import { problemsText } from '../../../../db/schema/problem.ts';
import { useSaved } from '../../../components/saveAs/savedNote.ts';
import { toIso } from '../../../plan/dates.ts';
import { faultText } from '../../../state/faultText.ts';
import { saveAs } from '../../../state/saveAs.ts';
import { useStore } from '../../../state/store.ts';
import type { MadeBy } from '../../../takeOut/askTakeOut.ts';

/** A file on its way out: its name, what it is, and how its contents are made. */
export type Leaving = { name: string; mime: string; bytes(facts: MadeBy): Promise<Uint8Array<ArrayBuffer>> };

export const mimes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  parquet: 'application/vnd.apache.parquet',
} as const;

/** Makes and saves a file, and says where it went or why not. `what` begins the sentence: “The workbook”. */
export const saveLeaving = (what: string, leaving: Leaving): Promise<void> =>
  saved(leaving).then(
    (where) => useSaved.getState().say(where),
    (error: unknown) => useStore.getState().notify(`${what} was not saved: ${faultText(error)}.`),
  );

async function saved({ name, mime, bytes }: Leaving): Promise<string | null> {
  const { version } = await window.planner.about({});
  const made = await bytes({ appVersion: version, madeOn: toIso(new Date()) });
  const answer = await saveAs({ name, mime, bytes: made });
  if (!answer.ok) throw new Error(problemsText(answer.problems));
  return answer.value;
}
