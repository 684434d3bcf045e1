import { useEffect } from 'react';
import type { z } from 'zod';
import { commandOf } from '../../../palette/registry.ts';
import { rolesOf } from '../../../plan/workshop/roles.ts';
import { shownScenarioId } from '../../../state/planSlice.ts';
import { recordSaid } from '../../../state/recordSaid.ts';
import { type Store, useStore } from '../../../state/store.ts';
import { shownNow } from '../../../state/workshopSlice.ts';
import { channelOf, PresenterAsk, type PresenterState, type RoomHello } from './messages.ts';
import { windowId } from './openPresenter.ts';

/** Keeps the presenter's window, where there is one, on what the room sees, and does what it asks. */
export function usePresenterLink(): void {
  useEffect(() => {
    const channel = channelOf(windowId);
    let listening = false;
    let last = '';
    const tell = (state: Store) => {
      const told = toldTo(state);
      const text = JSON.stringify(told);
      if (!listening || text === last) return;
      last = text;
      channel.postMessage(told);
    };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const ask = PresenterAsk.safeParse(data).data;
      const state = useStore.getState();
      if (ask?.type === 'hello') {
        listening = true;
        last = '';
        tell(state);
      } else if (ask?.type === 'end') {
        state.endWalk();
      } else if (ask?.type === 'press' && /^(walk\.|workshop\.start$)/.test(ask.command)) {
        const command = commandOf(ask.command);
        if (command !== undefined && (command.refused?.(state) ?? null) === null) command.run(state);
      } else if (ask?.type === 'said') {
        const shown = state.walk?.frozen?.shown ?? shownNow(state);
        if (shown !== null) recordSaid(state, ask.said, shown);
      }
    };
    channel.postMessage({ type: 'room' } satisfies z.infer<typeof RoomHello>);
    const stop = useStore.subscribe(tell);
    return () => {
      stop();
      channel.close();
    };
  }, []);
}

function toldTo(state: Store): PresenterState {
  const { plan, walk } = state;
  const steps = plan?.storyboard ?? [];
  const at = walk?.at ?? 0;
  const scenarioId = shownScenarioId(state);
  return {
    type: 'state',
    walking: walk !== null,
    at,
    steps: steps.length,
    title: steps[at]?.title ?? '',
    note: steps[at]?.note ?? '',
    next: steps[at + 1]?.title ?? null,
    scenario: plan?.scenarios.find(({ id }) => id === scenarioId)?.name ?? 'Baseline',
    startedAt: walk?.startedAt ?? null,
    frozenSince: walk?.frozen?.since ?? null,
    blank: walk?.blank ?? false,
    recorded: plan?.workshop?.length ?? 0,
    roles: plan === null ? [] : rolesOf(plan),
  };
}
