import { figuresOf, SourceMarks } from '../../components/SourceMarks.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { shortDate } from '../../plan/dates.ts';
import { decimal } from '../../plan/numbers.ts';
import { BenchmarkTable } from '../../views/data/BenchmarkTable.tsx';
import { PathwayTable } from '../../views/data/PathwayTable.tsx';
import { SourceTable } from '../../views/data/SourceTable.tsx';
import type { SectionBody, SectionProps } from '../section.ts';
import { CentreHours } from './CentreHours.tsx';
import { LostMinutes } from './LostMinutes.tsx';
import { Observed } from './Observed.tsx';
import { PeopleAndFlows } from './PeopleAndFlows.tsx';

/** The plan's inputs, each with its source. */
function Body({ plan }: SectionProps) {
  return (
    <>
      <BenchmarkTable plan={plan} />
      <Observed plan={plan} />
      <PathwayTable plan={plan} />
      <PeopleAndFlows plan={plan} />
      <CentreHours plan={plan} />
      <h2>Treatment machines and simulators</h2>
      <table>
        <TableHead
          heads={[
            'Centre',
            'Machine',
            'Commissioned',
            { number: 'Design life, years' },
            { number: 'Minutes a day' },
            'Source',
          ]}
        />
        <tbody>
          {plan.machines.map((machine) => (
            <tr key={machine.id}>
              <td>{plan.centres.find(({ id }) => id === machine.centreId)?.name}</td>
              <th scope="row">{machine.name}</th>
              <td>{shortDate(machine.commissioned)}</td>
              <td className="number">{decimal(machine.designLifeYears)}</td>
              <td className="number">{decimal(machine.minutesPerDay)}</td>
              <td>
                <SourceMarks
                  plan={plan}
                  figures={figuresOf(machine, 'name', 'commissioned', 'designLifeYears', 'minutesPerDay')}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <LostMinutes plan={plan} />
      <SourceTable plan={plan} />
    </>
  );
}

export const assumptions: SectionBody = { Body, wholeNames: true };
