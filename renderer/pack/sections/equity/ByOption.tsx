import type { Scenario } from '../../../../db/schema/scenario.ts';
import { clipped } from '../../../plan/projectName.ts';
import styles from './equity.module.css';

/** What stands in a cell: a change, its interval after it, or in words that there is none to tell. */
export type Told = { value: string; interval: string };

type Props = {
  scenarios: readonly Scenario[];
  /** What the rows are of. */
  heading: string;
  rows: readonly { id: string; name: string; before: string; told(scenarioId: string): Told }[];
  /** What stands before the options: the baseline's own. */
  beforeHeading: string;
};

/** Columns that a page has room for. */
const mostColumns = 6;
const longestName = 60;

/** Rows of something, a column for each option; more options than have room follow in tables of their own. */
export function ByOption({ scenarios, heading, rows, beforeHeading }: Props) {
  const groups = Array.from({ length: Math.ceil(scenarios.length / mostColumns) }, (_, at) =>
    scenarios.slice(at * mostColumns, (at + 1) * mostColumns),
  );
  return groups.map((group) => (
    <table key={group[0]?.id} className={styles.byOption}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="number">
            {beforeHeading}
          </th>
          {group.map(({ id, name }) => (
            <th key={id} scope="col" className="number">
              {clipped(name, longestName)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, before, told }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="number">{before}</td>
            {group.map((scenario) => {
              const { value, interval } = told(scenario.id);
              return (
                <td key={scenario.id} className="number">
                  {value}
                  {interval !== '' && <span className={styles.interval}> ({interval})</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
