import type { ProjectKind } from '../../../../db/schema/project.ts';
import { SourceMark } from '../../../components/SourceMark.tsx';
import { longDate } from '../../../plan/dates.ts';
import { durationWords, fleetProject, statusWords } from '../../../plan/fleet/fleetProject.ts';
import { millions } from '../../../plan/numbers.ts';
import { useStore } from '../../../state/store.ts';
import { Figure } from './Figure.tsx';
import { FleetActions } from './FleetActions.tsx';
import styles from './inspector.module.css';
import { MachineLink } from './MachineLink.tsx';
import { StartInput } from './StartInput.tsx';
import { useShownFleet } from './useShownFleet.ts';
import { WeeksInput } from './WeeksInput.tsx';

const kinds: Record<ProjectKind, string> = {
  replace: 'Replaces a machine in its bunker',
  add: 'Adds a machine',
  retire: 'Retires a machine',
  move: 'Moves a machine to another centre',
};

/** A project: when it starts, what it does, its stages, its money, and where each figure comes from. */
export function ProjectInspector({ id }: { id: string }) {
  const resolved = useShownFleet();
  const before = useStore((state) => state.plan?.projects.find((held) => held.id === id));
  const project = resolved?.plan.projects.find((held) => held.id === id) ?? before;
  if (!resolved || !project) return <p className="quiet">This project is not part of the scenario on screen.</p>;
  const { plan } = resolved;
  const old = plan.machines.find((machine) => machine.id === project.machineId);
  const centreId = old?.centreId ?? project.newMachine?.centreId ?? '';
  const drawn = fleetProject(plan, project, before);
  const centre = plan.centres.find((held) => held.id === (project.toCentreId ?? centreId));
  return (
    <>
      <h2 className={styles.title}>{drawn.name}</h2>
      <p className={styles.kind}>
        {kinds[project.kind]}
        {centre && !drawn.name.includes(centre.name) && `, ${centre.name}`}
      </p>
      <StartInput project={project} baseline={before?.start} />
      <dl className={styles.figures}>
        <Figure name="Ends" plan={plan}>
          {longDate(drawn.end)}
        </Figure>
        <Figure name="Length" plan={plan} record={project} field="stages">
          {durationWords(drawn)}
        </Figure>
        <Figure name="Status" plan={plan} record={project} field="status">
          {statusWords[project.status]}
        </Figure>
        <Figure name="Capital" plan={plan} record={project} field="capitalCost">
          {project.capitalCost === undefined ? 'not given' : millions(project.capitalCost)}
        </Figure>
        {project.fundingSource !== undefined && (
          <Figure name="Funding" plan={plan} record={project} field="fundingSource">
            {project.fundingSource}
            {project.financialYear !== undefined && `, ${project.financialYear}`}
          </Figure>
        )}
        {old && (
          <Figure name={project.kind === 'replace' ? 'Takes out' : 'Machine'} plan={plan}>
            <MachineLink machine={old} />
          </Figure>
        )}
        {project.newMachine && (
          <Figure name="Brings" plan={plan}>
            <MachineLink machine={project.newMachine} />
          </Figure>
        )}
      </dl>
      <h3 className={styles.section}>
        Stages, in weeks <SourceMark plan={plan} record={project} field="stages" />
      </h3>
      <table className={styles.stages}>
        <tbody>
          {drawn.stages.map(({ name, outOfService, from }, at) => (
            <tr key={`${name}${from}`}>
              <td>{name}</td>
              <td className="number">
                <WeeksInput project={project} at={at} />
              </td>
              <td className="quiet">{outOfService ? 'out' : 'treating'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FleetActions kind="project" id={id} />
    </>
  );
}
