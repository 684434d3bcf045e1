import type { Plan } from '../../../../db/schema/plan.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { ConflictLine } from '../conflicts/ConflictLine.tsx';
import { fleetActions } from '../fleetActions.ts';
import { useFleetConflicts } from '../useFleetConflicts.ts';
import styles from './inspector.module.css';

type Props = { kind: 'machine' | 'project'; id: string };

/** What can be done with what is inspected, which is asked for on the calendar, and what is in conflict about it. */
export function FleetActions({ kind, id }: Props) {
  const plan = useStore(shownPlan);
  const view = useStore((state) => state.view);
  const show = useStore((state) => state.show);
  if (plan === null) return null;
  const actions = fleetActions({ kind, id }).filter(({ label }) => !label.startsWith('Show'));
  return (
    <>
      <p className={styles.actions}>
        {actions.map(({ label, disabled, run }) => (
          <button
            key={label}
            type="button"
            disabled={disabled !== undefined}
            title={disabled}
            onClick={() => {
              if (view !== 'fleet') show('fleet');
              run();
            }}
          >
            {label}
          </button>
        ))}
      </p>
      <Conflicts plan={plan} id={id} />
    </>
  );
}

function Conflicts({ plan, id }: { plan: Plan; id: string }) {
  const scenarioId = useStore(shownScenarioId);
  const conflicts = useFleetConflicts(plan, scenarioId).all;
  const own = conflicts.filter(({ place }) => place.selection.id === id);
  if (own.length === 0) return null;
  return (
    <>
      <h3 className={styles.section}>Conflicts</h3>
      {own.map((conflict) => (
        <ConflictLine key={conflict.id} conflict={conflict} />
      ))}
    </>
  );
}
