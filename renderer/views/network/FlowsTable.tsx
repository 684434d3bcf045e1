import { SourceDot } from '../../components/SourceDot.tsx';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { flowsOfZone } from '../../plan/flows/subject.ts';
import { centreNameOf, zoneNameOf } from '../../plan/map/mapWords.ts';
import { decimal } from '../../plan/numbers.ts';
import { exact } from '../../saving/table/exact.ts';
import styles from './NetworkTables.module.css';
import type { NetworkContents } from './networkContents.ts';

/** Every flow that the filter leaves, the small ones too. */
export function FlowsTable({ shown }: NetworkContents) {
  const { network, flows } = shown;
  const { plan } = network;
  const sharesOf = (zoneId: string) => flowsOfZone(plan.flows, zoneId).map((record) => ({ record, field: 'shares' }));
  const demandOf = Map.groupBy(
    plan.demand.map((record) => ({ record, field: 'coursesPerYear' })),
    ({ record }) => record.zoneId,
  );
  return (
    <table className={styles.table}>
      <caption>
        Flows, largest first <SaveFigure {...{ title: 'Flows from areas to centres', of: 'plan', table: true }} />
      </caption>
      <TableHead heads={['From', 'To', { number: 'Courses a year' }]} />
      <tbody>
        {flows.map(({ zoneId, centreId, coursesPerYear }) => (
          <tr key={`${zoneId} ${centreId}`}>
            <th scope="row">{zoneNameOf(network, zoneId)}</th>
            <td>{centreNameOf(network, centreId)}</td>
            <td className="number" {...exact(coursesPerYear)}>
              <SourceDot plan={plan} figures={[...sharesOf(zoneId), ...(demandOf.get(zoneId) ?? [])]} />
              {decimal(coursesPerYear, coursesPerYear < 10 ? 1 : 0)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
