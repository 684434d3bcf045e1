import { useEffect, useState } from 'react';
import type { Edit } from '../../../../db/schema/edit.ts';
import { problemsText } from '../../../../db/schema/problem.ts';
import { faultText } from '../../../state/faultText.ts';
import { useStore } from '../../../state/store.ts';

type EditsOf = ReadonlyMap<number, readonly Edit[]>;
const none: EditsOf = new Map();

/** The edits of the entries on the page, by revision; an entry's edits never change, so each is asked for once. */
export function useLogEdits(planId: string, revisions: readonly number[]): EditsOf {
  const notify = useStore((state) => state.notify);
  const [held, setHeld] = useState<{ planId: string; edits: EditsOf }>({ planId, edits: none });
  const edits = held.planId === planId ? held.edits : none;
  const missing = revisions.filter((revision) => !edits.has(revision)).join();
  useEffect(() => {
    if (missing === '') return;
    let current = true;
    window.planner.logEdits({ planId, revisions: missing.split(',').map(Number) }).then(
      (answer) => {
        if (!current) return;
        if (!answer.ok) return notify(problemsText(answer.problems));
        const fresh = answer.value.map(({ revision, edits }) => [revision, edits] as const);
        setHeld((had) => ({ planId, edits: new Map([...(had.planId === planId ? had.edits : none), ...fresh]) }));
      },
      (error: unknown) => notify(`What was changed cannot be listed: ${faultText(error)}.`),
    );
    return () => {
      current = false;
    };
  }, [planId, missing, notify]);
  return edits;
}
