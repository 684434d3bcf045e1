import { useEffect } from 'react';
import { markOf } from '../../../charts/map/mapSubject.ts';
import { useProvided } from '../../../palette/provided.ts';
import type { Sender } from '../../../plan/mapTries/mapTries.ts';
import { useStore } from '../../../state/store.ts';
import { trySatellite, trySending } from './mapActions.ts';
import { subjectOf, useMapDesk } from './mapDesk.ts';

/** What is meant by a key: what has the focus on the map, else what is selected. */
const subjectNow = (): Sender | null => markOf(document.activeElement) ?? subjectOf(useStore.getState().selection);

/** What the commands of the map do while it is on screen. */
export function useWhatIfKeys(): void {
  const sending = useMapDesk((state) => state.sending);
  const { setSending, showMenu } = useMapDesk.getState();
  useProvided('network.menu', () => {
    const subject = subjectNow();
    const mark = subject && document.querySelector(`[data-mark="${CSS.escape(`${subject.kind} ${subject.id}`)}"]`);
    const { left, top, width, height } =
      (
        mark ??
        document.querySelector('[data-picture="map"]') ??
        document.getElementById('main')
      )?.getBoundingClientRect() ?? new DOMRect();
    showMenu({ subject, x: left + width / 2, y: top + (mark ? height / 2 : 60) });
  });
  useProvided('network.sends', () => setSending(!useMapDesk.getState().sending));
  useProvided('network.send', () => trySending(subjectNow(), null));
  useProvided('network.satellite', () => {
    const subject = subjectNow();
    const zones = useStore.getState().plan?.zones;
    trySatellite((subject?.kind === 'zone' && zones?.find(({ id }) => id === subject.id)) || null);
  });
  useEffect(() => {
    if (!sending) return;
    const ends = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || useMapDesk.getState().menu !== null) return;
      setSending(false);
      event.preventDefault();
      event.stopPropagation();
    };
    // Before a mark that has the focus, or the walk, has it mean something else.
    addEventListener('keydown', ends, { capture: true });
    return () => removeEventListener('keydown', ends, { capture: true });
  }, [sending, setSending]);
  useEffect(() => () => setSending(false), [setSending]);
}
