import type { Plan } from '../../../../db/schema/plan.ts';
import { addWeeks, monthYear } from '../../../plan/dates.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { projectName } from '../../../plan/projectName.ts';
import { useStore } from '../../../state/store.ts';
import network from '../../network/inspector/Inspector.module.css';
import { ConflictLine } from '../conflicts/ConflictLine.tsx';
import { useFleetStore } from '../fleetStore.ts';
import { useFleetConflicts } from '../useFleetConflicts.ts';
import styles from './inspector.module.css';

/** How far ahead is looked: what a capital programme can still be changed for. */
const weeksAhead = 104;

/** What the fleet asks of a planner in the plan's first two years, while nothing of it is chosen. */
export function FleetOutlook({ plan, scenarioId }: { plan: Plan; scenarioId: string | null }) {
  const select = useStore((state) => state.select);
  const reveal = useFleetStore((state) => state.reveal);
  const conflicts = useFleetConflicts(plan, scenarioId).all;
  const until = addWeeks(plan.startDate, weeksAhead);
  const soon = conflicts.filter(({ severity, place }) => severity !== 'note' && place.period.from < until);
  const shown = mapNetwork(plan, scenarioId).plan;
  const starting = shown.projects
    .filter(({ start, status }) => start >= plan.startDate && start < until && status !== 'done')
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <article className={network.inspector}>
      <h2>The next two years</h2>
      <p className={network.lead}>
        Choose a machine or a project to see its figures. Drag a project, or move it with the arrow keys, to ask what
        if.
      </p>
      <h3>In conflict until {monthYear(until)}</h3>
      {soon.length === 0 && <p className="quiet">Nothing.</p>}
      {soon.map((conflict) => (
        <ConflictLine key={conflict.id} conflict={conflict} />
      ))}
      <h3>Projects that start</h3>
      {starting.length === 0 && <p className="quiet">None is planned.</p>}
      <ul className={network.machines}>
        {starting.map((project) => (
          <li key={project.id}>
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                select({ kind: 'project', id: project.id });
                reveal(project.id);
              }}
            >
              {projectName(shown, project)}
            </button>
            <span className={network.detail}>
              {monthYear(project.start)}, {project.status}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
