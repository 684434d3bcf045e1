import type { Machine } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { figuresOf, SourceMarks } from '../../components/SourceMarks.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { breakdownWords, reserveWords, serviceWords } from '../../plan/machineWords.ts';
import { decimal, percent } from '../../plan/numbers.ts';

/** More machines than these are counted and not named. */
const mostNamed = 3;

/** What keeps machines from treating and what they hold back: a row for all that are alike in it. */
export function LostMinutes({ plan }: { plan: Plan }) {
  const machines = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];
  const alike = [...Map.groupBy(machines, (machine) => JSON.stringify(behaviourOf(machine))).values()];
  const rows = alike.flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ id: first.id, held: [first, ...others], words: behaviourOf(first) }],
  );
  return (
    <>
      <h2>Service, breakdowns and minutes held for urgent courses</h2>
      <table>
        <TableHead heads={['Machines', 'Planned service', 'Breakdowns', 'Held for urgent courses', 'Source']} />
        <tbody>
          {rows.map(({ id, held, words }) => (
            <tr key={id}>
              <th scope="row">{namesOf(plan, held)}</th>
              <td>{words.service}</td>
              <td>{words.breakdown}</td>
              <td>{words.reserve}</td>
              <td>
                <SourceMarks
                  plan={plan}
                  figures={held.flatMap((machine) => figuresOf(machine, 'service', 'breakdown', 'urgentReserve'))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.mutualAid && (
        <p>
          Mutual aid is {plan.mutualAid.enabled ? 'on' : 'off unless a scenario turns it on'}: offered where the first
          start at home is more than {decimal(plan.mutualAid.offerAfterDays)} days away, within{' '}
          {decimal(plan.mutualAid.maxExtraMinutes)} minutes of further travel by car, and accepted by{' '}
          {percent(plan.mutualAid.acceptance)}.{' '}
          <SourceMarks
            plan={plan}
            figures={figuresOf(plan.mutualAid, 'offerAfterDays', 'maxExtraMinutes', 'acceptance')}
          />
        </p>
      )}
    </>
  );
}

const behaviourOf = ({ service, breakdown, urgentReserve }: Machine) => ({
  service: service ? serviceWords(service) : 'none',
  breakdown: breakdown ? breakdownWords(breakdown) : 'none',
  reserve: urgentReserve && urgentReserve.share > 0 ? reserveWords(urgentReserve) : 'none',
});

function namesOf(plan: Plan, machines: readonly Machine[]): string {
  if (machines.length > mostNamed) return `${machines.length} machines, such as ${nameOf(plan, machines[0])}`;
  return machines.map((machine) => nameOf(plan, machine)).join('; ');
}

function nameOf(plan: Plan, machine: Machine | undefined): string {
  const centre = plan.centres.find(({ id }) => id === machine?.centreId);
  return [centre?.name, machine?.name].filter(Boolean).join(' ');
}
