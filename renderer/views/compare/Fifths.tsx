import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import type { FifthRow } from '../../plan/compare/areas.ts';
import type { Difference } from '../../plan/map/mapDifference.ts';
import { decimal, signed } from '../../plan/numbers.ts';
import { exact, exactEnds } from '../../saving/table/exact.ts';
import { intervalOf, told } from './areaWords.ts';
import tables from './tables.module.css';

const change = (value: number): string => signed(value, 1);

/** A fifth may have no area of its own, where few areas hold many people: then there is nothing to tell. */
const waitText = (difference: Difference): string =>
  Number.isNaN(difference.value)
    ? decimal(difference.value)
    : difference.value === 0
      ? 'no change'
      : told(difference)
        ? change(difference.value)
        : 'not told from noise';

/** Whom a scenario helps and harms by how deprived the areas are where they live. */
export function Fifths({ fifths, scenarioId }: { fifths: readonly FifthRow[]; scenarioId: string }) {
  return (
    <table className={tables.table}>
      <caption>
        By deprivation of the areas where people live, a fifth of the people in each row{' '}
        <SaveFigure
          {...{ title: 'Waits and travel by deprivation', of: 'runs', table: true }}
          scenarioIds={[scenarioId]}
        />
      </caption>
      <thead>
        <tr>
          <th scope="col">People</th>
          {['Areas', 'Mean wait, days', 'Change', '95% interval', 'Minutes by car', 'Change in minutes'].map(
            (heading) => (
              <th key={heading} scope="col" className="number">
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {fifths.map((fifth) => (
          <tr key={fifth.name}>
            <th scope="row">{fifth.name}</th>
            <td className="number">{fifth.areas}</td>
            <td className="number" {...exact(fifth.wait)}>
              {decimal(fifth.wait, 1)}
            </td>
            <td className="number" {...exact(fifth.waitChange.value)}>
              {waitText(fifth.waitChange)}
            </td>
            <td className={`number ${tables.quiet}`} {...exactEnds(fifth.waitChange.noise?.ci95)}>
              {intervalOf(fifth.waitChange)}
            </td>
            <td className="number" {...exact(fifth.travel)}>
              {decimal(fifth.travel)}
            </td>
            <td className="number" {...exact(fifth.travelChange)}>
              {change(fifth.travelChange)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
