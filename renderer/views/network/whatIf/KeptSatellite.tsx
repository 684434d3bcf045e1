import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { canonicalJson } from '../../../../db/schema/hash.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { problemsText } from '../../../../db/schema/problem.ts';
import type { Scenario } from '../../../../db/schema/scenario.ts';
import { checkDraft } from '../../../plan/commands/checkCommand.ts';
import { openSatellite } from '../../../plan/mapTries/openSatellite.ts';
import type { Satellite } from '../../../plan/mapTries/satellite.ts';
import { useStore } from '../../../state/store.ts';
import type { LeverHand } from '../../levers/useLever.ts';
import type { KeptTrial, SatelliteState } from './askedHere.ts';
import { useMapDesk } from './mapDesk.ts';
import { SatelliteFields } from './SatelliteFields.tsx';
import styles from './WhatIf.module.css';

type Props = { plan: Plan; scenario: Scenario; kept: KeptTrial };

/** A satellite that stands in a scenario, moved as a whole: each time it is let go is one step. */
export function KeptSatellite({ plan, scenario, kept }: Props) {
  const stored = useStore((state) => state.plan?.scenarios.find(({ id }) => id === kept.scenarioId)?.changes);
  const now = useMemo(() => {
    const key = canonicalJson(stored ?? null);
    return kept.states.findLast(({ changes }) => canonicalJson(changes) === key);
  }, [kept, stored]);
  if (now === undefined) {
    return <p className={styles.sentence}>It was changed elsewhere since: all its changes are under Scenarios.</p>;
  }
  return <Fields {...{ plan, scenario, kept, now }} />;
}

function Fields({ plan, scenario, kept, now }: Props & { now: SatelliteState }) {
  const [moving, setMoving] = useState<Satellite | null>(null);
  const settled = useDeferredValue(moving);
  useEffect(() => {
    if (settled === null) return;
    const frame = requestAnimationFrame(() => {
      const { plan: held, preview } = useStore.getState();
      const made = held && openSatellite(held, scenario.id, settled, now.changeIds);
      preview(made?.ok ? made.value.draft : null);
    });
    return () => cancelAnimationFrame(frame);
  }, [settled, scenario.id, now]);
  useEffect(() => () => useStore.getState().preview(null), []);
  const commit = (satellite: Satellite | null) => {
    const { plan: held, execute, preview, notify } = useStore.getState();
    setMoving(null);
    const made = held && satellite && openSatellite(held, scenario.id, satellite, now.changeIds);
    if (!satellite || !made?.ok || made.value.command === null) return preview(null);
    const checked = checkDraft(made.value.draft);
    if (!checked.ok) {
      preview(null);
      return notify(`That cannot be: ${problemsText(checked.problems)}.`);
    }
    execute(made.value.command);
    const changes = useStore.getState().plan?.scenarios.find(({ id }) => id === scenario.id)?.changes ?? [];
    const { changeIds } = made.value;
    const states = [...kept.states, { changes, changeIds, satellite }];
    useMapDesk.getState().keep({ scenarioId: scenario.id, changeIds, states });
  };
  const hand: LeverHand<Satellite> = {
    to: setMoving,
    set: commit,
    commit: () => commit(moving),
    cancel() {
      setMoving(null);
      useStore.getState().preview(null);
    },
  };
  return <SatelliteFields plan={plan} satellite={moving ?? now.satellite} hand={hand} />;
}
