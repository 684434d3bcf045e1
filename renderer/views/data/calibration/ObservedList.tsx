import type { Plan } from '../../../../db/schema/plan.ts';
import { SourceMarks } from '../../../components/SourceMarks.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { monthsWords } from '../../../plan/commands/fields/observationFields.ts';
import { heldName } from '../../../plan/observed/calibrationWords.ts';
import { type ObservedFrom, observedBySource, removeObserved } from '../../../plan/observed/removeObserved.ts';
import { useStore } from '../../../state/store.ts';
import styles from './Calibration.module.css';

/** What was observed, source by source, the table to change it in, and the way to take it out again. */
export function ObservedList({ plan }: { plan: Plan }) {
  const execute = useStore((state) => state.execute);
  const goTo = useStore((state) => state.goTo);
  const edit = ({ series }: ObservedFrom) =>
    goTo({ view: 'data', row: { collection: 'observations', key: series[0]?.id ?? '' } });
  const takeOut = (from: ObservedFrom) => {
    const command = removeObserved(plan, from);
    if (command) execute(command);
  };
  return (
    <section aria-label="What was observed">
      <h3>What was observed</h3>
      <table className={styles.brought} data-testid="observed-sources">
        <TableHead heads={['From', 'Measures', 'Months', { number: 'Series' }, 'Change']} />
        <tbody>
          {observedBySource(plan).map((from) => (
            <tr key={from.sourceId ?? ''}>
              <th scope="row">
                {from.name} <SourceMarks plan={plan} figures={from.series.slice(0, 1).map((record) => ({ record }))} />
              </th>
              <td>{[...new Set(from.series.map(({ measure }) => heldName(measure)))].join(', ')}</td>
              <td>{monthsWords(distinct(from))}</td>
              <td className="number">{from.series.length}</td>
              <td className={styles.actions}>
                <button type="button" className="plain" aria-label={`Edit ${from.name}`} onClick={() => edit(from)}>
                  Edit
                </button>
                <button
                  type="button"
                  className="plain"
                  aria-label={`Remove ${from.name}`}
                  onClick={() => takeOut(from)}
                >
                  Remove
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The months of several series, each once. */
const distinct = ({ series }: ObservedFrom) => [
  ...new Map(series.flatMap(({ months }) => months.map((one) => [one.month, one] as const))).values(),
];
