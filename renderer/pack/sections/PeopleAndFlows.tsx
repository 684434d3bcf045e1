import { group } from 'd3-array';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import { figuresOf, SourceMarks } from '../../components/SourceMarks.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { centreNameOf } from '../../plan/map/mapWords.ts';
import { figureOfYear, mapZones } from '../../plan/map/mapZones.ts';
import { decimal, percent } from '../../plan/numbers.ts';

/** Where people live, how many courses they need and where they go, on the day the plan starts. */
export function PeopleAndFlows({ plan }: { plan: Plan }) {
  const network = mapNetwork(plan, null);
  const year = Number(plan.startDate.slice(0, 4));
  const demandOf = group(plan.demand, ({ zoneId }) => zoneId);
  const flowsOf = group(plan.flows, ({ zoneId }) => zoneId);
  const sourcesFor = (zone: Zone) => [
    ...figuresOf(zone, 'population', 'population65plus'),
    ...(demandOf.get(zone.id) ?? []).flatMap((demand) => figuresOf(demand, 'coursesPerYear')),
    ...(flowsOf.get(zone.id) ?? []).flatMap((flow) => figuresOf(flow, 'shares')),
  ];
  const people = (series: Record<string, number> | undefined) => {
    const figure = figureOfYear(series, year);
    return figure === null ? '' : decimal(figure.value);
  };
  return (
    <>
      <h2>People and where they are treated</h2>
      <p className="quiet">
        Most courses first. Population in {year}; courses, flows and travel by car, one way, when the plan starts.
      </p>
      <table>
        <TableHead
          heads={[
            'Area',
            { number: 'People' },
            { number: 'Aged 65 and over' },
            { number: 'Courses a year' },
            'Goes to',
            { number: 'Minutes to the first' },
            'Source',
          ]}
        />
        <tbody>
          {mapZones(network, plan.startDate).map(({ zone, coursesPerYear, goesTo, carMinutes }) => (
            <tr key={zone.id}>
              <th scope="row">{zone.name}</th>
              <td className="number">{people(zone.population)}</td>
              <td className="number">{people(zone.population65plus)}</td>
              <td className="number" data-count={coursesPerYear}>
                {decimal(coursesPerYear)}
              </td>
              <td>
                {goesTo
                  .slice(0, 3)
                  .map(({ id, share }) => `${centreNameOf(network, id)} ${percent(share)}`)
                  .join('; ')}
              </td>
              <td className="number">{carMinutes === null ? '' : decimal(carMinutes)}</td>
              <td>
                <SourceMarks plan={plan} figures={sourcesFor(zone)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
