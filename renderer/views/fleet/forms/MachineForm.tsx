import { useState } from 'react';
import { addWeeks, longDate, mondayFrom } from '../../../plan/dates.ts';
import {
  machineName,
  moveEdit,
  replaceEdit,
  replacementStart,
  retireEdit,
} from '../../../plan/fleet/change/machineEdits.ts';
import { usualOf, weeksBeforeOut, weeksOf } from '../../../plan/fleet/change/usual.ts';
import { usualWords } from '../../../plan/fleet/change/usualWords.ts';
import { designLifeEnds } from '../../../plan/fleet/designLifeEnds.ts';
import { resolvedMachines } from '../../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import { Field, FormFrame } from './FormFrame.tsx';
import styles from './forms.module.css';

type Does = 'replace' | 'retire' | 'move';
type Props = { resolved: ResolvedPlan; does: Does; machineId: string };

const verbs: Record<Does, string> = { replace: 'Plan the replacement', retire: 'Retire it', move: 'Move it' };
const titles: Record<Does, string> = { replace: 'Replace', retire: 'Retire', move: 'Move' };

/** The replacement, the end or the move of one machine: a date, and a centre where it goes to one. */
export function MachineForm({ resolved, does, machineId }: Props) {
  const { plan } = resolved;
  const life = resolvedMachines(resolved).find(({ id }) => id === machineId);
  const bornOn = life?.broughtBy === undefined ? life?.machine.commissioned : (life.inService ?? undefined);
  const [start, setStart] = useState(() =>
    life && does !== 'move'
      ? replacementStart(plan, life.machine, bornOn ?? plan.startDate)
      : mondayFrom(plan.startDate),
  );
  const centreId = life?.stays.at(-1)?.centreId;
  const others = plan.centres.filter(({ id }) => id !== centreId);
  const [toCentreId, setToCentreId] = useState(others[0]?.id ?? '');
  const [wants, setWants] = useState<string | undefined>(undefined);
  if (!life) return null;
  const { machine } = life;
  const { stages } = usualOf(plan, does, machine.kind);
  const { status, words } = usualWords(plan, does, machine.kind);
  return (
    <FormFrame
      title={`${titles[does]} ${machineName(plan, { name: machine.name, centreId: centreId ?? '' })}`}
      verb={verbs[does]}
      edit={() => {
        const missing =
          start === '' ? 'Say when it starts.' : toCentreId === '' ? 'There is no other centre.' : undefined;
        setWants(does === 'move' || start === '' ? missing : undefined);
        if (start === '' || (does === 'move' && toCentreId === '')) return null;
        if (does === 'replace') return replaceEdit(plan, [{ machine, start }]);
        return does === 'retire' ? retireEdit(plan, machine, start) : moveEdit(plan, machine, toCentreId, start);
      }}
    >
      <div className={styles.columns}>
        <Field
          label="Starts"
          wants={wants}
          hint={
            does === 'replace' ? `Design life ends ${longDate(designLifeEnds(bornOn ?? start, machine))}` : undefined
          }
        >
          <input type="date" data-first-focus value={start} onChange={({ target }) => setStart(target.value)} />
        </Field>
        {does === 'move' && (
          <Field label="To">
            <select value={toCentreId} onChange={({ target }) => setToCentreId(target.value)}>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
      </div>
      {start !== '' && (
        <p className={styles.summary}>
          {`Out of service from ${longDate(addWeeks(start, weeksBeforeOut(stages)))}; done on ${longDate(addWeeks(start, weeksOf(stages)))}. `}
          <span className={styles.derived}>{status}</span> {words}
        </p>
      )}
    </FormFrame>
  );
}
