import type { TableKind } from '../../../intake/tables/tableKind.ts';
import type { Some } from '../../../intake/tables/tableShown.ts';
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
  const { counts, gone, goneWith, refused, does } = reading;
  const count = counts.added + counts.changed;
  const noun = (n: number) => (n === 1 ? kind.noun[0] : kind.noun[1]);
  return (
    <footer className={styles.foot}>
      <button type="button" className="primary" disabled={!does || behind} onClick={() => void bringIn()}>
        {!does
          ? 'Nothing to bring in'
          : count > 0
            ? `Bring in ${decimal(count)} ${noun(count)}`
            : `Take out ${decimal(gone.count)} ${noun(gone.count)}`}
      </button>
      <button type="button" onClick={onClose}>
        Cancel
      </button>
      <p role="status" data-testid="intake-summary">
        {summary(reading.counts, gone.count, noun)}
        {gone.count > 0 && ` Goes: ${names(gone)}.`}
        {goneWith.length > 0 && ` ${goneWith.join(' ')}`}
        {/* Elsewhere what is changed may go into the scenario on screen. */}
        {does && scenario !== undefined && ` It goes into the plan itself, and not into “${scenario}” alone.`}
        {refused !== null && <strong> {refused}</strong>}
      </p>
    </footer>
  );
}

const names = ({ first, count }: Some<string>): string =>
  count <= 6 ? first.join(', ') : `${first.slice(0, 5).join(', ')} and ${decimal(count - 5)} more`;

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
