import { useState } from 'react';
import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { addChanges } from '../../plan/levers/leverCommands.ts';
import { leverGroups, newChanges } from '../../plan/levers/newChanges.ts';
import { type WhatIf, whatIfs } from '../../plan/levers/whatIfs.ts';
import { useStore } from '../../state/store.ts';
import { useFleetStore } from '../fleet/fleetStore.ts';
import styles from './LeverShelf.module.css';

type Props = {
  /** The scenario that changes go into; null makes a new one. */
  scenarioId: string | null;
  /** What the scenario is called from then on, by what was asked; without it as before. */
  nameFor?: ((asked: string) => string) | undefined;
  /** Told which changes were added, for their levers to be opened. */
  onAdded?(changeIds: readonly string[]): void;
};

/** What can be asked of a plan: ready-made questions, and every kind of change to begin from nothing. */
export function LeverShelf({ scenarioId, nameFor, onAdded }: Props) {
  const plan = useStore((state) => state.plan);
  if (plan === null) return null;
  const add = (name: string, changes: readonly Change[]) => {
    const { execute, chooseScenario } = useStore.getState();
    const added = addChanges(plan, scenarioId, name, changes, nameFor?.(name));
    execute(added.command);
    chooseScenario(added.scenarioId);
    onAdded?.(added.changeIds);
  };
  return (
    <div className={styles.shelf}>
      <section aria-labelledby="what-if">
        <h3 id="what-if">What if…</h3>
        <ul className={styles.questions}>
          {whatIfs(plan).map((whatIf) => (
            <Question key={whatIf.id} whatIf={whatIf} onAsk={add} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="changes-to-begin">
        <h3 id="changes-to-begin">Change</h3>
        <dl className={styles.groups}>
          {leverGroups.map((group) => (
            <div key={group}>
              <dt>{group}</dt>
              <dd>
                {newChanges
                  .filter((one) => one.group === group)
                  .map(({ id, name, begin }) => {
                    const change = begin(plan);
                    return (
                      <button
                        key={id}
                        type="button"
                        className={styles.begin}
                        disabled={change === null}
                        onClick={() => change && add(name, [change])}
                      >
                        {name}
                      </button>
                    );
                  })}
                {group === 'Machines' && <Forms plan={plan} />}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** A question with what it is about; asking it adds its changes. */
function Question({ whatIf, onAsk }: { whatIf: WhatIf; onAsk(name: string, changes: readonly Change[]): void }) {
  const { question, about, ask } = whatIf;
  const [chosen, setChosen] = useState(about?.usual ?? '');
  const held = about === undefined || about.options.some(({ id }) => id === chosen) ? chosen : about.usual;
  const asked = ask(held);
  return (
    <li>
      <button
        type="button"
        className={styles.ask}
        disabled={asked === null || asked.changes.length === 0}
        onClick={() => asked && onAsk(asked.name, asked.changes)}
      >
        {question}
      </button>
      {about && (
        <select
          aria-label={`${question} ${about.label}`}
          value={held}
          onChange={({ target }) => setChosen(target.value)}
        >
          {about.options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

/** What needs more than a lever has its form under Fleet, or over the step of a walk, and goes into the scenario from there. */
function Forms({ plan }: { plan: Plan }) {
  const open = useFleetStore((state) => state.open);
  const show = useStore((state) => state.show);
  const walking = useStore((state) => state.walk !== null);
  const setEditTarget = useStore((state) => state.setEditTarget);
  const there = (form: Parameters<typeof open>[0]) => {
    setEditTarget('scenario');
    if (!walking) show('fleet');
    open(form);
  };
  const [first] = plan.centres;
  return (
    <>
      <button
        type="button"
        className={styles.begin}
        disabled={first === undefined}
        onClick={() => first && there({ does: 'newLinac', centreId: first.id })}
      >
        Add a linac…
      </button>
      <button type="button" className={styles.begin} onClick={() => there({ does: 'newCentre' })}>
        Open a satellite…
      </button>
    </>
  );
}
