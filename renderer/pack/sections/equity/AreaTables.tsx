import type { AreaChange } from '../../../plan/compare/areas.ts';
import { decimal, signed } from '../../../plan/numbers.ts';
import { intervalOf } from '../../../views/compare/areaWords.ts';
import styles from './equity.module.css';
import { ranked } from './ranked.ts';

/** The areas that an option helps and harms most, in waiting and in travel, beside one another. */
export function AreaTables({ areas }: { areas: readonly AreaChange[] }) {
  const [wait, travel] = [ranked(areas, 'waitChange'), ranked(areas, 'travelChange')];
  return (
    <div className={styles.tables}>
      <AreaTable name="Shorter waits" of="wait" areas={wait.gain} all={wait.gaining} />
      <AreaTable name="Longer waits" of="wait" areas={wait.lose} all={wait.losing} />
      <AreaTable name="Shorter journeys" of="travel" areas={travel.gain} all={travel.gaining} />
      <AreaTable name="Longer journeys" of="travel" areas={travel.lose} all={travel.losing} />
    </div>
  );
}

type Props = { name: string; of: 'wait' | 'travel'; areas: readonly AreaChange[]; all: number };

function AreaTable({ name, of, areas, all }: Props) {
  if (areas.length === 0) return null;
  const more = all - areas.length;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            {name}
            {more > 0 && ` (and ${more} more)`}
          </th>
          <th scope="col" className="number">
            {of === 'wait' ? 'Days' : 'Minutes'}
          </th>
          <th scope="col" className="number">
            Change
          </th>
          {of === 'wait' && (
            <th scope="col" className="number">
              95% interval
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.id}>
            <th scope="row">{area.name}</th>
            <td className="number">{area[of] === null ? '–' : decimal(area[of], of === 'wait' ? 1 : 0)}</td>
            <td className="number">
              {signed((of === 'wait' ? area.waitChange : area.travelChange)?.value ?? Number.NaN, 1)}
            </td>
            {of === 'wait' && <td className="number">{intervalOf(area.waitChange)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
