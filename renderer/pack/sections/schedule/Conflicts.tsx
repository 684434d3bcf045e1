import type { Plan } from '../../../../db/schema/plan.ts';
import { addWeeks, fullMonth } from '../../../plan/dates.ts';
import type { ConflictSeverity, FleetConflict } from '../../../plan/fleet/conflicts/fleetConflict.ts';
import { fleetConflicts } from '../../../plan/fleet/conflicts/fleetConflicts.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import styles from './schedule.module.css';

const groups: readonly { severity: ConflictSeverity; title: string }[] = [
  { severity: 'wrong', title: 'Cannot be done as it is dated' },
  { severity: 'doubtful', title: 'Can be done, and is seldom wanted' },
  { severity: 'note', title: 'Worth knowing' },
];

/** Told of each kind; the planner lists all of them. */
const most = 40;

/** More than these may be cut by the end of a page. */
const mostWhole = 10;

const simulators: ReadonlySet<string> = new Set(['ctSimulator', 'mrSimulator']);

type Props = { plan: Plan; scenarioId: string | null; title: string };

/** What of a programme cannot be, or is seldom wanted, in sentences, the gravest first. */
export function Conflicts({ plan, scenarioId, title: heading }: Props) {
  const conflicts = fleetConflicts(plan, { scenarioId });
  if (conflicts.length === 0) {
    return (
      <>
        <h2>{heading}</h2>
        <p>Nothing in it clashes, and no machine goes past its design life unplanned.</p>
      </>
    );
  }
  const unplanned = unplannedSimulators(plan, scenarioId, conflicts);
  const found = new Set(conflicts.map(({ severity }) => severity));
  const first = groups.find(({ severity }) => found.has(severity));
  return groups.map(({ severity, title }) => {
    const own = conflicts.filter((conflict) => conflict.severity === severity && !unplanned.includes(conflict));
    const together = severity === 'note' ? unplanned : [];
    if (own.length + together.length === 0) return null;
    return (
      <div key={severity} className={own.length <= mostWhole ? styles.whole : undefined}>
        {severity === first?.severity && <h2>{heading}</h2>}
        <h3>{title}</h3>
        <ul className={severity === 'note' ? styles.notes : styles.conflicts}>
          {own.slice(0, most).map(({ id, sentence }) => (
            <li key={id}>{sentence}</li>
          ))}
          {own.length > most && <li>And {own.length - most} more, which the planner lists.</li>}
          {together.length > 0 && <li>{unplannedWords(mapNetwork(plan, scenarioId).plan, together)}</li>}
        </ul>
      </div>
    );
  });
}

/** Simulators that nothing replaces, where there are several: most plans leave them out, and they are told in one sentence. */
function unplannedSimulators(plan: Plan, scenarioId: string | null, conflicts: readonly FleetConflict[]) {
  const kinds = new Map(mapNetwork(plan, scenarioId).plan.machines.map(({ id, kind }) => [id, kind]));
  const end = addWeeks(plan.startDate, plan.horizonWeeks);
  const own = conflicts.filter(
    ({ kind, place: { selection, period } }) =>
      kind === 'pastLife' && period.until >= end && simulators.has(kinds.get(selection.id) ?? ''),
  );
  return own.length > 2 ? own : [];
}

function unplannedWords({ machines, centres }: Plan, conflicts: readonly FleetConflict[]): string {
  const each = conflicts.map(({ place: { centreId, selection, period } }) => {
    const machine = machines.find(({ id }) => id === selection.id)?.name ?? selection.id;
    const centre = centres.find(({ id }) => id === centreId)?.name ?? centreId;
    return `${machine} of ${centre} in ${fullMonth(period.from)}`;
  });
  return `${conflicts.length} CT and MR simulators reach the end of their design life, and nothing is planned to replace them: ${each.join('; ')}.`;
}
