import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { type Problem, problemsText } from '../../../../db/schema/problem.ts';
import { checkDraft } from '../../../plan/commands/checkCommand.ts';
import { choosable } from '../../../plan/levers/choosable.ts';
import { leversOf } from '../../../plan/levers/leversOf.ts';
import { tryName } from '../../../plan/mapTries/mapTries.ts';
import { changeSentence } from '../../../plan/scenarios/changeSentence.ts';
import { useStore } from '../../../state/store.ts';
import leverStyles from '../../levers/ChangeLever.module.css';
import { LeverControl } from '../../levers/LeverControl.tsx';
import type { LeverHand } from '../../levers/useLever.ts';
import type { MapTrial } from './askedHere.ts';
import { groundOf } from './ground.ts';
import { isTriable } from './isTriable.ts';
import { useMapDesk } from './mapDesk.ts';
import { SatelliteFields } from './SatelliteFields.tsx';
import { trialDraft } from './trialDraft.ts';
import { useStandsBeforeRoom } from './useStandsBeforeRoom.ts';
import styles from './WhatIf.module.css';
import { HowKnown, WhoMoves } from './WhoMoves.tsx';

/** What is being tried, with everything of it to be moved: seen on the map and answered as it moves, stored when kept. */
export function TrialPanel({ trial }: { trial: MapTrial }) {
  const plan = useStore((state) => state.plan);
  const scenarioId = useStore(({ plan: held, scenarioId: id }) =>
    held?.scenarios.some((scenario) => scenario.id === id) ? id : null,
  );
  if (plan === null) return null;
  return <Trial plan={plan} scenarioId={scenarioId} trial={trial} />;
}

function Trial({ plan, scenarioId, trial }: { plan: Plan; scenarioId: string | null; trial: MapTrial }) {
  const standing = useStandsBeforeRoom();
  const floorId = useStore(({ walk }) => walk?.floorId ?? null);
  const ground = useMemo(
    () => groundOf(plan, scenarioId, standing ? { floorId } : null),
    [plan, scenarioId, standing, floorId],
  );
  const { attempt, keep } = useMapDesk.getState();
  // A hand on a slider does not wait for what follows of it.
  const settled = useDeferredValue(trial);
  const made = useMemo(() => trialDraft(ground, settled), [ground, settled]);
  useEffect(() => {
    const frame = requestAnimationFrame(() => useStore.getState().preview(made.ok ? made.value.draft : null));
    return () => cancelAnimationFrame(frame);
  }, [made]);
  useEffect(() => () => useStore.getState().preview(null), []);
  const panel = useFocusInside();
  const hand = <T,>(next: (value: T) => MapTrial): LeverHand<T> => ({
    to: (value) => attempt(next(value)),
    set: (value) => attempt(next(value)),
    commit: () => {},
    cancel: () => {},
  });
  const say = (problems: readonly Problem[]) =>
    useStore.getState().notify(`That cannot be: ${problemsText(problems)}.`);
  const keepIt = () => {
    const { execute, chooseScenario, setWalk } = useStore.getState();
    // What was typed last may have been taken only as its field was left.
    const last = useMapDesk.getState().trial ?? trial;
    const wanted = trialDraft(ground, last);
    const sound = wanted.ok ? checkDraft(wanted.value.draft) : wanted;
    if (!wanted.ok) return say(wanted.problems);
    if (!sound.ok) return say(sound.problems);
    const { command, scenarioId: into, changeIds, draft } = wanted.value;
    if (command) execute(command);
    chooseScenario(into);
    setWalk({ floorId: into });
    const changes = draft.scenarios.find(({ id }) => id === into)?.changes ?? [];
    const states = last.does === 'open' ? [{ changes, changeIds, satellite: last.satellite }] : [];
    keep({ scenarioId: into, changeIds, states });
  };
  const home = ground.plan.scenarios.find(({ id }) => id === ground.scenarioId);
  const name = trial.does === 'open' ? `${trial.satellite.name} opens` : tryName(plan, trial.change);
  return (
    <section
      ref={panel}
      className={styles.panel}
      data-standing={standing}
      aria-label="What if"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        attempt(null);
      }}
    >
      <h2>What if…</h2>
      {trial.does === 'change' && <p className={styles.sentence}>{changeSentence(plan, trial.change)}.</p>}
      {made.ok ? (
        <WhoMoves made={made.value} trial={settled} />
      ) : (
        <p className={styles.wrong} role="alert">
          {problemsText(made.problems)}
        </p>
      )}
      {trial.does === 'open' ? (
        <SatelliteFields
          plan={plan}
          satellite={trial.satellite}
          hand={hand((satellite) => ({ does: 'open', satellite }))}
        />
      ) : (
        <div className={standing ? `${leverStyles.levers} ${leverStyles.large}` : styles.levers}>
          {leversOf(choosable(ground.plan, ground.scenarioId), trial.change).map((lever) => (
            <LeverControl
              key={lever.key}
              lever={lever}
              hand={hand((change) => (isTriable(change) ? { does: 'change', change } : trial))}
            />
          ))}
        </div>
      )}
      {made.ok && <HowKnown made={made.value} trial={settled} />}
      <p className="quiet">
        {home
          ? `Goes into ${ground.plan === plan ? '' : 'a copy, '}“${home.name}”. `
          : `Makes the scenario “${name}”. `}
        Nothing is stored until you keep it.
      </p>
      <div className={styles.buttons}>
        <button type="button" className="primary" disabled={!made.ok} onClick={keepIt}>
          Keep it
        </button>
        <button type="button" onClick={() => attempt(null)}>
          Not now
        </button>
      </div>
    </section>
  );
}

/** The focus goes to the first thing to be moved, and back to where it was once all is done. */
function useFocusInside() {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const back = document.activeElement;
    panel.current?.querySelector<HTMLElement>('input, select')?.focus();
    return () => {
      const kept = document.querySelector<HTMLElement>('[data-kept]');
      if (kept) kept.focus();
      else if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    };
  }, []);
  return panel;
}
