import { useCallback, useEffect, useRef, useState } from 'react';
import type { LogEntry } from '../../../../db/schema/history.ts';
import { faultText } from '../../../state/faultText.ts';
import { useStore } from '../../../state/store.ts';

type Held = { planId: string; entries: readonly LogEntry[] };

/** The whole log of the plan that is open, the oldest entry first, kept up with what is done; null until it is read. */
export function useChangeLog(): {
  entries: readonly LogEntry[] | null;
  /** Shows the reason that an entry has been given, once it is stored. */
  explained: (revision: number, why: string | null) => void;
} {
  const planId = useStore((state) => state.planId);
  const savedRevision = useStore((state) => state.savedRevision);
  const notify = useStore((state) => state.notify);
  const [held, setHeld] = useState<Held | null>(null);
  const known = useRef<Held | null>(null);
  known.current = held;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is asked for whenever something was stored.
  useEffect(() => {
    if (planId === null) return;
    let current = true;
    const mine = known.current?.planId === planId ? known.current.entries : [];
    window.planner.changeLog({ planId, after: mine.at(-1)?.revision ?? 0 }).then(
      (fresh) => {
        if (!current) return;
        const last = fresh[0]?.revision ?? Number.POSITIVE_INFINITY;
        setHeld({ planId, entries: [...mine.filter(({ revision }) => revision < last), ...fresh] });
      },
      (error: unknown) => notify(`The changes cannot be listed: ${faultText(error)}.`),
    );
    return () => {
      current = false;
    };
  }, [planId, savedRevision, notify]);

  const explained = useCallback((revision: number, why: string | null) => {
    setHeld((log) => log && { ...log, entries: log.entries.map((entry) => withReason(entry, revision, why)) });
  }, []);
  return { entries: held?.planId === planId ? held.entries : null, explained };
}

function withReason(entry: LogEntry, revision: number, why: string | null): LogEntry {
  if (entry.revision !== revision) return entry;
  const { why: _, ...rest } = entry;
  return why === null ? rest : { ...rest, why };
}
