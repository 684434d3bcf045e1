import type { TableKind } from '../../../intake/tables/tableKind.ts';
import { decimal } from '../../../plan/numbers.ts';
import { useStore } from '../../../state/store.ts';
import styles from './TableIntake.module.css';
import type { TableIntakeState } from './useTableIntake.ts';

type Props = { kind: TableKind; state: TableIntakeState; onClose(): void };

/** What would be done, in a sentence, and the button that does it. */
export function IntakeFoot({ kind, state, onClose }: Props) {
  const { reading, behind, bringIn } = state;
  const scenario = useStore(({ plan, scenarioId }) => plan?.scenarios.find(({ id }) => id === scenarioId)?.name);
  if (reading === null) return null;
  const { counts, gone, goneWith, refused, command } = reading;
  const count = counts.added + counts.changed;
  const noun = (n: number) => (n === 1 ? kind.noun[0] : kind.noun[1]);
  return (
    <footer className={styles.foot}>
      <button type="button" className="primary" disabled={command === null || behind} onClick={bringIn}>
        {command === null
          ? 'Nothing to bring in'
          : count > 0
            ? `Bring in ${decimal(count)} ${noun(count)}`
            : `Take out ${decimal(gone.length)} ${noun(gone.length)}`}
      </button>
      <button type="button" onClick={onClose}>
        Cancel
      </button>
      <p role="status" data-testid="intake-summary">
        {summary(reading.counts, gone.length, noun)}
        {gone.length > 0 && ` Goes: ${names(gone.map(({ name }) => name))}.`}
        {goneWith.length > 0 && ` ${goneWith.join(' ')}`}
        {/* Elsewhere what is changed may go into the scenario on screen. */}
        {command !== null &&
          scenario !== undefined &&
          ` It goes into the plan itself, and not into “${scenario}” alone.`}
        {refused !== null && <strong> {refused}</strong>}
      </p>
    </footer>
  );
}

const names = (all: readonly string[]): string =>
  all.length <= 6 ? all.join(', ') : `${all.slice(0, 5).join(', ')} and ${all.length - 5} more`;

function summary(
  counts: NonNullable<TableIntakeState['reading']>['counts'],
  gone: number,
  noun: (n: number) => string,
): string {
  const parts = [
    counts.added > 0 && `${decimal(counts.added)} ${noun(counts.added)} added`,
    counts.changed > 0 && `${decimal(counts.changed)} changed`,
    counts.same > 0 && `${decimal(counts.same)} as they are already`,
    gone > 0 && `${decimal(gone)} taken out`,
    counts.wrong > 0 && `${decimal(counts.wrong)} wrong and left out`,
    counts.skipped > 0 && `${decimal(counts.skipped)} skipped`,
    counts.left > 0 && `${decimal(counts.left)} not in the plan and left out`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'There are no rows.' : `${parts.join(', ')}.`;
}
