import type { Plan } from '../../../db/schema/plan.ts';
import { SourceMarks } from '../../components/SourceMarks.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { decimal } from '../../plan/numbers.ts';
import { heldFigure, heldName, heldRange } from '../../plan/observed/calibrationWords.ts';
import { observedRows } from '../../plan/observed/observedRows.ts';
import { monthSpan } from '../../plan/observed/observedWords.ts';

/** What was observed of the real network, the latest year of each measure at each place. */
export function Observed({ plan }: { plan: Plan }) {
  const rows = observedRows(plan);
  if (rows.length === 0) return null;
  return (
    <>
      <h2>What was observed</h2>
      <p className="quiet">
        Of the real network, the latest twelve months that are known of each: nothing here is simulated. A trust’s
        figures are of all the centres that it runs.
      </p>
      <table>
        <TableHead
          heads={['Where', 'What', 'Months', { number: 'Courses or attendances' }, { number: 'Observed' }, 'Source']}
        />
        <tbody>
          {rows.map(({ place, measure, figure, span, series }) => (
            <tr key={`${place.kind} ${place.id} ${measure}`}>
              <th scope="row">{place.name}</th>
              <td>{heldName(measure)}</td>
              <td>{monthSpan(span)}</td>
              <td className="number">{decimal(figure.count)}</td>
              <td className="number">
                {heldFigure(measure, figure.value)}
                {figure.ci95 && <div className="quiet">{heldRange(measure, figure.ci95)}</div>}
              </td>
              <td>
                <SourceMarks plan={plan} figures={series.map((record) => ({ record }))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
