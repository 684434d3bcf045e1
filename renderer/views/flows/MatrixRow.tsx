import type { FlowColumn, FlowRow } from '../../plan/flows/flowMatrix.ts';
import { differenceWords, shareWords } from '../../plan/flows/flowWords.ts';
import { journeyBetween } from '../../plan/flows/travelTimes.ts';
import { isAble } from '../../plan/flows/treatedBy.ts';
import { decimal } from '../../plan/numbers.ts';
import { leastSure, type SourcedFigure } from '../../plan/sources/sourceOf.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { Selection } from '../../state/viewSlice.ts';
import styles from './FlowsMatrix.module.css';
import type { Typing } from './FlowsMatrix.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import type { ShareEdit } from './useShareEdit.ts';

type Props = {
  network: ResolvedPlan;
  row: FlowRow;
  /** The same zone before any change. */
  before: FlowRow | undefined;
  at: number;
  columns: readonly FlowColumn[];
  figures: 'shares' | 'courses';
  changeable: boolean;
  stopColumn: number | null;
  selected: boolean;
  selectedCentreId: string | null;
  movingCentreId: string | null;
  typing: Typing | null;
  locked: ReadonlySet<string>;
  edit: ShareEdit;
  onType(text: string): void;
  finish(how: 'commit' | 'cancel'): void;
  onLock(centreId: string): void;
  onSelect(selection: Selection): void;
};

/** Shares may miss a whole by this much (db/schema/check/shares.ts). */
const tolerance = 0.0011;

export function MatrixRow(props: Props) {
  const { network, row, before, at, columns, changeable, stopColumn, selected, onSelect } = props;
  const { zone, shares, total, travel } = row;
  const whole = Math.abs(total - 1) <= tolerance;
  const minutes = travel.minutes.car;
  const was = before?.travel.minutes.car ?? null;
  const difference = minutes === null || was === null ? 0 : minutes - was;
  const courses = leastSure(
    network.plan,
    row.demand.map((record) => ({ record, field: 'coursesPerYear' })),
  );
  const sharesSure = leastSure(
    network.plan,
    row.flows.map((record) => ({ record, field: 'shares' })),
  );
  const travelled = leastSure(
    network.plan,
    row.journeys.flatMap(({ centreId }): SourcedFigure[] => {
      const record = journeyBetween(network.plan, zone.id, centreId, 'car');
      return record ? [{ record, field: 'minutes' }] : [];
    }),
  );
  return (
    <tr>
      <th scope="row" className={styles.zone}>
        <button
          type="button"
          className="plain"
          data-at={`${at},-1`}
          tabIndex={stopColumn === -1 ? 0 : -1}
          aria-pressed={selected}
          title={zone.icb ? `${zone.name}, ${zone.icb}` : zone.name}
          onClick={() => onSelect({ kind: 'zone', id: zone.id })}
        >
          {zone.name}
        </button>
      </th>
      <td
        className={`${styles.number} ${styles.quiet} ${styles.sourced}`}
        data-mark={courses?.sureness}
        title={[...(row.given === 'general' ? ['By the area’s general shares'] : []), courses?.words ?? ''].join('. ')}
      >
        {decimal(row.coursesPerYear)}
      </td>
      {columns.map((column, index) => {
        const { centre } = column;
        const share = shares[centre.id] ?? 0;
        const able = isAble(column);
        return (
          <MatrixCell
            key={centre.id}
            zone={zone}
            centre={centre}
            at={`${at},${index}`}
            share={share}
            was={before?.shares[centre.id] ?? 0}
            coursesPerYear={row.coursesPerYear}
            minutes={journeyBetween(network.plan, zone.id, centre.id, 'car')?.minutes ?? null}
            nearest={row.nearestId === centre.id}
            reason={able ? null : column.reason}
            sure={sharesSure}
            open={changeable && (able || share > 0) && !props.locked.has(centre.id)}
            locked={props.locked.has(centre.id)}
            lockable={changeable && share > 0}
            isStop={stopColumn === index}
            given={row.given}
            moving={props.movingCentreId === centre.id}
            inColumn={props.selectedCentreId === centre.id}
            text={props.typing?.centreId === centre.id ? props.typing.text : null}
            figures={props.figures}
            edit={props.edit}
            onType={props.onType}
            finish={props.finish}
            onLock={() => props.onLock(centre.id)}
            onFocus={() => onSelect({ kind: 'zone', id: zone.id })}
          />
        );
      })}
      <td className={`${styles.number} ${whole ? '' : styles.broken}`}>
        {row.given === 'none' ? 'none' : shareWords(total)}
        {!whole && <span className="visually-hidden">, which is not a whole</span>}
      </td>
      <td className={`${styles.number} ${styles.sourced}`} data-mark={travelled?.sureness} title={travelled?.words}>
        {minutes === null ? (
          <span className="quiet">{row.coursesPerYear > 0 ? 'unknown' : '–'}</span>
        ) : (
          decimal(minutes)
        )}
        {Math.abs(difference) >= 0.5 && <span className={styles.difference}>{differenceWords(difference)}</span>}
      </td>
    </tr>
  );
}
