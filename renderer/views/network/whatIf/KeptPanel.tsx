import { useEffect } from 'react';
import { changeSentence } from '../../../plan/scenarios/changeSentence.ts';
import { shownPlan } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { ChangeLever } from '../../levers/ChangeLever.tsx';
import type { KeptTrial } from './askedHere.ts';
import { isTriable } from './isTriable.ts';
import { KeptSatellite } from './KeptSatellite.tsx';
import { useMapDesk } from './mapDesk.ts';
import { useStandsBeforeRoom } from './useStandsBeforeRoom.ts';
import styles from './WhatIf.module.css';
import { WhoMoves } from './WhoMoves.tsx';

/** What was kept, to be moved on while the map and the waits are watched. It goes once the scenario does not have it. */
export function KeptPanel({ kept }: { kept: KeptTrial }) {
  const plan = useStore(shownPlan);
  const shownId = useStore((state) => state.scenarioId);
  const show = useStore((state) => state.show);
  const standing = useStandsBeforeRoom();
  const { keep } = useMapDesk.getState();
  const scenario = plan?.scenarios.find(({ id }) => id === kept.scenarioId);
  const changes = scenario?.changes.filter(({ id }) => kept.changeIds.includes(id)) ?? [];
  const gone = plan !== null && (changes.length === 0 || shownId !== kept.scenarioId);
  useEffect(() => {
    if (gone) keep(null);
  }, [gone, keep]);
  if (plan === null || scenario === undefined || gone) return null;
  const [first] = changes;
  return (
    <section className={styles.panel} data-standing={standing} aria-label="What if" tabIndex={-1} data-kept>
      <h2>{scenario.name}</h2>
      {kept.states.length > 0 ? (
        <KeptSatellite plan={plan} scenario={scenario} kept={kept} />
      ) : (
        first && (
          <>
            <p className={styles.sentence}>{changeSentence(plan, first)}.</p>
            <ChangeLever scenarioId={scenario.id} changeId={first.id} size={standing ? 'large' : 'normal'} />
            {isTriable(first) && (
              <WhoMoves
                made={{ draft: plan, scenarioId: scenario.id, changeIds: kept.changeIds, offer: null }}
                trial={{ does: 'change', change: first }}
              />
            )}
          </>
        )
      )}
      <div className={styles.buttons}>
        {/* Another view would end the walk. */}
        {!standing && (
          <>
            <button type="button" onClick={() => show('scenarios')}>
              Changes
            </button>
            <button type="button" onClick={() => show('compare')}>
              Compare
            </button>
          </>
        )}
        <button type="button" className={standing ? '' : 'plain'} onClick={() => keep(null)}>
          Done
        </button>
      </div>
    </section>
  );
}
