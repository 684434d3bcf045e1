import type { MachineKind } from '../../../../db/schema/machine.ts';
import { daysBetween, longDate } from '../../../plan/dates.ts';
import { designLifeEnds } from '../../../plan/fleet/designLifeEnds.ts';
import { breakdownWords, reserveWords, serviceWords } from '../../../plan/machineWords.ts';
import { decimal } from '../../../plan/numbers.ts';
import { projectName } from '../../../plan/projectName.ts';
import { resolvedMachines } from '../../../simulation/resolvedMachines.ts';
import { useStore } from '../../../state/store.ts';
import { Figure } from './Figure.tsx';
import { FleetActions } from './FleetActions.tsx';
import styles from './inspector.module.css';
import { MachineResults } from './MachineResults.tsx';
import { useShownFleet } from './useShownFleet.ts';

export const machineKinds: Record<MachineKind, string> = {
  linac: 'Linac',
  mrLinac: 'MR-linac',
  orthovoltage: 'Orthovoltage unit',
  brachytherapy: 'Brachytherapy afterloader',
  ctSimulator: 'CT simulator',
  mrSimulator: 'MR simulator',
};

/** A machine: its age, its hours, what it can do, what is planned for it, and what the simulation says of it. */
export function MachineInspector({ id }: { id: string }) {
  const select = useStore((state) => state.select);
  const resolved = useShownFleet();
  const life = resolved && resolvedMachines(resolved).find((held) => held.id === id);
  if (!resolved || !life) return <p className="quiet">This machine is not part of the scenario on screen.</p>;
  const { plan } = resolved;
  const { machine } = life;
  const centre = plan.centres.find((held) => held.id === life.stays.at(-1)?.centreId);
  const bornOn = life.broughtBy === undefined ? machine.commissioned : (life.inService ?? machine.commissioned);
  const age = daysBetween(bornOn, plan.startDate) / 365.25;
  const concerned = plan.projects.filter((project) => project.machineId === id || project.newMachine?.id === id);
  return (
    <>
      <h2 className={styles.title}>
        {centre?.name} {machine.name}
      </h2>
      <p className={styles.kind}>{[machineKinds[machine.kind], machine.model].filter(Boolean).join(', ')}</p>
      <dl className={styles.figures}>
        <Figure name="In use from" plan={plan} record={machine} field="commissioned">
          {longDate(bornOn)}
        </Figure>
        {age >= 0 && (
          <Figure name="Age at plan start" plan={plan}>
            {decimal(age, 1)} years
          </Figure>
        )}
        <Figure name="Design life" plan={plan} record={machine} field="designLifeYears">
          {decimal(machine.designLifeYears)} years, to {longDate(designLifeEnds(bornOn, machine))}
        </Figure>
        {life.outOfService !== null && (
          <Figure name="Stops treating" plan={plan}>
            {longDate(life.outOfService)}
          </Figure>
        )}
        <Figure name="Rostered" plan={plan} record={machine} field="minutesPerDay">
          {decimal(machine.minutesPerDay)} minutes a day
        </Figure>
        {machine.service && (
          <Figure name="Planned service" plan={plan} record={machine} field="service">
            {serviceWords(machine.service)}
          </Figure>
        )}
        {machine.breakdown && (
          <Figure name="Breakdowns" plan={plan} record={machine} field="breakdown">
            {breakdownWords(machine.breakdown)}
          </Figure>
        )}
        {machine.urgentReserve && (
          <Figure name="Held for urgent courses" plan={plan} record={machine} field="urgentReserve">
            {reserveWords(machine.urgentReserve)}
          </Figure>
        )}
        {machine.capabilities.length > 0 && (
          <Figure name="Can do" plan={plan} record={machine} field="capabilities">
            {machine.capabilities.join(', ')}
          </Figure>
        )}
        {machine.matchedGroup !== undefined && (
          <Figure name="Matched group" plan={plan} record={machine} field="matchedGroup">
            {machine.matchedGroup}
          </Figure>
        )}
      </dl>
      <FleetActions kind="machine" id={id} />
      <MachineResults id={id} />
      {concerned.length > 0 && <h3 className={styles.section}>Projects</h3>}
      {concerned.map((project) => (
        <p key={project.id}>
          <button type="button" className={styles.link} onClick={() => select({ kind: 'project', id: project.id })}>
            {projectName(plan, project)}
          </button>
          , from {longDate(project.start)}
        </p>
      ))}
    </>
  );
}
