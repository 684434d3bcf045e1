import type { PartOfFlow } from '../../../plan/map/mapFlows.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import type { Selection } from '../../../state/viewSlice.ts';
import styles from './Inspector.module.css';

export type Part = PartOfFlow & { name: string; minutes: number | null };

type PartsListProps = {
  parts: readonly Part[];
  kind: Extract<Selection['kind'], 'centre' | 'zone'>;
  /** What the names are, for the head of the table. */
  heading: string;
  onSelect(selection: Selection): void;
};

/** Where courses go or come from. */
export function PartsList({ parts, kind, heading, onSelect }: PartsListProps) {
  return (
    <table className={styles.parts}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="number">
            Courses a year
          </th>
          <th scope="col" className="number">
            Share
          </th>
          <th scope="col" className="number">
            Minutes by car
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, name, coursesPerYear, share, minutes }) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" className="plain" onClick={() => onSelect({ kind, id })}>
                {name}
              </button>
            </th>
            <td className="number">{decimal(coursesPerYear)}</td>
            <td className="number">{percent(share)}</td>
            <td className="number">{minutes === null ? '–' : decimal(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
