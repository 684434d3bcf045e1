import type { Machine, MachineKind } from '../../../../db/schema/machine.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { SourceMark } from '../../../components/SourceMark.tsx';
import { ageYears } from '../../../plan/map/mapCentres.ts';
import type { Selection } from '../../../state/viewSlice.ts';
import styles from './Inspector.module.css';

const kindNames: Record<MachineKind, string> = {
  linac: 'linac',
  mrLinac: 'MR-linac',
  orthovoltage: 'orthovoltage',
  brachytherapy: 'brachytherapy',
  ctSimulator: 'CT simulator',
  mrSimulator: 'MR simulator',
};

type MachineListProps = {
  plan: Plan;
  machines: readonly Machine[];
  date: string;
  onSelect(selection: Selection): void;
};

/** The machines of a centre with their ages; those past their design life say so. */
export function MachineList({ plan, machines, date, onSelect }: MachineListProps) {
  if (machines.length === 0) return <p className="quiet">None in service.</p>;
  return (
    <ul className={styles.machines}>
      {machines.map((machine) => {
        const age = ageYears(machine, date);
        const old = age >= machine.designLifeYears;
        return (
          <li key={machine.id}>
            <button type="button" className="plain" onClick={() => onSelect({ kind: 'machine', id: machine.id })}>
              {machine.name}
            </button>
            <span className={styles.kind}>{machine.model ?? kindNames[machine.kind]}</span>
            <span className={old ? styles.old : undefined}>
              {`${age} ${age === 1 ? 'year' : 'years'}${old ? ', past its design life' : ''}`}
            </span>
            <SourceMark plan={plan} record={machine} field="commissioned" />
          </li>
        );
      })}
    </ul>
  );
}
