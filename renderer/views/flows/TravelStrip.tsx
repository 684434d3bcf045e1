import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import type { FlowRow } from '../../plan/flows/flowMatrix.ts';
import { differenceWords, subjectCourses } from '../../plan/flows/flowWords.ts';
import { nearMinutes, type TravelMeasure } from '../../plan/flows/travelMeasures.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { exact, inForm } from '../../saving/table/exact.ts';
import { useStore } from '../../state/store.ts';
import styles from './TravelStrip.module.css';
import type { FlowsNow } from './useFlowsNow.ts';

type Props = { now: FlowsNow; movingZoneId: string | null };

/** Travel of what is shown, before and after what is being changed: of the area in hand, and of all. */
export function TravelStrip({ now, movingZoneId }: Props) {
  const { plan, matrix, before, editing } = now;
  const selectedId = useStore(({ selection }) => (selection?.kind === 'zone' ? selection.id : null));
  const zoneId = movingZoneId ?? selectedId;
  const rowOf = (rows: readonly FlowRow[]) => rows.find(({ zone }) => zone.id === zoneId);
  const [row, was] = [rowOf(matrix.rows), rowOf(before.rows)];
  const unknown = matrix.travel.unknown.car >= 0.5;
  return (
    <table className={styles.strip} data-testid="travel">
      <caption className="visually-hidden">Travel of {subjectCourses(plan, editing.subject)}, one way</caption>
      <thead>
        <tr>
          <th scope="col">
            One way, per course{' '}
            <SaveFigure title={`Travel of ${subjectCourses(plan, editing.subject)}`} {...{ of: 'plan', table: true }} />
          </th>
          <th scope="col">Minutes by car</th>
          <th scope="col">By public transport</th>
          <th scope="col" {...inForm('share')}>
            Within {nearMinutes} minutes by car
          </th>
          {unknown && <th scope="col">Courses without minutes</th>}
        </tr>
      </thead>
      <tbody>
        <Measures unknown={unknown} name="All areas" after={matrix.travel} before={before.travel} />
        {row && (
          <Measures unknown={unknown} name={row.zone.name} after={row.travel} before={was?.travel ?? row.travel} />
        )}
      </tbody>
    </table>
  );
}

type MeasuresProps = { name: string; before: TravelMeasure; after: TravelMeasure; unknown: boolean };

function Measures({ name, before, after, unknown }: MeasuresProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td {...exact(after.minutes.car)}>
        <BeforeAfter
          before={before.minutes.car}
          after={after.minutes.car}
          write={(value) => decimal(value, 1)}
          digits={1}
        />
      </td>
      <td {...exact(after.minutes.publicTransport)}>
        <BeforeAfter
          before={before.minutes.publicTransport}
          after={after.minutes.publicTransport}
          write={(value) => decimal(value, 1)}
          digits={1}
        />
      </td>
      <td {...exact(after.withinNear)}>
        <BeforeAfter
          before={before.withinNear}
          after={after.withinNear}
          write={(value) => percent(value, 1)}
          digits={1}
          scale={100}
        />
      </td>
      {unknown && (
        <td className={after.unknown.car > 0 ? styles.unknown : 'quiet'}>
          {after.unknown.car > 0 ? `${decimal(after.unknown.car)} a year: unknown` : 'none'}
        </td>
      )}
    </tr>
  );
}

type Change = {
  before: number | null;
  after: number | null;
  write(value: number): string;
  digits: number;
  scale?: number;
};

/** "32.0 +0.8 was 31.2", or the one figure when nothing has changed; "unknown" where the plan holds no minutes. */
function BeforeAfter({ before, after, write, digits, scale = 1 }: Change) {
  const was = before !== null && <span hidden data-beneath="before" {...exact(before)} />;
  if (after === null) return <span className="quiet">unknown</span>;
  const difference = before === null ? 0 : (after - before) * scale;
  const changed = before !== null && Math.abs(difference) >= 0.5 * 10 ** -digits;
  return (
    <>
      <strong>{write(after)}</strong>
      {was}
      {changed && <span className={styles.difference}> {differenceWords(difference, digits)}</span>}
      {changed && <span className={`quiet ${styles.was}`}> was {write(before)}</span>}
    </>
  );
}
